import { expect, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

test('plain http on an intranet name misses nothing that the app needs', async ({ page, guard }) => {
  await page.goto('/login');
  const missing = await page.evaluate(() => ({
    secure: isSecureContext,
    randomUUID: 'randomUUID' in crypto,
    serviceWorker: 'serviceWorker' in navigator,
    locks: 'locks' in navigator,
  }));
  expect(missing).toEqual({ secure: false, randomUUID: false, serviceWorker: false, locks: false });
  await signIn(page, ({ roles }) => roles.includes('HELPER'));
  await expect(page).toHaveURL(/\/m/);
  await expect(page.getByRole('main')).toBeVisible();
  // The browser says on each page that it leaves out a header meant for https.
  guard.splice(0, guard.length, ...guard.filter((fault) => !fault.startsWith('The Cross-Origin-Opener-Policy header')));
});
