import type { Page } from '@playwright/test';
import { pick } from './support/antd.ts';
import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const officer = (account: { login: string }) => account.login === 'machine.officer';

test('an officer enters income and spending, follows the calculation and confirms the category', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/archives?order=NUMBER');
  await page.locator('tbody').getByRole('button').nth(8).click();
  await page.getByRole('dialog').getByRole('link', { name: '打开完整页面' }).click();
  await page.getByRole('tab', { name: '收支测算' }).click();

  const incomes = page.getByRole('region', { name: '家庭收入' });
  await page.getByRole('button', { name: '添加收入' }).click();
  await pick(incomes, '家庭收入（申请前 12 个月） 1 类别', '工资性收入');
  await incomes.getByLabel('家庭收入（申请前 12 个月） 1 金额').fill('1000');
  await pick(incomes, '家庭收入（申请前 12 个月） 1 周期', '每月 × 6');
  const explanation = page.getByRole('region', { name: '测算过程' });
  await expect(explanation.getByText('6,000.00 − 0.00 = 6,000.00')).toBeVisible(); // before anything is saved
  await expect(explanation.getByText('6,000.00 <').first()).toBeVisible();
  await shot(page, 'means-lines');
  await expectAccessible(page);

  await page.getByRole('button', { name: '保存并测算' }).click();
  const made = page.getByRole('region', { name: '测算记录' }).first();
  await expect(made.getByText('待确认')).toBeVisible();
  await page.getByRole('button', { name: '确认类别' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '监测对象' }).check();
  await dialog.getByRole('button', { name: '确认', exact: true }).click();
  await expect(dialog.getByText('与建议类别不一致，请说明理由')).toBeVisible();
  await dialog.getByRole('radio', { name: '深度困难' }).check();
  await dialog.getByRole('button', { name: '确认', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(made.getByText('待确认')).toBeHidden();
  await expect(made.getByText('深度困难').last()).toBeVisible();
  await shot(page, 'means-confirmed');
});

const LINE = '家庭收入（申请前 12 个月） 1';

/** Opens the form of income and spending of the same archive on any page. */
async function openLines(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('tab', { name: '收支测算' }).click();
  return page.getByRole('region', { name: '家庭收入' });
}

test('two officers type at once: each line shows both sides, and papers stay with their lines', async ({
  page,
  other,
}) => {
  await signIn(page, officer);
  await signIn(other, officer);
  await page.goto('/archives?order=NUMBER');
  await page.locator('tbody').getByRole('button').nth(9).click();
  await page.getByRole('dialog').getByRole('link', { name: '打开完整页面' }).click();
  await page.waitForURL(/\/archives\/[\w-]+$/);
  const path = new URL(page.url()).pathname;
  const mine = await openLines(page, path);
  await page.getByRole('button', { name: '添加收入' }).click();
  await pick(mine, `${LINE} 类别`, '工资性收入');
  await mine.getByLabel(`${LINE} 金额`).fill('30000');
  await mine
    .locator('input[type=file]')
    .setInputFiles({ name: '工资条.pdf', mimeType: 'application/pdf', buffer: paper() });
  await expect(mine.locator('.ant-upload-list-item-done')).toBeVisible();
  await page.getByRole('button', { name: '保存并测算' }).click();
  const explanation = page.getByRole('region', { name: '测算过程' }).first();
  await expect(explanation.getByText(/SHA-256 [0-9a-f]{12}/)).toBeVisible();

  const theirs = await openLines(other, path);
  await expect(theirs.getByText('工资条.pdf')).toBeVisible();
  await theirs.getByLabel(`${LINE} 金额`).fill('36000');
  await other.getByRole('button', { name: '添加支出' }).click();
  const spendings = other.getByRole('region', { name: '刚性支出' });
  await pick(spendings, '刚性支出（同一时段） 1 类别', '自付医疗费');
  await spendings.getByLabel('刚性支出（同一时段） 1 金额').fill('8000');
  await other.getByRole('button', { name: '保存并测算' }).click();
  await expect(other.getByText('36,000.00 − 8,000.00 = 28,000.00').first()).toBeVisible();

  await mine.getByLabel(`${LINE} 说明`).fill('十二个月工资条');
  await page.getByRole('button', { name: '保存并测算' }).click();
  const dialog = page.getByRole('dialog', { name: '收支登记已被他人修改' });
  const income = dialog.getByRole('row', { name: /收入/ });
  await expect(income.getByRole('radio', { name: /30,000\.00.*十二个月工资条/ })).toBeChecked();
  await expect(income.getByRole('radio', { name: /36,000\.00/ })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: /新增.*8,000\.00/ })).toBeChecked();
  await shot(page, 'means-conflict');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '合并到表单' }).click();
  await expect(dialog).toBeHidden();
  await expect(mine.getByLabel(`${LINE} 说明`)).toHaveValue('十二个月工资条');
  await page.getByRole('button', { name: '保存并测算' }).click();
  await expect(page.getByText('30,000.00 − 8,000.00 = 22,000.00').first()).toBeVisible();
  await page.getByRole('button', { name: '查看全过程' }).first().click();
  const snapshot = page.getByRole('dialog', { name: /的测算过程/ });
  await expect(snapshot.getByRole('button', { name: '工资条.pdf' })).toBeVisible();
  await shot(page, 'means-snapshot');
  await expectAccessible(page);
});

/** The smallest file that is a PDF. */
function paper(): Buffer {
  const body = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n';
  return Buffer.from(`${body}trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);
}

test('a rule of the region is checked while it is typed and tried on every household', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/settings/means-rules');
  await page.getByRole('button', { name: '添加规则' }).click();
  const expression = page.getByLabel('条件表达式');
  await expression.fill('net < 36 * persons * lines');
  await expect(page.getByText('第 1 行第 22 列有误')).toBeVisible();
  await expression.fill('net < 36 * persons * line');
  await expect(page.getByText('表达式有效')).toBeVisible();
  await page.getByLabel('代码').last().fill('BAND_3X');
  await page.getByLabel('名称').last().fill('三倍以内');
  await page.getByLabel('监测对象每户标准').fill('500');
  await page.getByRole('button', { name: '开始试算' }).click();
  await expect(page.getByText('已完成').first()).toBeVisible();
  await expect(page.getByRole('cell', { name: '监测对象' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/已试算 \d+ 户/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /对比系统自带规则 已完成/ }).first()).toBeVisible();
  await shot(page, 'means-rules', { fullPage: true });
  await expectAccessible(page);
});

test('standards show where they come from, and a new one ends the one before it', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/settings/standards');
  await expect(page.getByRole('cell', { name: '云岭市总工会' }).first()).toBeVisible();
  await page.getByRole('button', { name: '新增标准' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('行政区划代码').fill('530124');
  await dialog.getByRole('radio', { name: '农村' }).check();
  await dialog.getByLabel('标准（元/人·月）').fill('620');
  await dialog.getByLabel('文号').fill('松岭民〔2026〕9号');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /530124.*620\.00.*执行中/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /530124.*585\.00.*2026-/ })).toBeVisible();
  await shot(page, 'means-standards');
  await expectAccessible(page);
});
