import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { call } from './support/api.ts';
import { signInAs } from './support/logins.ts';
import { confirmCategory, dialog, SURVEYED } from './support/office.ts';
import { inventedIdNumber } from './support/people.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';
import { admitUnion, type Union } from './support/union.ts';
import { readRows } from './support/xlsx.ts';

const JOB_MS = 120_000;
const TODAY = new Date().toISOString().slice(0, 10);

/** What an application has to state. */
const FORM = {
  category: 'DEEP',
  householdSize: 1,
  mainCause: 'ILLNESS',
  phone: '13912345678',
  address: '机床街 7 号',
  incomeYear: '2400000',
  ...SURVEYED,
};

interface People {
  members: { edges: { node: { id: string; displayName: string } }[] };
}

/** An application that the unit has appraised, with its means test confirmed; `agrees`: the check was authorised. */
async function bringToCheck(page: Page, union: Union, headName: string, idNumber: string, agrees: boolean) {
  const { units } = await call<{ units: { id: string; name: string }[] }>(page, 'Units', { includeDissolved: false });
  const { members } = await call<People>(page, 'Members', { first: 50 });
  const person = (name: string) => members.edges.find(({ node }) => node.displayName === name)?.node.id;
  const { saveArchiveDraft } = await call<{ saveArchiveDraft: { archive: { id: string } } }>(page, 'SaveArchiveDraft', {
    input: { ...FORM, unitId: units.find(({ name }) => name === union.unit)?.id, headName, idNumber },
  });
  const { id } = saveArchiveDraft.archive;
  const step = async (operation: string, more: object = {}) => {
    const { node } = await call<{ node: { version: number } }>(page, 'Archive', { id });
    await call(page, operation, { input: { id, expectedVersion: node.version, ...more } });
  };
  for (const purpose of agrees ? ['ARCHIVE', 'CHECK_AUTH'] : ['ARCHIVE']) {
    await call(page, 'GiveConsent', {
      input: { archiveId: id, purpose, textVersion: '2026-1', channel: 'paper', signedOn: TODAY },
    });
  }
  await step('SubmitArchive', { ownerId: person(union.office.officer.name) });
  await step('StartSurvey');
  await page.goto(`/archives/${id}`);
  await confirmCategory(page);
  await step('FinishSurvey', {
    surveyedOn: TODAY,
    surveyorId: person(union.office.officer.name),
    secondId: person(union.office.station.name),
    informant: headName,
    findings: [{ section: 'HOUSING', text: '租住单位公寓一间' }],
    matches: true,
    conclusion: '情况属实',
    headSigned: true,
    attachmentIds: [],
  });
  await step('AppraiseArchive', {
    heldOn: TODAY,
    present: 9,
    inFavour: 8,
    against: 1,
    minutes: '会议认为情况属实，同意上报。',
    attachmentIds: [],
  });
  return id;
}

/** Puts one household on a list of its own, which is then waited for no longer. */
async function listOne(page: Page, name: string): Promise<void> {
  await page.goto('/archives/civil-checks?view=households');
  await expect(page.getByRole('row', { name: /汪书宁.*缺核对授权.*汪书宁/ }).getByRole('checkbox')).toBeDisabled();
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('checkbox')
    .check();
  await shot(page, 'civil-households');
  await expectAccessible(page);
  await page.getByRole('button', { name: '列入 1 户' }).click();
  await expect(dialog(page).getByText('勾选的 1 户授权齐全，列入同一份名单。')).toBeVisible();
  await dialog(page).getByLabel('受理核对的机构').fill('五华区核对中心');
  await shot(page, 'civil-pick');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '列入 1 户' }).click();
  await expect(dialog(page).getByText(/只可交受理机构/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 户 1 人')).toBeVisible();
  await page.getByRole('button', { name: '关闭名单' }).click();
  await dialog(page).getByLabel('原因').fill('与其他家庭一并送核');
  await dialog(page).getByRole('button', { name: '关闭名单' }).click();
  await expect(page.getByText('已关闭', { exact: true })).toBeVisible();
}

/** Puts the households that are ready on a list and saves its file. */
async function listOut(page: Page, file: string): Promise<void> {
  await page.goto('/archives/civil-checks?view=households');
  await page.getByRole('button', { name: '制作名单' }).click();
  await dialog(page).getByLabel('受理核对的机构').fill('五华区核对中心');
  await shot(page, 'civil-make');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '列入 2 户' }).click();

  await expect(dialog(page).getByText(/只可交受理机构/)).toBeVisible();
  await dialog(page).getByRole('button', { name: '开始导出' }).click();
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: '下载文件' }).click({ timeout: JOB_MS });
  await (await download).saveAs(file);
  await page.keyboard.press('Escape');
  await expect(page.getByText('文件校验值 SHA-256')).toBeVisible();
  await shot(page, 'civil-out', { fullPage: true });
  await expectAccessible(page);
}

/** The list as the office sends it back: the answer of each person by name. */
function reply(file: string, answers: Record<string, [result: string, findings: string]>): string {
  const [, headings = [], ...people] = readRows(file);
  const name = headings.indexOf('姓名');
  const answered = headings.indexOf('核对结果');
  const rows = people
    .filter((row) => answers[row[name] ?? ''])
    .map((row) => [...row.slice(0, answered), ...(answers[row[name] ?? ''] ?? []), '五华核〔2026〕3号', TODAY]);
  const target = file.replace('.xlsx', '.csv');
  writeFileSync(target, `\uFEFF${[headings, ...rows].map((row) => row.join(',')).join('\n')}\n`);
  return target;
}

async function send(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: '导入反馈' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

const stateOf = async (page: Page, id: string) =>
  (await call<{ node: { state: string } }>(page, 'Archive', { id })).node.state;

test('households go to civil affairs on a list, and the answers come back', async ({ page, other }, info) => {
  test.setTimeout(360_000);
  const union = await admitUnion(other);
  await signInAs(page, union.office.officer);
  const [one, two, three] = [inventedIdNumber(), inventedIdNumber(), inventedIdNumber()];
  const fine = await bringToCheck(page, union, '施望春', one, true);
  const found = await bringToCheck(page, union, '祝其琛', two, true);
  await bringToCheck(page, union, '汪书宁', three, false);
  const file = info.outputPath('核对名单.xlsx');
  await listOne(page, '祝其琛');
  await listOut(page, file);
  const list = page.url();

  await send(page, reply(file, { 施望春: ['', ''], 祝其琛: ['有出入', '名下有小型汽车一辆'] }));
  await expect(page.getByText(/没有填写核对结果/).first()).toBeVisible({ timeout: JOB_MS });
  await expect(page.getByText(/还有 1 人没有答复/).first()).toBeVisible();
  await shot(page, 'civil-preview-error', { fullPage: true });
  await expectAccessible(page);
  expect(await stateOf(page, fine)).toBe('CHECKING');

  await page.goto(list);
  await send(page, reply(file, { 施望春: ['无异常', '无'], 祝其琛: ['有出入', '名下有小型汽车一辆'] }));
  await page.getByRole('checkbox', { name: /全户无异常的直接办结/ }).check({ timeout: JOB_MS });
  await shot(page, 'civil-preview', { fullPage: true });
  await page.getByRole('button', { name: '记录 2 人的答复' }).click();
  await expect(page.getByText('已记录 2 人的答复')).toBeVisible({ timeout: JOB_MS });
  await expect(page.getByRole('row', { name: /施\*春.*全户无异常，已转入公示/ })).toBeVisible();
  await shot(page, 'civil-done', { fullPage: true });
  await expectAccessible(page);
  expect(await stateOf(page, fine)).toBe('PUBLIC_NOTICE');
  expect(await stateOf(page, found)).toBe('CHECKING');

  await page.getByRole('link', { name: '返回核对名单' }).click();
  await expect(page.getByRole('row', { name: /祝其琛.*有出入.*名下有小型汽车一辆/ })).toBeVisible();
  await page.getByText('未列入家庭').click();
  await expect(page.getByRole('row', { name: /汪书宁.*缺核对授权/ })).toBeVisible();
  await shot(page, 'civil-left-out', { fullPage: true });
  await page.goto(`/archives/${found}`);
  await page.getByRole('tab', { name: '办理进度' }).click();
  await expect(page.getByRole('link', { name: /^\d{4}-002 / })).toBeVisible();
  await shot(page, 'civil-progress', { fullPage: true });
});
