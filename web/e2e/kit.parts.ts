import { expect, expectAccessible, shot, test } from './support/base.ts';

test('a sensitive value is shown for a reason, under the name of the reader, and hidden again', async ({ page }) => {
  await page.goto('/kit?show=basic');
  await page.getByRole('button', { name: /查看\s*身份证号/ }).click();
  await page.getByRole('button', { name: '确认查看' }).click();
  await expect(page.getByText('请填写原因')).toBeVisible();
  await page.getByLabel('查看原因').fill('核对银行卡户名');
  await shot(page, 'sensitive-ask');
  await expectAccessible(page);
  await page.getByRole('button', { name: '确认查看' }).click();
  await expect(page.getByText('11010519491231002X')).toBeVisible();
  await shot(page, 'sensitive-shown');
  await expectAccessible(page);
  await page.getByRole('button', { name: /隐藏\s*身份证号/ }).click();
  await expect(page.getByText('11010519491231002X')).toBeHidden();
});

test('a confirmation keeps the keyboard inside', async ({ page }) => {
  await page.goto('/kit?show=basic');
  await page.getByRole('button', { name: '退出登录' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('button', { name: '提交' })).toBeFocused();
  await shot(page, 'confirm');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the largest text fits the page', async ({ page }) => {
  await page.goto('/kit?show=basic');
  await page.getByRole('button', { name: '超大' }).click();
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  await shot(page, 'basic-xlarge', { fullPage: true });
  await page.reload();
  await expect(page.getByRole('button', { name: '超大' })).toHaveAttribute('aria-pressed', 'true');
});

test('refusals of the server stand at their fields', async ({ page }) => {
  await page.goto('/kit?show=forms');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('身份证号校验位不正确', { exact: true })).toBeVisible();
  await expect(page.getByLabel('救助金额')).toBeFocused();
  await shot(page, 'forms-refused');
  await page.getByRole('button', { name: 'ConflictDialog' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await shot(page, 'conflict');
  await expectAccessible(page);
});

test('a chart can be read as a table', async ({ page }) => {
  await page.goto('/kit?show=chart');
  await page.getByRole('button', { name: '表格' }).click();
  await expect(page.getByRole('rowheader', { name: '二月' })).toBeVisible();
  await shot(page, 'chart-table');
  await expectAccessible(page);
});

test('an import goes from the file to the result', async ({ page }) => {
  await page.goto('/kit?show=import');
  await page.getByRole('button', { name: '确认导入 2031 行' }).click();
  await expect(page.getByText('已导入 2031 行')).toBeVisible();
  await shot(page, 'import-done');
  await expectAccessible(page);
  await page.getByRole('button', { name: '继续导入' }).click();
  await shot(page, 'import-upload');
  await expectAccessible(page);
  const sheet = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a') };
  await page.locator('input[type=file]').setInputFiles(sheet);
  await expect(page.getByText('正在读取并核对表格')).toBeVisible();
  await shot(page, 'import-reading');
});
