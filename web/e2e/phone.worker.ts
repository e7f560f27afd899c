import type { Locator, Page } from '@playwright/test';
import { pickUnit } from './support/antd.ts';
import { expect, expectAccessible, shot, test as base } from './support/base.ts';
import { type Account, signInAs } from './support/logins.ts';
import { untilNoticeBegins, untilNoticeEnds } from './support/notices.ts';
import { approve, dialog, leadToNotice, objectAndDismiss, openProgress } from './support/office.ts';
import { inventedIdNumber } from './support/people.ts';
import { admitUnion, type Union } from './support/union.ts';

const NAME = '纪小禾';

/** The union's office: another person at a desk. */
const test = base.extend<{ desk: Page }>({
  desk: async ({ browser, baseURL, locale, timezoneId }, use) => {
    const context = await browser.newContext({ baseURL, locale, timezoneId, viewport: { width: 1440, height: 900 } });
    await use(await context.newPage());
    await context.close();
  },
});

/** A worker who asked on the public page, was let in by an officer, and is signed in on the phone. */
async function letIn(phone: Page, desk: Page, { code, name, unit, office }: Union): Promise<void> {
  await phone.goto(`/p/${code}`);
  await phone.getByRole('link', { name: '我要申请帮扶' }).click();
  await expect(phone.getByRole('heading', { name })).toBeVisible();
  await phone.getByLabel('姓名').fill(NAME);
  await phone.getByLabel('身份证号').fill(inventedIdNumber());
  await phone.getByLabel('手机号').fill(`139${String(Date.now()).slice(-8)}`);
  await phone.getByLabel('所在车间、班组').fill(unit);
  await shot(phone, 'worker-join');
  await expectAccessible(phone);
  await phone.getByRole('button', { name: '提交登记' }).click();
  await expect(phone.getByRole('status')).toContainText('核对通过后');
  await shot(phone, 'worker-joined');

  await signInAs(desk, office.officer);
  await desk.goto('/workers');
  const row = desk.getByRole('row', { name: new RegExp(NAME) });
  await shot(desk, 'workers');
  await expectAccessible(desk);
  await row.getByRole('button', { name: '同意开通' }).click();
  await pickUnit(dialog(desk), '所属单位', unit);
  await shot(desk, 'workers-accept');
  await expectAccessible(desk);
  await dialog(desk).getByRole('button', { name: '同意开通' }).click();
  await expect(row.getByText('已同意，待设密码')).toBeVisible();

  await phone.getByRole('link', { name: /设置密码的链接/ }).click();
  const password = 'Kehan-8271-xizhou';
  await phone.locator('input[autocomplete=new-password]').first().fill(password);
  await phone.locator('input[autocomplete=new-password]').last().fill(password);
  await shot(phone, 'worker-password');
  await phone.locator('button[type=submit]').click();
  await phone.waitForURL(/\/m\/apply$/);
}

/** Photographs the paper that the form offers next; it is there once the page says so. */
async function upload(phone: Page): Promise<void> {
  const photo = await phone.screenshot();
  await phone.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo });
}

/** The application for an archive in its four steps, which every interruption survives. */
async function applyForArchive(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible(); // the phone number is missing
  await shot(page, 'worker-step1-refused');
  await page.getByLabel('手机号').fill('13912345678');
  await page.getByLabel('家庭住址').fill('机床街 7 号');
  await page.getByRole('button', { name: '添加家庭成员' }).click();
  await page.getByLabel('姓名').fill('纪小满');
  await page.getByLabel('与本人关系').fill('女儿');
  await shot(page, 'worker-step1', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '删除该成员' }).click(); // she has a household of her own
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await page.getByLabel('全家最近 12 个月收入（元）').fill('24000');
  await shot(page, 'worker-step2');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await expect(page.getByLabel('希望得到的帮助')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('希望得到的帮助')).toBeVisible();
  await page.getByRole('button', { name: '家庭', exact: true }).click();
  await expect(page.getByLabel('家庭住址')).toHaveValue('机床街 7 号');
  await page.goto('/m/apply/archive');
  await page.getByLabel('希望得到的帮助').fill('减轻医药费负担');
  await shot(page, 'worker-step3', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await upload(page);
  await expect(page.getByText('已上传')).toBeVisible();
  await page.reload();
  await expect(page.getByText('已上传')).toBeVisible();
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByText('请勾选承诺后再提交')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await shot(page, 'worker-step4', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.waitForURL(/\/m\/apply$/);
  await expect(page.getByText('已申请').first()).toBeVisible();
  await shot(page, 'worker-submitted', { fullPage: true });
  await expectAccessible(page);
}

/** The officer gives the application back for its papers; the worker photographs them and hands it in again. */
async function giveBackAndAnswer(page: Page, desk: Page): Promise<void> {
  await desk.goto('/archives?state=SUBMITTED');
  await desk.getByRole('button', { name: NAME, exact: true }).click();
  await desk.getByRole('dialog').getByRole('link', { name: '打开完整页面' }).click();
  await desk.waitForURL(/\/archives\/[0-9a-f-]{36}$/);
  await desk.getByRole('tab', { name: '办理进度' }).click();
  await desk.getByRole('button', { name: '退回补正' }).click();
  await dialog(desk).getByLabel('说明').fill('请一次补齐，拍照上传即可');
  await dialog(desk).getByRole('button', { name: '退回补正' }).click();
  await expect(dialog(desk)).toBeHidden();

  await page.goto('/m');
  await page.getByRole('link', { name: '消息' }).click();
  await expect(page.getByText('您的申请需要补充材料')).toBeVisible();
  await page.getByRole('link', { name: '我的申请' }).click();
  await expect(page.getByText('请一次补齐，拍照上传即可')).toHaveCount(1);
  await shot(page, 'worker-returned', { fullPage: true });
  await expectAccessible(page);
  const missing = page.getByText('待补充', { exact: true });
  await expect(missing.first()).toBeVisible();
  for (let left = await missing.count(); left > 0; left--) {
    await upload(page);
    await expect(missing).toHaveCount(left - 1);
  }
  await page.getByRole('button', { name: '补齐了，重新提交' }).click();
  await expect(page.getByText('下一步：')).toContainText('工会经办办理');
  await shot(page, 'worker-resubmitted', { fullPage: true });
}

/** What the worker reads about the case, once the server has got there. */
async function expectOnPhone(page: Page, words: string): Promise<void> {
  await page.goto('/m/apply');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 3_000 });
  }).toPass();
}

/** Aid for everyday life, asked for by phone. Returns the number of the application. */
async function applyForAid(page: Page): Promise<string> {
  await page.getByRole('button', { name: '申请救助' }).click();
  await page.getByLabel('救助项目').selectOption({ label: '生活救助' });
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await page.getByLabel('申请金额（元）').fill('800');
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await page.getByLabel('申请理由').fill('物价上涨，入不敷出');
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await expect(page.getByText('待补充')).toBeVisible();
  await upload(page);
  await expect(page.getByText('已上传')).toBeVisible();
  await shot(page, 'worker-aid-papers', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.waitForURL(/\/m\/apply$/);
  const title = await page.getByText(/^生活救助 /).innerText();
  return title.split(' ').at(-1) ?? '';
}

/** Somebody of the office signs in and opens an application for aid. */
async function openAid(desk: Page, who: Account, number: string): Promise<Locator> {
  await desk.context().clearCookies();
  await signInAs(desk, who);
  await desk.goto('/applications?queue=ALL');
  await desk
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('button')
    .first()
    .click();
  return desk.getByRole('dialog').first();
}

/** The officer takes the application on and proposes the amount to those who decide. */
async function handleAid(desk: Page, { office }: Union, number: string): Promise<void> {
  const drawer = await openAid(desk, office.officer, number);
  await drawer.getByRole('button', { name: '受理' }).click();
  await dialog(desk).getByRole('button', { name: '受理' }).click();
  await drawer.getByRole('button', { name: '审核报批' }).click();
  await dialog(desk).getByLabel('审核意见').fill('情况属实，建议按标准救助。');
  await shot(desk, 'worker-aid-forward');
  await dialog(desk).getByRole('button', { name: '审核报批' }).click();
  await expect(drawer.getByText('审批中').first()).toBeVisible();
}

/** Finance sees the application, which others made, verified and decided, and pays it. */
async function payAid(desk: Page, { office }: Union, number: string): Promise<void> {
  const drawer = await openAid(desk, office.finance, number);
  await expect(drawer.getByText('已批准').first()).toBeVisible();
  await expect(drawer.getByText('800.00').first()).toBeVisible();
  await shot(desk, 'worker-aid-finance');
  await expectAccessible(desk);
  await drawer.getByRole('button', { name: '登记发放' }).click();
  await dialog(desk).getByLabel('发放方式及凭证号').fill('现金签领，凭证 12-004');
  await dialog(desk).getByRole('button', { name: '登记发放' }).click();
  await expect(drawer.getByText('发放人')).toBeVisible();
}

test('a worker applies by phone, answers a return, and gets aid after a notice', async ({ page, desk }) => {
  test.setTimeout(420_000);
  const union = await admitUnion(desk);
  await letIn(page, desk, union);
  await shot(page, 'worker-start');
  await expectAccessible(page);
  await applyForArchive(page);
  await giveBackAndAnswer(page, desk);
  await openProgress(desk);
  await leadToNotice(desk, union);
  await shot(desk, 'worker-on-notice');
  const number = await untilNoticeBegins(desk, union);
  await objectAndDismiss(page, desk, union, number);
  await untilNoticeEnds(desk, union);
  await expectOnPhone(page, '主席审批');
  await shot(page, 'worker-pending', { fullPage: true });
  await approve(desk, union, /建档/);
  await expectOnPhone(page, '在档');
  await shot(page, 'worker-active', { fullPage: true });

  const aid = await applyForAid(page);
  await handleAid(desk, union, aid);
  await expectOnPhone(page, '主席审批');
  await approve(desk, union, new RegExp(aid));
  await expectOnPhone(page, '公示中');
  await shot(page, 'worker-aid-notice', { fullPage: true });
  await untilNoticeEnds(desk, union);
  await expectOnPhone(page, '工会出纳发放');
  await shot(page, 'worker-aid-approved', { fullPage: true });
  await payAid(desk, union, aid);
  await expectOnPhone(page, '由您处理');
});
