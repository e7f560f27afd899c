import type { Page } from '@playwright/test';
import { call } from './support/api.ts';
import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const as = (login: string) => (account: { login: string }) => account.login === login;

interface Applied {
  id: string;
  version: number;
}

/** The application as it stands. */
async function standing(page: Page, id: string) {
  const { node } = await call<{ node: Applied & { state: string; number: string } }>(page, 'Application', { id });
  return node;
}

/** Runs one step of an application on its present version. */
async function step(page: Page, operation: string, id: string, more: object = {}) {
  const { version } = await standing(page, id);
  await call(page, operation, { input: { id, expectedVersion: version, ...more } });
}

/** A household in deep hardship that nothing was applied for yet: the last of the list. */
async function household(page: Page): Promise<string> {
  const filter = { states: ['ACTIVE'], categories: ['DEEP'] };
  const { archives } = await call<{ archives: { totalCount: number; edges: { node: { id: string } }[] } }>(
    page,
    'Archives',
    { filter, order: 'NUMBER', first: 100 },
  );
  const last = archives.edges.at(-1);
  if (!last) throw new Error('the demo has no household in deep hardship');
  return last.node.id;
}

test('an amount above the band goes to the federation and comes back', async ({ page, other }) => {
  await signIn(page, as('machine.officer'));
  const { draftApplication } = await call<{ draftApplication: { application: Applied } }>(page, 'DraftApplication', {
    input: {
      archiveId: await household(page),
      origin: 'UNIT',
      form: {
        item: 'MEDICAL',
        reason: '心脏手术自付费用很高',
        asked: '2500000',
        medical: {
          illness: `冠心病 ${Date.now()}`,
          stays: [],
          total: '6000000',
          reimbursed: '1000000',
          otherInsurance: '0',
        },
      },
    },
  });
  const { id } = draftApplication.application;
  const papers = ['DIAGNOSIS', 'EXPENSE_INVOICE', 'INSURANCE_SETTLEMENT'].map((kind) => ({ kind }));
  await step(page, 'AddApplicationPapers', id, { papers });
  await step(page, 'SubmitApplication', id);
  await step(page, 'AcceptApplication', id);
  await page.goto(`/applications?queue=ALL&open=${id}`);
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('tab', { name: '限额测算' }).click();
  await expect(drawer.getByText('该金额须由省级工会审批').first()).toBeVisible();
  await step(page, 'ForwardApplication', id, { amount: '2500000', opinion: '情况属实' });
  const { number } = await standing(page, id);

  for (const login of ['machine.chair', 'district.chair']) {
    await signIn(other, as(login));
    await other.goto('/approvals');
    const row = other.getByRole('row', { name: new RegExp(number) });
    await expect(async () => {
      await other.reload();
      await expect(row).toBeVisible({ timeout: 2000 });
    }).toPass();
    await row.getByRole('button').first().click();
    const desk = other.getByRole('dialog').last();
    if (login === 'district.chair') {
      await expect(desk.getByText(/王志远/), 'the history came along').toBeVisible();
      await shot(other, 'aid-referred');
      await expectAccessible(other);
    }
    await desk.getByRole('button', { name: '同意', exact: true }).click();
    await expect(other.getByRole('row', { name: new RegExp(number) })).toHaveCount(0);
    await other.context().clearCookies();
  }
  await expect.poll(async () => (await standing(page, id)).state).toBe('NOTICE');
  await signIn(other, as('machine.chair'));
  await other.goto(`/approvals?box=DECIDED&search=${number}`);
  await other
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('button')
    .first()
    .click();
  await expect(
    other
      .getByRole('dialog')
      .last()
      .getByText(/罗素梅/),
  ).toBeVisible();
});

test('a complaint is answered by somebody who had no part in it, and appealed against', async ({ page, other }) => {
  await signIn(page, as('machine.officer'));
  await page.goto('/applications?queue=ALL&states=CLOSED');
  await page.locator('tbody').getByRole('button').first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('tab', { name: '反馈' }).click();
  await expect(drawer.getByText('钱到得很快')).toBeVisible();
  await shot(page, 'aid-feedback');
  await expectAccessible(page);
  await drawer.getByRole('link', { name: /白跑了一趟/ }).click();
  await expect(drawer.getByText('待答复')).toBeVisible();
  await expect(drawer.getByRole('button', { name: '书面答复' })).toHaveCount(0);
  await shot(page, 'aid-complaint');
  await expectAccessible(page);

  await signIn(other, as('machine.committee'));
  await other.goto('/applications/complaints');
  await other.getByRole('button', { name: /白跑了一趟/ }).click();
  await other.getByRole('button', { name: '书面答复' }).click();
  const question = other.getByRole('dialog').last();
  await question.getByRole('radio', { name: '不成立' }).check();
  await question.getByLabel('答复内容').fill('告知单上列明了全部材料，已当面说明。');
  await question.getByRole('button', { name: '书面答复' }).click();
  await expect(other.getByText('已答复').first()).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: '登记申诉' }).click();
  const appeal = page.getByRole('dialog').last();
  await appeal.getByLabel('申诉理由').fill('没有收到过告知单。');
  await appeal.getByRole('button', { name: '登记申诉' }).click();
  await expect(page.getByText('申诉中').first()).toBeVisible();
});

test('terms of aid and a new limit', async ({ page }) => {
  await signIn(page, as('machine.admin'));
  await page.goto('/settings/aid');
  await page.getByLabel('回访比例').fill('20');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await shot(page, 'aid-settings');
  await expectAccessible(page);
  await page.goto('/settings/limits');
  await page.getByRole('button', { name: '新增标准' }).click();
  await expect(page.getByRole('dialog').getByLabel('依据')).toBeVisible();
  await shot(page, 'aid-limit-form');
  await expectAccessible(page);
});
