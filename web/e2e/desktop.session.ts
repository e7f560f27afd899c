import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

test('the login page stands in both languages and refuses a wrong password', async ({ page, guard }) => {
  await page.goto('/login');
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
  await shot(page, 'login-zh');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await shot(page, 'login-en');
  await page.reload();
  await page.getByLabel('Account').fill('nobody@example.org');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await shot(page, 'login-refused');
  await expectAccessible(page);
  // The browser itself logs a refusal that comes with its own HTTP status.
  guard.splice(0, guard.length, ...guard.filter((fault) => !fault.includes('401')));
});

test('a deep link leads through the login and back', async ({ page }) => {
  await page.goto('/no-such-page?q=a#b');
  await expect(page).toHaveURL(/\/login\?next=/);
  const next = new URL(page.url()).searchParams.get('next');
  expect(next).toBe('/no-such-page?q=a#b');
});

test('signing out ends the session in every tab', async ({ page, context }) => {
  await signIn(page, () => true);
  const other = await context.newPage();
  await other.goto('/');
  await page.goto('/');
  await page.getByTitle('我的账号').click();
  await shot(page, 'user-menu');
  await page.getByText('退出登录').click();
  await expect(page).toHaveURL(/\/login/);
  await other.reload();
  await expect(other).toHaveURL(/\/login/);
});
