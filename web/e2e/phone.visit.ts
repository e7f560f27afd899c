import type { Locator, Page } from '@playwright/test';
import { call } from './support/api.ts';
import { signIn } from './support/logins.ts';
import { openRun } from './support/runs.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

// A person who lived a hundred pixels away: small, and no photo of anybody.
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
  'base64',
);

const fresh = (what: string) => `${what}${Date.now().toString(36)}`;

/**
 * Opens a run of a few households in the helper's own unit, as the officer and the chair of the union. Nobody is on two
 * open runs: journeys visit people of different ages.
 */
async function giveVisits(desk: Page, title: string, ages: [from: number, to: number]): Promise<void> {
  const chair = await desk
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(desk.url()).origin });
  if (!chair) throw new Error('no browser');
  const deciding = await chair.newPage();
  await signIn(deciding, ({ login }) => login === 'textile.chair');
  await openRun(desk, deciding, { title, unit: '纺纱车间', ages });
  await chair.close();
}

async function atTheDesk(desk: Page): Promise<void> {
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.goto('/login');
  await signIn(desk, ({ login }) => login === 'textile.officer');
}

/** Signs in on the phone and waits until the app is kept for use without network. */
async function readyForTheField(page: Page): Promise<void> {
  await signIn(page, ({ login }) => login === 'textile.helper');
  await page.goto('/m/visits');
  await page.reload(); // the page that began at /login lies outside the worker's scope
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Opens the first visit of a list and tells its id. */
async function openFirst(list: Locator): Promise<string> {
  const link = list.getByRole('link').first();
  const id = (await link.getAttribute('href'))?.split('/').pop() ?? '';
  await link.click();
  return id;
}

const listOf = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

async function sign(page: Page): Promise<void> {
  const pad = page.locator('canvas');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('no pad');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  for (let x = 40; x < 240; x += 20) await page.mouse.move(box.x + x, box.y + 40 + (x % 60));
  await page.mouse.up();
  await expect(page.getByRole('img', { name: '手写签名：已签名' })).toBeVisible();
}

interface VisitNode {
  node: {
    state: string;
    reports: {
      condition: string;
      receiver: string;
      proxyName: string;
      proxyRelation: string;
      secondHandlerName: string;
      cashFen: string;
      signature: { id: string } | null;
      photos: { id: string }[];
      followUps: { kind: string; text: string }[];
    }[];
  };
}

test('a visit is reported from a home without network: the draft survives, and the server has it once', async ({
  page,
  context,
  other,
}) => {
  const title = fresh('入户走访');
  await atTheDesk(other);
  await giveVisits(other, title, [50, 59]);
  await readyForTheField(page);
  const list = listOf(page, title);
  await expect(list.getByRole('link').first()).toBeVisible();
  await shot(page, 'visits');
  await expectAccessible(page);

  await context.setOffline(true);
  const id = await openFirst(list);
  await expect(page.getByText('以往走访')).toBeVisible();
  await expect(page.getByText('当前没有网络')).toBeVisible();
  await page.getByLabel('走访结果').selectOption({ label: '已签收' });
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('发放现金须有签名或签收单照片')).toBeVisible();
  await shot(page, 'visit-incomplete', { fullPage: true });
  await expectAccessible(page);

  await page.getByLabel('家庭情况').fill('老人刚出院，行动不便，由女儿照看。');
  await page.getByRole('button', { name: '他人代领' }).click();
  await page.getByLabel('代领人姓名').fill('陈小兰');
  await page.getByLabel('与本人关系').fill('女儿');
  await page.getByLabel('第二经手人').fill('田桂兰');
  await page.getByRole('button', { name: '增加诉求' }).click();
  await page.getByLabel('类别').selectOption({ label: '医疗' });
  await page.getByLabel('内容').fill('希望了解大病救助的申请材料。');
  await page.locator('input[type=file]').setInputFiles({ name: 'door.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.getByText('1 / 9 张')).toBeVisible();
  await sign(page);
  await expect(page.getByText('发放现金须有签名或签收单照片')).toBeHidden();
  await shot(page, 'visit-filled', { fullPage: true });
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByLabel('家庭情况')).toHaveValue('老人刚出院，行动不便，由女儿照看。');
  await expect(page.getByLabel('代领人姓名')).toHaveValue('陈小兰');
  await expect(page.getByRole('img', { name: '已保存的签名' })).toBeVisible();
  await expect(page.getByText('1 / 9 张')).toBeVisible();
  await shot(page, 'visit-restored', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page).toHaveURL(/\/m\/visits$/);
  await expect(list.getByText('待上传')).toBeVisible();
  await shot(page, 'visits-waiting');
  await expectAccessible(page);
  await page.goto('/m/me');
  await expect(page.getByText('未上传的记录')).toBeVisible();
  await shot(page, 'me-waiting');
  await expectAccessible(page);

  // Two triggers at once, as when the network comes back while somebody presses the button.
  await context.setOffline(false);
  await page
    .getByRole('button', { name: '立即上传' })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await expect(page.getByText('本机没有未上传的记录')).toBeVisible();
  const { node } = await call<VisitNode>(other, 'VisitDetail', { id });
  expect(node.state).toBe('RECEIVED');
  expect(node.reports).toHaveLength(1);
  expect(node.reports[0]).toMatchObject({
    condition: '老人刚出院，行动不便，由女儿照看。',
    receiver: 'PROXY',
    proxyName: '陈小兰',
    proxyRelation: '女儿',
    secondHandlerName: '田桂兰',
    cashFen: '50000',
    followUps: [{ kind: 'MEDICAL', text: '希望了解大病救助的申请材料。' }],
  });
  expect(node.reports[0]?.signature).not.toBeNull();
  expect(node.reports[0]?.photos).toHaveLength(1);
  await page.goto('/m/follow-ups');
  await expect(page.getByText('希望了解大病救助的申请材料。').first()).toBeVisible();
  await shot(page, 'follow-ups');
  await expectAccessible(page);
});

test('a report is sent twice and kept once, even when the answer to the first is lost', async ({ page, other }) => {
  const title = fresh('重复上报');
  await atTheDesk(other);
  await giveVisits(other, title, [40, 49]);
  await readyForTheField(page);
  const id = await openFirst(listOf(page, title));
  await page.getByLabel('走访结果').selectOption({ label: '家中无人' });
  await page.getByLabel('家庭情况').fill('敲门无人应答，已留便条。');
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"ReportVisit"')) return route.continue();
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch(); // it arrives, but the network breaks before the answer does
    return route.abort('connectionreset');
  });
  await page.getByRole('button', { name: '提交' }).click();
  await expect.poll(() => sent).toBe(1);
  await page.goto('/m/me');
  await expect.poll(() => sent).toBeGreaterThan(1);
  await expect(page.getByText('本机没有未上传的记录')).toBeVisible();
  const { node } = await call<VisitNode>(other, 'VisitDetail', { id });
  expect(node.reports).toHaveLength(1);
});

test('a report that is refused says why and keeps what was heard', async ({ page, context, other }) => {
  const title = fresh('改派走访');
  await atTheDesk(other);
  await giveVisits(other, title, [30, 39]);
  await readyForTheField(page);
  const list = listOf(page, title);
  const id = await openFirst(list);
  await context.setOffline(true);
  await page.getByLabel('走访结果').selectOption({ label: '家中无人' });
  await page.getByLabel('家庭情况').fill('邻居说一家人回老家了。');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(list.getByText('待上传')).toBeVisible();
  await call(other, 'RemoveVisit', { input: { id, expectedVersion: await versionOf(other, id), reason: '重复列入' } });

  await context.setOffline(false);
  await expect(page.getByText('1 条需要处理')).toBeVisible();
  const refused = page.getByRole('region', { name: '需要处理' });
  await expect(refused.getByRole('link')).toBeVisible();
  await shot(page, 'visits-refused');
  await expectAccessible(page);
  await refused.getByRole('link').click();
  await expect(page.getByText('不在您的走访任务中')).toBeVisible();
  await expect(page.getByText('邻居说一家人回老家了。')).toBeVisible();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await shot(page, 'visit-refused');
  await expectAccessible(page);
  await page.getByRole('link', { name: '1 条需要处理' }).click();
  await expect(page.getByRole('button', { name: '重新提交' })).toBeVisible();
  await shot(page, 'me-refused');
  await expectAccessible(page);
});

async function versionOf(page: Page, id: string): Promise<number> {
  return (await call<{ node: { version: number } }>(page, 'VisitDetail', { id })).node.version;
}

for (const name of ['visits', 'follow-ups', 'notifications', 'me']) {
  test(`on the phone in English: ${name}`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
    await signIn(page, ({ login }) => login === 'machine.helper');
    await page.goto(`/m/${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await shot(page, `${name}-en`);
    await expectAccessible(page);
  });
}
