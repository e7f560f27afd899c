import type { Page } from '@playwright/test';
import { test as base } from './base.ts';

export { expect, expectAccessible, shot } from './base.ts';

/** `other` is somebody else at another computer: a page that shares nothing with the first. */
export const test = base.extend<{ other: Page }>({
  other: async ({ browser, baseURL, locale, timezoneId, viewport }, use) => {
    const context = await browser.newContext({ baseURL, locale, timezoneId, viewport });
    await use(await context.newPage());
    await context.close();
  },
});
