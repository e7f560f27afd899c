import { expect, expectAccessible, shot, test } from './support/base.ts';

const UNION = '/p/81530102MC00000048';

test('a worker sees without an account whether the union may help, and by which numbers', async ({ page }) => {
  await page.goto(UNION);
  await page.getByRole('link', { name: /自助核对/ }).click();
  await expect(page.getByRole('heading', { name: '困难职工自助核对' })).toBeVisible();
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(page.getByText('请先改正上面标出的内容')).toBeVisible();
  await shot(page, 'selfcheck-form', { fullPage: true });
  await expectAccessible(page);

  await page.getByLabel('共同生活人数').fill('2');
  await page.getByLabel('主要困难原因').selectOption('ILLNESS');
  const income = page.getByRole('group', { name: '收入 1' });
  await income.getByLabel('金额').fill('3000');
  const spending = page.getByRole('group', { name: '支出 1' });
  await spending.getByLabel('金额').fill('45,000');
  await page.getByRole('button', { name: '开始核对' }).click();

  await expect(page.getByRole('status')).toHaveText(/可能符合：深度困难$/);
  await expect(page.getByText('36,000.00 − 45,000.00 = -9,000.00')).toBeVisible();
  await expect(page.getByText('诊断证明')).toBeVisible();
  await shot(page, 'selfcheck-result', { fullPage: true });
  await expectAccessible(page);

  await page.getByRole('button', { name: '返回修改' }).click();
  await expect(income.getByLabel('金额')).toHaveValue('3000');
  await expect(page).toHaveURL(new RegExp(`${UNION}/check$`)); // nothing of it is in the address
});
