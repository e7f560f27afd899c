import type { Page } from '@playwright/test';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

const officer = (account: { login: string }) => account.login === 'transit.officer';

const box = (page: Page) => page.getByRole('combobox', { name: '搜索' });
const hit = (page: Page, text: string) => page.getByRole('option').filter({ hasText: text });

/** The first archive of the list: its head's name, its number and the address of its page. */
async function someArchive(page: Page): Promise<{ name: string; number: string }> {
  await page.goto('/archives?state=ACTIVE');
  const row = page.locator('tbody tr[data-row-key]').first();
  const name = (await row.getByRole('button').first().innerText()).trim();
  const number = /\d{4}-\d{6}/.exec(await row.innerText())?.[0] ?? '';
  return { name, number };
}

test('one box finds a household by name and number, and opens it by the keyboard', async ({ page }) => {
  await signIn(page, officer);
  const { name, number } = await someArchive(page);
  await page.goto('/exports');
  await expect(page.getByRole('button', { name: '搜索', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await box(page).fill(name);
  await expect(hit(page, number)).toBeVisible();
  await shot(page, 'search');
  await expectAccessible(page);
  await box(page).fill(number);
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(hit(page, number)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/archives\/[0-9a-f-]{36}$/);

  await page.keyboard.press('Control+k');
  await box(page).fill('许文');
  await expect(hit(page, 'transit.officer')).toBeVisible();
  await box(page).fill('没有这个人');
  await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('button', { name: '搜索', exact: true })).toBeFocused();
});

test('a filter of the archive list is kept by name, applied, renamed and forgotten', async ({ page }) => {
  await signIn(page, officer);
  const saved = page.getByRole('button', { name: '筛选方案' });
  await page.goto('/archives?category=DEEP&cause=ILLNESS');
  await saved.click();
  await page.getByRole('menuitem', { name: '保存当前筛选' }).click();
  await page.getByLabel('名称').fill('深度困难·患病');
  await shot(page, 'filter-keep');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();

  await page.goto('/applications?queue=ALL');
  await saved.click();
  await expect(page.getByRole('menuitem', { name: '还没有保存筛选方案' })).toBeVisible();
  await page.goto('/archives');
  await saved.click();
  await shot(page, 'filters');
  await page.getByRole('menuitem', { name: '深度困难·患病' }).click();
  await expect(page).toHaveURL(/category=DEEP&cause=ILLNESS/);

  await saved.click();
  await page.getByRole('menuitem', { name: '管理筛选方案' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('深度患病');
  await page.getByRole('button', { name: '改名' }).click();
  await expect(page.getByText('已改名')).toBeVisible();
  await shot(page, 'filters-manage');
  await page.getByRole('button', { name: '删除 深度患病' }).click();
  await page
    .getByRole('dialog', { name: /^删除筛选方案/ })
    .getByRole('button', { name: '删除' })
    .click();
  await expect(page.getByText('还没有保存筛选方案').first()).toBeVisible();
});
