import type { Page } from '@playwright/test';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

const officer = (account: { login: string }) => account.login === 'textile.officer';

const dialog = (page: Page) => page.getByRole('dialog').last();

const JOB_MS = 120_000;

/** Saves the archives on screen as the national system has them. */
async function exported(page: Page, target: string): Promise<void> {
  await page.getByRole('button', { name: '全国系统格式' }).click();
  await expect(dialog(page).getByText(/文件保留 24 小时/)).toBeVisible();
  await shot(page, 'national-export');
  await expectAccessible(page);
  await dialog(page).getByLabel('导出用途').fill('填报全国帮扶系统');
  await dialog(page).getByRole('button', { name: '开始导出' }).click();
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: '下载文件' }).click({ timeout: JOB_MS });
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^困难职工档案（全国帮扶系统格式） .+\.xlsx$/);
  await file.saveAs(target);
}

test('archives leave in the columns of the national system and are read back as they are on file', async ({
  page,
}, info) => {
  test.setTimeout(2 * JOB_MS);
  await signIn(page, officer);
  await page.goto('/archives?state=ACTIVE&category=ACCIDENT');
  const total = await page.getByText(/^共 \d+ 条$/).textContent();
  const count = Number(total?.match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  const file = info.outputPath('全国系统.xlsx');
  await exported(page, file);

  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
  const effects = page.locator('dl').filter({ hasText: '与已有档案相同' });
  await expect(effects.locator('div').filter({ hasText: '与已有档案相同' })).toHaveText(`与已有档案相同${count}`, {
    timeout: JOB_MS,
  });
  await shot(page, 'national-readback', { fullPage: true });
});
