import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { pick, pickUnit } from './support/antd.ts';
import { call } from './support/api.ts';
import { signIn } from './support/logins.ts';
import { openedRun } from './support/runs.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const OUT = path.resolve(import.meta.dirname, '../.e2e-out');
const UNIT = '一车队';
const OTHER_UNIT = '二车队';
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林郑杜江汤姚秦';
const SHEETS = ['receipts', 'roster', 'statistics'] as const;

const dialog = (page: Page): Locator => page.getByRole('dialog').last();
const next = (page: Page) => page.getByRole('button', { name: '保存并继续' }).click();

async function look(page: Page, name: string): Promise<void> {
  await shot(page, `campaign-${name}`);
  await expectAccessible(page);
}

interface Choices {
  archives: { edges: { node: { headName: string; category: string; unit: { fullName: string } } }[] };
}

/** Names somebody in deep hardship who works in a unit. */
async function somebodyIn(page: Page, unit: string): Promise<string> {
  for (const search of SURNAMES) {
    const { archives } = await call<Choices>(page, 'ArchiveChoices', { search });
    const found = archives.edges.find(({ node }) => node.category === 'DEEP' && node.unit.fullName.includes(unit));
    if (found) return found.node.headName;
  }
  throw new Error(`nobody found in ${unit}`);
}

/** Finds an archive by name in a box that takes one after the other. */
async function pickArchive(area: Locator, label: string, name: string, unit: string): Promise<void> {
  await area.getByLabel(label).fill(name);
  const list = area.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.locator('.ant-select-item-option').filter({ hasText: unit }).first().click();
}

async function pickMember(area: Locator, label: string, name: string): Promise<void> {
  const box = area.getByLabel(label, { exact: true });
  await box.click();
  await box.fill(name);
  const list = area.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
}

async function chooseThemeAndTime(page: Page, title: string): Promise<void> {
  await page.goto('/campaigns/new');
  await page.getByLabel('活动名称').fill(title);
  await page.getByLabel('指导思想').fill('入户到人，问需于心。');
  await look(page, 'theme');
  await page.getByRole('button', { name: '下一步' }).click();
  const preview = page.getByRole('region', { name: '规则含义' });
  await page.getByRole('textbox', { name: '节日规则' }).fill('明年随便哪天');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'rule-not-understood');
  await page.getByRole('textbox', { name: '节日规则' }).fill('春节前 10 天 09:00');
  const dates = preview.getByRole('group', { name: '最近日期' });
  await expect(dates.getByRole('button')).toHaveCount(3);
  await expect(preview.getByText('腊月', { exact: false }).first()).toBeVisible();
  await page.getByLabel('公示期').fill('0');
  await look(page, 'rule');
  await page.getByRole('button', { name: '下一步' }).click();
}

async function chooseAudience(page: Page): Promise<void> {
  const form = page.locator('form');
  const estimate = page.getByRole('complementary', { name: '人数与金额测算' });
  const households = estimate.getByText('户数', { exact: true }).first().locator('xpath=../dd');
  await expect(households).toHaveText(/^\d{3}$/);
  await pick(form, '困难类别', '深度困难');
  await page.keyboard.press('Escape');
  await pickUnit(form, '部门范围', UNIT);
  await page.keyboard.press('Escape');
  await page.getByLabel('户主年龄从').fill('45');
  await expect(households).toHaveText(/^\d{1,2}$/);
  await page.getByLabel('另行点名的对象').click();
  const before = Number(await households.textContent());
  const left = await somebodyIn(page, UNIT);
  await pickArchive(form, '查找要排除的职工', left, UNIT);
  await expect(form.getByText(left, { exact: true })).toBeVisible();
  await page.getByLabel('排除原因').fill('本年已获大病救助，经本人同意不再列入');
  await look(page, 'audience');
  expect(before).toBeGreaterThan(5);
  await next(page);
}

async function setStandards(page: Page): Promise<void> {
  await page.getByLabel('慰问金（元）').fill('1000');
  await page.getByRole('button', { name: '增加慰问品' }).click();
  await page.getByLabel('品名').fill('大米');
  await page.getByLabel('单价（元）').fill('65');
  await page.getByRole('button', { name: '增加类别' }).click();
  const model = page.getByRole('group').last();
  await pick(model, '对象类别', '劳模');
  const named = page.getByRole('group', { name: '劳模' });
  await named.getByLabel('慰问金（元）').fill('0');
  await named.getByRole('button', { name: '增加慰问品' }).click();
  await named.getByLabel('品名').fill('慰问礼包');
  await named.getByLabel('单价（元）').fill('300');
  await expect(named.getByText('300.00')).toBeVisible();
  await look(page, 'standards');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.waitForURL(/step=audience/);
}

async function nameSomebody(page: Page): Promise<void> {
  await page.waitForURL(/step=named/);
  await page.getByRole('button', { name: '点名', exact: true }).click();
  await dialog(page).getByLabel('姓名').fill('高振兴');
  await pickUnit(dialog(page), '部门', UNIT);
  await look(page, 'name-one');
  await dialog(page).getByRole('button', { name: '点名' }).click();
  await expect(page.getByRole('cell', { name: '高振兴' })).toBeVisible();
  await page.getByRole('button', { name: '从表格粘贴' }).click();
  const rows = [`万里程\t劳模\t${UNIT}`, '无名氏\t劳模\t不存在的部门'];
  await dialog(page).getByRole('textbox').fill(rows.join('\n'));
  await expect(dialog(page).getByText('部门不认识')).toBeVisible();
  await look(page, 'paste');
  await dialog(page)
    .getByRole('textbox')
    .fill(rows[0] ?? '');
  await dialog(page).getByRole('button', { name: '导入 1 人' }).click();
  await expect(page.getByRole('cell', { name: '万里程' })).toBeVisible();
  await page.getByRole('button', { name: '增加部门' }).click();
  const quota = page.getByRole('group', { name: '名额 1' });
  await pickUnit(quota, '部门', UNIT);
  await quota.getByLabel('名额', { exact: true }).fill('3');
  await look(page, 'named');
  await next(page);
}

async function formGroups(page: Page): Promise<void> {
  await page.waitForURL(/step=groups/);
  await page.getByRole('button', { name: '增加慰问组' }).click();
  const group = page.getByRole('group', { name: '慰问组 1' });
  await pickMember(group, '带队人', '何永昌');
  await group.getByLabel('陪同人员').fill('工会委员两人');
  await pickUnit(group, '慰问部门', UNIT);
  await page.keyboard.press('Escape');
  await look(page, 'groups');
  await next(page);
  await page.waitForURL(/step=review/);
  await expect(page.getByText(/提交后由 何永昌 审批/)).toBeVisible();
  await expect(page.getByText('大米 1份')).toBeVisible();
  await look(page, 'review');
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
}

async function approve(page: Page, chair: Page): Promise<void> {
  await expect(page.getByText('待审批').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '通过' })).toHaveCount(0);
  await look(page, 'handed-in');
  await signIn(chair, ({ login }) => login === 'transit.chair');
  await chair.goto('/workbench');
  await chair.getByRole('link', { name: /待我审批/ }).click();
  await chair
    .locator('tbody')
    .getByRole('button', { name: /年春节慰问/ })
    .last()
    .click();
  await expect(chair.getByText('开展日期')).toBeVisible();
  await look(chair, 'inbox');
  await chair.getByRole('link', { name: '打开详情' }).click();
  await chair.getByRole('button', { name: '退回' }).click();
  await expect(chair.getByText('退回时请填写意见')).toBeVisible();
  await chair.getByLabel('审批意见').fill('同意，务必入户到人。');
  await expect(chair.getByText('退回时请填写意见')).toBeHidden();
  await look(chair, 'decide');
  await chair.getByRole('button', { name: '通过' }).click();
  await expect(dialog(chair).getByText(/按当前档案将慰问 \d+ 户/)).toBeVisible();
  await look(chair, 'decide-confirm');
  await dialog(chair).getByRole('button', { name: '通过' }).click();
  await expect(chair.getByText('已批准').first()).toBeVisible();
}

/** Opens the approved plan at once and follows it to its run. */
async function open(page: Page): Promise<string> {
  await page.reload();
  await page.getByRole('button', { name: '立即开展' }).click();
  await expect(dialog(page).getByText(/将立即生成名单，按当前档案慰问 \d+ 户/)).toBeVisible();
  await look(page, 'open');
  await dialog(page).getByRole('button', { name: '立即开展' }).click();
  await expect(dialog(page)).toBeHidden();
  await openedRun(page, new URL(page.url()).pathname.split('/').pop() ?? '');
  await page
    .getByRole('row')
    .getByRole('link', { name: /春节慰问/ })
    .click();
  await page.waitForURL(/\/runs\//);
  await expect(page.getByText(/已签收 0 \/ \d+ 户/)).toBeVisible();
  return new URL(page.url()).pathname;
}

const rowsOf = (page: Page): Locator => page.locator('tbody tr.ant-table-row');

async function assign(page: Page): Promise<void> {
  await rowsOf(page).nth(0).getByRole('checkbox').check();
  await rowsOf(page).nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: '批量分派' }).click();
  await pickMember(dialog(page), '走访人', '单立群');
  await look(page, 'assign');
  await dialog(page).getByRole('button', { name: '确定分派' }).click();
  await expect(page.getByText('已分派 2 户')).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: '单立群' })).toHaveCount(2);
  await look(page, 'run');
}

/** Filters and the open visit stand in the address: links, reloads and the way back restore them. */
async function findAgain(page: Page, run: string): Promise<void> {
  await page.goto(`${run}?search=高振兴&classes=MODEL_WORKER`);
  await expect(rowsOf(page)).toHaveCount(1);
  await rowsOf(page).getByRole('button', { name: '高振兴' }).click();
  const drawer = page.getByRole('dialog', { name: /高振兴/ });
  await expect(drawer.getByText('还没有走访记录')).toBeVisible();
  await look(page, 'visit');
  await page.reload();
  await expect(drawer.getByText('还没有走访记录')).toBeVisible();
  await page.goBack();
  await expect(drawer).toBeHidden();
  await expect(rowsOf(page)).toHaveCount(1);
}

/** Takes one off the list, which frees the money for another. */
async function removeAndAdd(page: Page, run: string): Promise<void> {
  await page.goto(`${run}?classes=DEEP`);
  await rowsOf(page).first().getByRole('button').first().click();
  await page.getByRole('button', { name: '移出名单' }).click();
  await dialog(page).getByRole('button', { name: '移出名单' }).click();
  await expect(dialog(page).getByText('请填写')).toBeVisible();
  await dialog(page).getByLabel('原因').fill('已随子女迁往外地');
  await look(page, 'remove');
  await dialog(page).getByRole('button', { name: '移出名单' }).click();
  await expect(page.getByText('已移除').first()).toBeVisible();
  await page.goto(run);
  await page.getByRole('button', { name: '补充对象' }).click();
  const late = await somebodyIn(page, OTHER_UNIT);
  await pickArchive(dialog(page), '输入姓名、拼音或档案号查找', late, OTHER_UNIT);
  await dialog(page).getByLabel('原因').fill('节前突发重病');
  await look(page, 'add');
  await dialog(page).getByRole('button', { name: '补充 1 户' }).click();
  await expect(dialog(page)).toBeHidden();
  await page.goto(`${run}?search=${late}`);
  await expect(rowsOf(page).getByText('补充', { exact: true }).first()).toBeVisible();
}

async function pauseAndResume(page: Page): Promise<void> {
  await page.getByRole('button', { name: '暂停' }).click();
  await dialog(page).getByLabel('说明').fill('暴雪橙色预警，暂缓入户');
  await look(page, 'pause');
  await dialog(page).getByRole('button', { name: '暂停' }).click();
  await expect(page.getByText('停止原因：暴雪橙色预警，暂缓入户')).toBeVisible();
  await look(page, 'paused');
  await page.getByRole('button', { name: '恢复' }).click();
  await dialog(page).getByRole('button', { name: '恢复' }).click();
  await expect(page.getByText('停止原因')).toBeHidden();
}

interface Visits {
  node: { visits: { edges: { node: { id: string } }[] } };
}

async function planned(page: Page, run: string, classes: string[]): Promise<string[]> {
  const id = run.split('/').pop();
  const filter = { classes, states: ['PLANNED'] };
  const { node } = await call<Visits>(page, 'RunVisits', { id, filter, first: 100 });
  return node.visits.edges.map((edge) => edge.node.id);
}

const report = (page: Page, visitId: string | undefined, more: object) =>
  call(page, 'ReportVisit', {
    input: { clientId: crypto.randomUUID(), visitId, at: new Date().toISOString(), ...more },
  });

/** Two visits are made meanwhile: one household receives, one is not at home. */
async function visitsAreMade(page: Page, run: string): Promise<void> {
  const [model] = await planned(page, run, ['MODEL_WORKER']);
  await report(page, model, { outcome: 'RECEIVED', receiver: 'SELF' });
  const [deep] = await planned(page, run, ['DEEP']);
  await report(page, deep, { outcome: 'NOT_HOME', condition: '上门两次，家中无人。' });
  await page.reload();
  await expect(page.getByText(/已签收 1 \/ \d+ 户/)).toBeVisible();
}

/** Nothing is closed while somebody was never tried. */
async function nobodyIsForgotten(page: Page, run: string): Promise<void> {
  await page.getByRole('button', { name: '办结' }).click();
  await dialog(page).getByRole('button', { name: '办结' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '登记或移出名单后才能办结' })).toBeVisible();
  await look(page, 'close-refused');
  for (const id of await planned(page, run, ['DEEP', 'MODEL_WORKER'])) await report(page, id, { outcome: 'NOT_HOME' });
  await page.reload();
}

async function settleAndClose(page: Page, run: string): Promise<void> {
  await page.goto(`${run}?tab=settlement`);
  await page.getByRole('button', { name: '结束走访，进入结算' }).click();
  await expect(dialog(page).getByText(/已签收 1 户，未签收 \d+ 户/)).toBeVisible();
  await look(page, 'settle');
  await dialog(page).getByRole('button', { name: '结束走访，进入结算' }).click();
  await expect(page.getByText('结算中').first()).toBeVisible();
  await expect(page.getByLabel('活动总结')).toHaveValue(/共慰问 1 户/);
  await look(page, 'settling');
  await nobodyIsForgotten(page, run);
  await expect(page.getByRole('row', { name: /尚未走访/ })).toContainText('0');
  await page.getByRole('button', { name: '办结' }).click();
  await look(page, 'close');
  await dialog(page).getByRole('button', { name: '办结' }).click();
  await expect(page.getByText('已结束').first()).toBeVisible();
  await look(page, 'closed');
}

async function printSheets(page: Page, run: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const sheet of SHEETS) {
    await page.goto(`/print${run}/${sheet}`);
    await expect(page.getByText(/合计人民币（大写）：.*元整/)).toBeVisible();
    await expect(page.getByText('批准：')).toBeVisible();
    await look(page, `print-${sheet}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(path.join(OUT, `campaign-${sheet}.pdf`), pdf); // to be looked at
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 (84[12]|59[456])/);
  }
}

async function exportWorkbook(page: Page, run: string): Promise<void> {
  await page.goto(run);
  await page.getByRole('button', { name: /^导出/ }).click();
  await page.getByRole('menuitem', { name: '签领表' }).click();
  await dialog(page).getByLabel('导出用途').fill('春节慰问签领存档');
  await look(page, 'export');
  await dialog(page).getByRole('button', { name: '开始导出' }).click();
  const file = page.waitForEvent('download');
  await dialog(page).getByText('下载文件').click();
  const saved = await (await file).path();
  expect(readFileSync(saved).subarray(0, 2).toString()).toBe('PK');
  await dialog(page).getByRole('button', { name: '关闭' }).last().click();
}

test('a campaign from its plan to its summary, decided by another than its maker', async ({ page, other }) => {
  test.setTimeout(480_000); // the whole story, told by two people
  const title = `{year}年春节慰问${Date.now().toString(36)}`;
  await signIn(page, ({ login }) => login === 'transit.officer');
  await chooseThemeAndTime(page, title);
  await setStandards(page);
  await chooseAudience(page);
  await nameSomebody(page);
  await formGroups(page);
  await approve(page, other);
  const run = await open(page);
  await assign(page);
  await findAgain(page, run);
  await removeAndAdd(page, run);
  await pauseAndResume(page);
  await visitsAreMade(page, run);
  await settleAndClose(page, run);
  await page.goto(`${run}?tab=summary`);
  await expect(page.locator('figure svg').first()).toBeVisible();
  await look(page, 'summary');
  await page.getByText('表格', { exact: true }).first().click();
  await expect(page.getByRole('cell', { name: '300.00' }).first()).toBeVisible();
  await printSheets(page, run);
  await exportWorkbook(page, run);
});
