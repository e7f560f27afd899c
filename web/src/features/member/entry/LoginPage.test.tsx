import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeServer, refusal } from '@/testing/fakeServer';
import { renderPage } from '@/testing/render';
import { Component as LoginPage } from './LoginPage';

const routes = [{ path: 'login', element: <LoginPage /> }];

async function signIn(login: string, password: string) {
  if (login) await userEvent.type(await screen.findByLabelText('账号'), login);
  if (password) await userEvent.type(await screen.findByLabelText('密码'), password);
  await userEvent.click(await screen.findByRole('button', { name: '登录' }));
}

it('goes on to the page that asked for the login', async () => {
  const seen = fakeServer({ Login: () => ({ data: { login: { viewer: { accountId: 'a1' } } } }) });
  renderPage(<p>archives</p>, { routes, path: '/login?next=%2Farchives%3Fq%3Da' });
  await signIn(' liu ', 'correct horse');
  expect(await screen.findByText('archives')).toBeTruthy();
  expect(seen[0]?.variables).toEqual({ input: { login: 'liu', password: 'correct horse' } });
});

it('shows what the server says about a wrong password', async () => {
  fakeServer({ Login: () => refusal('UNAUTHENTICATED', { reason: 'session.credentials' }) });
  renderPage(null, { routes, path: '/login' });
  await signIn('liu', 'wrong');
  expect(await screen.findByText('refused with UNAUTHENTICATED')).toBeTruthy();
});

it('asks for both before it asks the server', async () => {
  const seen = fakeServer({});
  renderPage(null, { routes, path: '/login' });
  await signIn('liu', '');
  expect((await screen.findByRole('alert')).textContent).toBe('请填写账号和密码');
  expect(seen).toEqual([]);
});
