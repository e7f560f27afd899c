import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/base.ts';

test('who is responsible for households finds on the phone what is due, and calls one of them', async ({ page }) => {
  await signIn(page, ({ login }) => login === 'machine.officer');
  await page.goto('/m/households');
  await expect(page.getByRole('status').filter({ hasText: /共 \d+ 户/ })).toBeVisible();
  await shot(page, 'households');
  await expectAccessible(page);

  await page.getByRole('button', { name: '缺材料' }).click();
  const lacking = page.getByRole('link').filter({ hasText: /缺材料 \d+ 项/ });
  await expect(lacking.first()).toBeVisible();
  const name = (await lacking.first().locator('strong').textContent()) ?? '';
  await page.getByRole('button', { name: '全部' }).click();
  await page.getByLabel('姓名、拼音或档案号').fill(name);
  const found = page.getByRole('link').filter({ hasText: name });
  await expect(found.first()).toBeVisible();
  await found
    .filter({ hasText: /缺材料/ })
    .first()
    .click();

  await expect(page.getByText(/^缺：/)).toBeVisible();
  await shot(page, 'household');
  await expectAccessible(page);
  await page.getByRole('button', { name: /查看\s*电话/ }).click();
  await page.getByLabel(/原因/).fill('电话告知需补交材料');
  await page.getByRole('button', { name: '确认查看' }).click();
  await expect(page.getByRole('link', { name: '拨打' })).toHaveAttribute('href', /^tel:1\d{10}$/);
});
