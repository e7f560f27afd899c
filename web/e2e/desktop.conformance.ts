import { serverAudits } from 'graphql-http';
import { expect, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

test('the API conforms to GraphQL over HTTP', async ({ page, baseURL }) => {
  await signIn(page, ({ roles }) => roles.includes('TENANT_ADMIN'));
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const signedIn: typeof fetch = (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookie);
    headers.set('x-requested-with', 'nuanxin-e2e');
    return fetch(url, { ...init, headers });
  };
  const failed: string[] = [];
  for (const audit of serverAudits({ url: `${baseURL ?? ''}/graphql`, fetchFn: signedIn })) {
    const result = await audit.fn();
    if (result.status === 'error' || result.status === 'warn')
      failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
});
