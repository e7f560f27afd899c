import type { Locator, Page } from '@playwright/test';
import { call } from './support/api.ts';
import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const UNION = '云岭纺织厂工会';
const PURPOSE = '核查春节慰问入户走访情况';
const MASKED = /\*/;

const dialog = (page: Page): Locator => page.getByRole('dialog').last();
const unionRow = (page: Page): Locator => page.getByRole('row').filter({ hasText: UNION });

async function look(page: Page, name: string): Promise<void> {
  await shot(page, `federation-${name}`);
  await expectAccessible(page);
}

/** Numbers of one to four point at people: they are never written, in tables or in the tables of charts. */
async function expectSmallCellsHidden(page: Page): Promise<void> {
  for (const view of await page.getByText('表格', { exact: true }).all()) await view.click();
  // The third column of a chart's table on; before it stand names and how many unions there are, who are no people.
  const cells = await page.locator('.ant-table td, figure td:nth-child(n + 3)').allTextContents();
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([]);
  await look(page, 'overview-tables');
}

async function readOverview(page: Page): Promise<void> {
  await page.goto('/workbench');
  await page.waitForURL(/\/supervision\/overview/); // nothing to work off: the overview is where this work begins
  await expect(unionRow(page)).toBeVisible();
  await expect(page.locator('figure svg').first()).toBeVisible();
  await look(page, 'overview');
  await expectSmallCellsHidden(page);
}

async function askForLeave(page: Page): Promise<void> {
  await unionRow(page).getByRole('button', { name: '申请查阅' }).click();
  await dialog(page).getByLabel('用途').fill('看看');
  await dialog(page).getByRole('button', { name: '提交申请' }).click();
  await expect(dialog(page).getByText('请填写用途，至少5个字')).toBeVisible();
  await dialog(page).getByLabel('用途').fill(PURPOSE);
  await dialog(page).getByLabel('期限').fill('3');
  await look(page, 'ask');
  await dialog(page).getByRole('button', { name: '提交申请' }).click();
  await expect(unionRow(page).getByText('待对方处理')).toBeVisible();
}

/** The union decides, knowing who asks for what, why and until when. */
async function decide(chair: Page): Promise<void> {
  await signIn(chair, ({ login }) => login === 'textile.chair');
  await chair.goto('/settings/grants');
  const asked = chair.getByRole('row').filter({ hasText: PURPOSE });
  await expect(asked).toContainText('云岭市总工会');
  await expect(asked).toContainText('走访');
  await asked.getByRole('button', { name: '处理' }).click();
  await dialog(chair).getByLabel('同意').check();
  await look(chair, 'decide');
  await dialog(chair).getByRole('button', { name: '提交' }).click();
  await expect(asked.getByText('已同意')).toBeVisible();
}

/** Rows are masked, and reading them is announced first. */
async function readRows(page: Page): Promise<void> {
  await page.reload();
  await unionRow(page).getByRole('link', { name: '查看明细' }).click();
  await expect(page.getByText(/每打开一页都会记入对方的查阅记录/)).toBeVisible();
  await look(page, 'visits-begin');
  await page.getByRole('button', { name: '开始查阅' }).click();
  const names = page.locator('tbody tr.ant-table-row td:first-child');
  await expect(names.first()).toBeVisible();
  for (const name of await names.allTextContents()) expect(name).toMatch(MASKED);
  await look(page, 'visits');
}

async function readAccessLog(chair: Page): Promise<void> {
  await chair.goto('/settings/access-log');
  const entry = chair.getByRole('row').filter({ hasText: PURPOSE }).first();
  await expect(entry).toContainText('苏明远');
  await look(chair, 'access-log');
}

test('a federation sees numbers, and rows only by leave of the union, which sees every look', async ({
  page,
  other,
}) => {
  test.setTimeout(360_000); // two people in turns
  await signIn(page, ({ login }) => login === 'city.supervisor');
  await readOverview(page);
  await askForLeave(page);
  await decide(other);
  await readRows(page);
  await readAccessLog(other);

  await other.goto('/settings/grants');
  await other.getByRole('row').filter({ hasText: PURPOSE }).getByRole('button', { name: '收回' }).click();
  await dialog(other).getByLabel('收回原因').fill('抽查结束');
  await dialog(other).getByRole('button', { name: '收回' }).click();
  await page.reload();
  await page.getByRole('button', { name: '开始查阅' }).click();
  await expect(page.getByText('没有权限查看此页')).toBeVisible();
  await expect(page.locator('tbody tr.ant-table-row')).toHaveCount(0);
  await look(page, 'visits-refused');
});

test('without leave no name is answered, whatever is asked', async ({ page }) => {
  await signIn(page, ({ login }) => login === 'city.supervisor');
  const nobodys = { grantId: crypto.randomUUID(), first: 10, after: null };
  await expect(call(page, 'SupervisedVisits', nobodys)).rejects.toThrow();
  await page.goto('/archives');
  await expect(page.getByText('没有权限查看此页')).toBeVisible();
  await page.goto('/supervision/overview');
  await expect(unionRow(page)).toBeVisible();
  await expect(page.getByText('<5', { exact: false }).first()).toBeVisible();
});

test('the overview in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
  await signIn(page, ({ login }) => login === 'district.supervisor');
  await page.goto('/supervision/overview');
  await expect(page.locator('figure svg').first()).toBeVisible();
  await look(page, 'overview-en');
});
