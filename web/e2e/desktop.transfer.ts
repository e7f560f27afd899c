import type { Page } from '@playwright/test';
import { call } from './support/api.ts';
import { pickUnit } from './support/antd.ts';
import { signIn } from './support/logins.ts';
import { inventedIdNumber } from './support/people.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const as = (login: string) => (account: { login: string }) => account.login === login;

interface Units {
  units: { id: string; name: string }[];
}
interface Created {
  createArchive: { archive: { id: string; version: number } };
}

test('an archive moves to another union: consent, review, acceptance, and a receipt at both', async ({
  page,
  other,
}) => {
  await signIn(page, as('transit.officer'));
  const { units } = await call<Units>(page, 'Units', {});
  const { createArchive } = await call<Created>(page, 'CreateArchive', {
    input: {
      unitId: units.find(({ name }) => name === '一车队')?.id,
      headName: '甘远行',
      idNumber: inventedIdNumber(),
      category: 'DEEP',
      householdSize: 1,
      mainCause: 'ILLNESS',
    },
  });
  const { id } = createArchive.archive;
  await call(page, 'GiveConsent', {
    input: { archiveId: id, purpose: 'TRANSFER', textVersion: '2026-1', channel: 'paper', signedOn: '2026-01-05' },
  });
  await page.goto(`/archives/${id}`);
  await page.getByRole('tab', { name: '户内变更' }).click();
  await page.getByRole('button', { name: '申请转移建档关系' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByText(/已登记转移同意书/)).toBeVisible();
  await form.getByLabel('接收方').click();
  await form.getByLabel('接收方').fill('重机');
  await page
    .locator('.ant-select-dropdown')
    .getByTitle(/青溪重型机械集团工会/)
    .click();
  await form.getByLabel('理由').fill('已调入重机集团');
  await shot(page, 'transfer-form');
  await expectAccessible(page);
  await form.getByRole('button', { name: '提交审核' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('待审核', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '同意移交' })).toBeHidden(); // whoever asks does not review

  await signIn(other, as('transit.chair'));
  await other.goto('/archives/handovers');
  await expect(other.getByRole('button', { name: '同意移交' })).toBeVisible();
  await shot(other, 'transfer-review');
  await expectAccessible(other);
  await other.getByRole('button', { name: '同意移交' }).click();
  await other.getByRole('dialog').getByRole('button', { name: '同意移交' }).click();
  await expect(other.getByRole('row', { name: /甘远行.*待对方接收/ })).toBeVisible();

  await other.context().clearCookies();
  await signIn(other, as('machine.officer'));
  await other.goto('/archives/offers');
  const row = other.getByRole('row', { name: /青溪公共交通公司工会/ });
  await expect(row).toBeVisible();
  await expect(row.getByText('甘远行')).toHaveCount(0); // a masked name until it is accepted
  await shot(other, 'transfer-offers');
  await expectAccessible(other);
  await row.getByRole('button', { name: '接收', exact: true }).click();
  const place = other.getByRole('dialog');
  await pickUnit(place, '归入部门', '铸造分公司');
  await place.getByLabel('第一责任人').fill('沈慧敏');
  await other
    .locator('.ant-select-dropdown')
    .getByTitle(/沈慧敏/)
    .click();
  await shot(other, 'transfer-accept');
  await place.getByRole('button', { name: '接收', exact: true }).click();
  await expect(place).toBeHidden();
  await other.goto('/archives/offers?state=ACCEPTED');
  const theirs = await printReceipt(other);
  await expectAccessible(other);

  await page.reload();
  await expect(page.getByText('已注销', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: '户内变更' }).click();
  const ours = await printReceipt(page);
  expect(ours).toBe(theirs); // the same sheet at both unions

  await page.goto('/printouts');
  await page.getByLabel('校验码').fill(ours);
  await page.getByRole('button', { name: '核验' }).click();
  await expect(page.getByText('共打印 1 次')).toBeVisible();
});

/** Prints the receipt that the page offers, keeps the file to be looked at, and answers the number at its foot. */
async function printReceipt(page: Page) {
  await page.getByRole('button', { name: /回执 YJ/ }).click();
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await dialog.getByLabel('打印用途').fill('交接归档');
  await shot(page, 'transfer-print');
  await dialog.getByRole('button', { name: '生成 PDF' }).click();
  const done = page.getByRole('dialog').filter({ hasText: '档案交接回执已生成' });
  const code = /[0-9A-F]{4}(-[0-9A-F]{4}){3}/.exec(await done.innerText())?.[0] ?? '';
  const download = page.waitForEvent('download');
  await done.getByRole('button', { name: '下载 PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^交接回执 YJ.+\.pdf$/);
  await shot(page, 'transfer-printed');
  return code;
}
