import type { Page } from '@playwright/test';
import { signIn, signInAs } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';
import { admitUnion, fileHousehold } from './support/union.ts';

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
  other,
}, info) => {
  test.setTimeout(2 * JOB_MS);
  const union = await admitUnion(other);
  await signInAs(page, union.office.officer);
  const count = 3;
  for (let i = 0; i < count; i++) await fileHousehold(page, union);
  await page.goto('/archives?state=ACTIVE');
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

test('a list of the national system is compared, and what stands there is marked', async ({ page }, info) => {
  test.setTimeout(2 * JOB_MS);
  await signIn(page, officer);
  await page.goto('/archives?state=ACTIVE&category=DEEP');
  const total = await page.getByText(/^共 \d+ 条$/).textContent();
  const file = info.outputPath('全国系统.xlsx');
  await exported(page, file);

  await page.goto('/imports');
  await page.getByRole('link', { name: '核对全国系统名单' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
  const filed = page.getByRole('button', { name: /^\d+ ?已填报且一致/ });
  await expect(filed).toContainText(total?.match(/\d+/)?.[0] ?? '-', { timeout: JOB_MS });
  await expect(page.getByRole('button', { name: /^0 ?本单位无在档档案/ })).toBeVisible();
  await page.getByRole('button', { name: /^\d+ ?未填报/ }).click();
  await expect(page.getByRole('cell', { name: '未填报' }).first()).toBeVisible();
  await shot(page, 'national-compared', { fullPage: true });
  await expectAccessible(page);

  await page.getByRole('button', { name: /^标记 \d+ 户已填报$/ }).click();
  await expect(page.getByText(/^已标记 \d+ 户$/)).toBeVisible({ timeout: JOB_MS });
  await shot(page, 'national-marked', { fullPage: true });
  await page.getByRole('link', { name: '查看档案' }).click();
  await expect(page).toHaveURL(/filed=yes/);
  await expect(page.getByText(/^共 \d+ 条$/)).toHaveText(total ?? '');

  await page.locator('tbody').getByRole('button').first().click();
  await dialog(page).getByRole('link', { name: '打开完整页面' }).click();
  await page.getByRole('tab', { name: '变更历史' }).click();
  await expect(page.getByText('全国系统已填报', { exact: true })).toBeVisible();
  await expect(page.getByText(/^核对名单：全国系统\.xlsx · \d{4}-\d\d-\d\d$/)).toBeVisible();
  await shot(page, 'national-history');
  await expectAccessible(page);
});
