import { cleanup, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { currentLanguage, switchLanguage } from '@/i18n/language';
import { useSession } from '@/lib/session';
import { wipeDevice } from '@/lib/offline';
import { fakeServer } from '@/testing/fakeServer';
import { renderPage } from '@/testing/render';
import { RequireSession } from './RequireSession';

const viewer = {
  accountId: 'a1',
  membershipId: 'm1',
  name: 'Liu',
  locale: 'en',
  actions: ['archive.read'],
  unreadNotifications: 3,
  tenant: { id: 't1', name: 'Union One' },
  memberships: [{ tenantId: 't2', tenantName: 'Union Two' }],
};

function Greeting() {
  const { userName, tenants, actions } = useSession();
  return <p>{[userName, ...tenants.map((tenant) => tenant.name), ...actions].join(', ')}</p>;
}

const page = (
  <RequireSession>
    <Greeting />
  </RequireSession>
);
const routes = [{ path: 'login', element: <p>login page</p> }];

beforeEach(async () => {
  localStorage.clear();
  await wipeDevice();
});

it('tells the page who is signed in', async () => {
  fakeServer({ Viewer: () => ({ data: { viewer } }) });
  renderPage(page, { routes });
  expect(await screen.findByText('Liu, Union One, Union Two, archive.read')).toBeTruthy();
});

it("speaks the account's language where none was chosen", async () => {
  fakeServer({ Viewer: () => ({ data: { viewer } }) });
  renderPage(page, { routes });
  await vi.waitFor(() => expect(currentLanguage()).toBe('en'));
});

it('keeps the language chosen on this device', async () => {
  await switchLanguage('zh');
  fakeServer({ Viewer: () => ({ data: { viewer } }) });
  renderPage(page, { routes });
  await screen.findByText(/Liu/);
  expect(currentLanguage()).toBe('zh');
});

it('leads to the login page and remembers where it was going', async () => {
  fakeServer({ Viewer: () => ({ data: { viewer: null } }) });
  const { router } = renderPage(page, { routes, path: '/archives?q=a&open=7#papers' });
  expect(await screen.findByText('login page')).toBeTruthy();
  expect(new URLSearchParams(router.state.location.search).get('next')).toBe('/archives?q=a&open=7#papers');
});

it('lets a phone without network go on under its last session', async () => {
  fakeServer({ Viewer: () => ({ data: { viewer } }) });
  renderPage(page, { routes });
  await screen.findByText(/Liu/);
  cleanup();
  fakeServer({ Viewer: () => Promise.reject(new TypeError('failed to fetch')) });
  renderPage(page, { routes });
  expect(await screen.findByText(/Liu/, {}, { timeout: 10_000 })).toBeTruthy();
}, 20_000);
