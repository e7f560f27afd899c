import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** How somebody signs in. */
export interface Account {
  login: string;
  password: string;
}

/** One of the accounts that the demo generated for this run. */
export interface DemoLogin extends Account {
  name: string;
  roles: string[];
  tenant: string;
}

/** The accounts of this run; their passwords differ in every run. */
export function demoLogins(): DemoLogin[] {
  const file = process.env.NUANXIN_DEMO_LOGINS_FILE;
  if (!file) throw new Error('the server was not started by the test run');
  return JSON.parse(readFileSync(file, 'utf8')) as DemoLogin[];
}

/** Signs in through the login page as the first account that fits. */
export async function signIn(page: Page, who: (login: DemoLogin) => boolean): Promise<DemoLogin> {
  const account = demoLogins().find(who);
  if (!account) throw new Error('the demo has no such account');
  await signInAs(page, account);
  return account;
}

/** Signs in through the login page. */
export async function signInAs(page: Page, account: Account): Promise<void> {
  await page.goto('/login');
  await page.locator('input[autocomplete=username]').fill(account.login);
  await page.locator('input[autocomplete=current-password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/login');
}
