import type { Page } from '@playwright/test';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

const officer = (account: { login: string }) => account.login === 'transit.officer';

const dialog = (page: Page) => page.getByRole('dialog').last();

const JOB_MS = 120_000;

test('the yearly re-check of all archives is opened in bulk, with a result for each', async ({ page }) => {
  test.setTimeout(2 * JOB_MS);
  await signIn(page, officer);
  await page.goto('/archives?category=ACCIDENT');
  await page.getByRole('button', { name: /^批量办理（\d+ 份）/ }).click();
  await page.getByRole('menuitem', { name: '启动年度复核' }).click();
  await dialog(page).getByLabel('说明').fill('2026 年度集中复核');
  await shot(page, 'bulk');
  await expectAccessible(page);
  await dialog(page)
    .getByRole('button', { name: /^确认办理 \d+ 份/ })
    .click();

  await expect(page).toHaveURL(/\/archives\/bulk$/);
  await expect(page.getByRole('button', { name: '导出结果' })).toBeVisible({ timeout: JOB_MS });
  await shot(page, 'bulk-done');
  await expectAccessible(page);
  await page.getByRole('button', { name: '导出结果' }).click();
  await dialog(page).getByLabel('导出用途').fill('年度复核存档');
  await dialog(page).getByRole('button', { name: '开始导出' }).click();
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: '下载文件' }).click({ timeout: JOB_MS });
  expect((await download).suggestedFilename()).toMatch(/^批量办理结果 .+\.xlsx$/);

  await page.goto('/archives?state=REVIEW_DUE');
  await expect(page.getByText(/^共 \d+ 条$/)).not.toHaveText('共 0 条');
});
