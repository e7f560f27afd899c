import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

const isHelper = ({ roles }: { roles: string[] }) => roles.includes('HELPER');

test('a phone lands in the phone shell, and the shell starts without network', async ({ page, context }) => {
  await signIn(page, isHelper);
  await expect(page).toHaveURL(/\/m/);
  await page.reload(); // a page that began at /login lies outside the worker's scope
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect(page.getByRole('main')).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('当前没有网络')).toBeVisible();
  await shot(page, 'offline');
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByText('当前没有网络')).toBeHidden();
});
