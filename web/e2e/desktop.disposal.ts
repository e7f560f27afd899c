import type { Page } from '@playwright/test';
import { call } from './support/api.ts';
import { letDaysPass } from './support/days.ts';
import { signInAs } from './support/logins.ts';
import { inventedIdNumber } from './support/people.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';
import { admitUnion, type Union } from './support/union.ts';

/** Ten years, leap days included, and one more. */
const TEN_YEARS = 3654;

/** A household that was on file and is struck off, as the officer who is signed in does it. */
async function struckOff(page: Page, { unit }: Union, headName: string): Promise<string> {
  const { units } = await call<{ units: { id: string; name: string }[] }>(page, 'Units', { includeDissolved: false });
  const { createArchive } = await call<{ createArchive: { archive: { id: string } } }>(page, 'CreateArchive', {
    input: {
      unitId: units.find(({ name }) => name === unit)?.id,
      headName,
      idNumber: inventedIdNumber(),
      category: 'DEEP',
      householdSize: 1,
      mainCause: 'ILLNESS',
    },
  });
  const { id } = createArchive.archive;
  await call(page, 'CancelArchive', {
    input: { id, expectedVersion: 1, cause: 'RETIRED', note: '退休，转入社区管理' },
  });
  return id;
}

test('archives kept for ten years are appraised, and one is destroyed while another is held', async ({
  page,
  other,
}) => {
  test.setTimeout(240_000);
  const union = await admitUnion(other);
  await page.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
  await signInAs(page, union.office.officer);
  const gone = await struckOff(page, union, '贾春德');
  const held = await struckOff(page, union, '程立秋');
  await page.goto(`/archives/${held}`);
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('A lawsuit is open');
  await page.getByRole('dialog').getByRole('button', { name: 'Hold', exact: true }).click();
  await expect(page.getByText(/^Held: A lawsuit is open/)).toBeVisible();
  await shot(page, 'disposal-held');

  await letDaysPass(union, TEN_YEARS);
  await expect
    .poll(async () => (await call<{ node: { state: string } }>(page, 'Archive', { id: gone })).node.state)
    .toBe('DISPOSAL_DUE');
  await page.goto('/archives/disposal');
  const due = page.getByRole('row', { name: /贾春德/ });
  await expect(due).toBeVisible();
  await expect(page.getByRole('row', { name: /程立秋/ })).toBeHidden();
  await due.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Appraise 1 archive' }).click();
  const appraisal = page.getByRole('dialog');
  await appraisal.getByLabel('Opinion').fill('Kept long enough, of no further use');
  await shot(page, 'disposal-propose');
  await expectAccessible(page);
  await appraisal.getByRole('button', { name: 'Submit' }).click();
  await expect(appraisal).toBeHidden();

  await other.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
  await signInAs(other, union.office.chair);
  await other.goto('/archives/disposal?tab=registers');
  await other.getByRole('row').getByRole('button').first().click();
  await other.getByRole('button', { name: 'Approve destruction' }).click();
  const question = other.getByRole('dialog').last();
  await expect(question.getByText(/of 1 archive will be destroyed for good/)).toBeVisible();
  await shot(other, 'disposal-question');
  await question.getByRole('button', { name: 'Approve destruction' }).click();
  await expect(other.getByText('Destroyed', { exact: true })).toBeVisible();
  await shot(other, 'disposal-register');
  await expectAccessible(other);

  await page.goto(`/archives/${gone}`);
  await expect(page.getByRole('heading', { name: /^Destroyed archive/ })).toBeVisible();
  await expect(page.getByText('贾春德')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Appraisal \d/ })).toBeVisible();
  await shot(page, 'disposal-destroyed');
  await expectAccessible(page);
});
