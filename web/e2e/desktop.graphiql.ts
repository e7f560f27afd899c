import { expect, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

test('the API explorer works without leaving this server', async ({ page }) => {
  await signIn(page, ({ roles }) => roles.includes('TENANT_ADMIN'));
  await page.evaluate((query) => localStorage.setItem('graphiql:query', query), '{ viewer { name } }');
  await page.goto('/graphiql/');
  await expect(page.locator('.graphiql-editor').first()).toContainText('viewer');
  await page.getByRole('button', { name: /execute/i }).click();
  await expect(page.locator('.result-window')).toContainText('viewer');
  await shot(page, 'graphiql');
});
