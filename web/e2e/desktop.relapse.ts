import type { Page } from '@playwright/test';
import { call } from './support/api.ts';
import { letDaysPass } from './support/days.ts';
import { signInAs } from './support/logins.ts';
import { untilNoticeEnds } from './support/notices.ts';
import { approve } from './support/office.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';
import { admitUnion, fileHousehold } from './support/union.ts';

const YEAR = 372;
const QUARTER = 98;

const CONDITIONS = [
  'Medical care',
  'Work',
  'Schooling',
  'Housing',
  'Social security',
  'Aid carried out',
  'Local conditions',
];

/** Reloads until the server has got to where the archive is in a state. */
async function reached(page: Page, archive: string, state: string): Promise<void> {
  await expect
    .poll(async () => (await call<{ node: { state: string } }>(page, 'Archive', { id: archive })).node.state)
    .toBe(state);
  await page.goto(`/archives/${archive}`);
  await page.getByRole('tab', { name: 'Progress' }).click();
}

/** What the household now has, condition by condition, and the meeting that heard about it. */
async function askForExit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask for an exit' }).click();
  const form = page.getByRole('dialog');
  for (const condition of CONDITIONS) await form.getByLabel(`Evidence: ${condition}`).fill('Papers seen, copy filed');
  await form.getByLabel('Summary').fill('Spouse at work again, measures carried out');
  await form.getByLabel('Present').fill('9');
  await form.getByLabel('In favour').fill('8');
  await form.getByLabel('Against').fill('0');
  await form.getByLabel('Minutes').fill('Those present looked at the papers and voted.');
  await shot(page, 'relapse-exit-form');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('On notice', { exact: true })).toBeVisible();
  await shot(page, 'relapse-on-notice', { fullPage: true });
}

test('a household is re-checked after a year, leaves, and is surveyed anew when it falls back', async ({
  page,
  other,
}) => {
  test.setTimeout(360_000);
  const union = await admitUnion(other);
  await page.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
  await signInAs(page, union.office.officer);
  const archive = await fileHousehold(page, union);
  await letDaysPass(union, YEAR);
  await reached(page, archive, 'REVIEW_DUE');
  await askForExit(page);

  await untilNoticeEnds(page, union);
  await expect(async () => {
    await reached(page, archive, 'LEAVING');
    await expect(page.getByText('To be decided', { exact: true })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await approve(other, union, /销档/);
  await reached(page, archive, 'MONITORING');
  await expect(page.getByRole('button', { name: 'Record call-back' })).toBeVisible();
  await shot(page, 'relapse-monitoring');
  await expectAccessible(page);

  await letDaysPass(union, QUARTER);
  await reached(page, archive, 'MONITORING');
  await expect(page.getByText(/^Overdue since/)).toBeVisible();
  await page.getByRole('button', { name: 'Record call-back' }).click();
  const called = page.getByRole('dialog');
  await called.getByLabel('Situation').fill('Spouse out of work, a child in hospital');
  await called.getByRole('checkbox', { name: /Stable/ }).uncheck();
  await shot(page, 'relapse-call-back');
  await called.getByRole('button', { name: 'Record call-back' }).click();
  await expect(called).toBeHidden();
  await page.getByRole('button', { name: 'Record relapse' }).click();
  const relapse = page.getByRole('dialog');
  await relapse.getByLabel('Opinion').fill('Fell back, to be surveyed anew');
  await shot(page, 'relapse-question');
  await relapse.getByRole('button', { name: 'Record relapse' }).click();
  await expect(relapse).toBeHidden();

  await reached(page, archive, 'SURVEYING');
  await expect(page.getByRole('button', { name: 'Record survey' })).toBeVisible();
  await expect(page.getByText('Exit (application 1)')).toBeVisible();
  await shot(page, 'relapse-surveying');
  await expectAccessible(page);
  await page.getByRole('tab').first().click();
  await expect(page.getByText('Relapsed', { exact: true })).toBeVisible();
  await shot(page, 'relapse-facts', { fullPage: true });
});
