import { expect, expectAccessible, shot, test } from './support/base.ts';

const SECTIONS = ['basic', 'states', 'forms', 'office', 'import', 'calendar', 'chart', 'phone', 'print'];

for (const language of ['zh', 'en']) {
  for (const section of SECTIONS) {
    test(`${section} in ${language}`, async ({ page }) => {
      await page.addInitScript((value) => localStorage.setItem('nuanxin.language', value), language);
      await page.goto(`/kit?show=${section}`);
      await expect(page.locator('main, article').first()).toBeVisible();
      if (section === 'chart') await expect(page.locator('svg text').first()).toBeVisible();
      await shot(page, `${section}-${language}`, { fullPage: true });
      await expectAccessible(page);
    });
  }
}
