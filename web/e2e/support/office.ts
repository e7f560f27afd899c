import type { Locator, Page } from '@playwright/test';
import { pick, pickPerson } from './antd.ts';
import { call } from './api.ts';
import { expect, shot } from './base.ts';
import { signInAs } from './logins.ts';
import type { Union } from './union.ts';

export const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/** Opens the progress of an archive, whose page is open. */
export async function openProgress(desk: Page): Promise<void> {
  await desk.reload();
  await desk.getByRole('tab', { name: '办理进度' }).click();
}

/** Presses a button and confirms with the same words in the dialog it opens. */
async function confirm(desk: Page, action: string): Promise<void> {
  await desk.getByRole('button', { name: action, exact: true }).click();
  await dialog(desk).getByRole('button', { name: action, exact: true }).click();
  await expect(dialog(desk)).toBeHidden();
}

/** Survey by two, appraisal, means test and the answer of civil affairs: then the household is put on notice. */
export async function leadToNotice(desk: Page, union: Union): Promise<void> {
  await openProgress(desk);
  await confirm(desk, '开始入户');
  const survey = await recordSurvey(desk, union);
  await expect(survey.getByText(/请先在“编辑”中补全档案必填项：.*政治面貌/)).toBeVisible();
  await shot(desk, 'survey-gaps');
  await survey.getByRole('button', { name: '取消' }).click();
  await complete(desk, desk.url().split('/').at(-1) ?? '');
  await openProgress(desk);
  await expect(await recordSurvey(desk, union)).toBeHidden();
  await appraise(desk);
  await confirmCategory(desk);
  await openProgress(desk);
  await confirm(desk, '登记核对结果');
  await confirm(desk, '提交公示');
}

/** Fills in the survey of two people at home and sends it. */
async function recordSurvey(desk: Page, { office }: Union): Promise<Locator> {
  await desk.getByRole('button', { name: '登记入户调查' }).click();
  const survey = dialog(desk);
  await pickPerson(survey, '调查人', office.officer.name);
  await pickPerson(survey, '第二调查人', office.station.name);
  await survey.getByLabel('住房情况').fill('租住单位公寓一间');
  await survey.getByLabel('调查结论').fill('情况属实');
  await survey.getByLabel('户主已在调查表上签字').check();
  await shot(desk, 'survey');
  await survey.getByRole('button', { name: '登记入户调查' }).click();
  return survey;
}

async function appraise(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '登记评议' }).click();
  const appraisal = dialog(desk);
  await appraisal.getByLabel('到会人数').fill('7');
  await appraisal.getByLabel('同意', { exact: true }).fill('6');
  await appraisal.getByLabel('不同意').fill('1');
  await appraisal.getByLabel('评议记录').fill('会议认为情况属实，同意上报。');
  await shot(desk, 'appraisal');
  await appraisal.getByRole('button', { name: '登记评议' }).click();
  await expect(appraisal).toBeHidden();
}

/** The means test of an archive whose page is open, confirmed as deep hardship. */
export async function confirmCategory(desk: Page): Promise<void> {
  await desk.getByRole('tab', { name: '收支测算' }).click();
  const incomes = desk.getByRole('region', { name: '家庭收入' });
  await desk.getByRole('button', { name: '添加收入' }).click();
  await pick(incomes, '家庭收入（申请前 12 个月） 1 类别', '工资性收入');
  await incomes.getByLabel('家庭收入（申请前 12 个月） 1 金额').fill('9600');
  await desk.getByRole('button', { name: '保存并测算' }).click();
  await desk.getByRole('button', { name: '确认类别' }).click();
  await shot(desk, 'means');
  await dialog(desk).getByRole('radio', { name: '深度困难' }).check();
  await dialog(desk).getByRole('button', { name: '确认', exact: true }).click();
  await expect(dialog(desk)).toBeHidden();
}

interface Versioned {
  node: { version: number };
}

/** What the form has to state and workers are not asked. */
export const SURVEYED = {
  nation: '汉族',
  political: 'MASSES',
  marriage: 'MARRIED',
  registerType: 'NON_AGRICULTURAL',
  registerArea: '530102',
  healthState: 'GOOD',
  industry: 'C',
  workState: 'ON_POST',
  workedSince: '1975-07-01',
  modelWorker: 'NONE',
  incomeOwnMonth: '200000',
  incomeOtherYear: '0',
  housing: 'UNIT_RENTED',
  housingArea: 36,
  medicalInsurance: 'EMPLOYEE',
};

/** What workers are not asked, the survey brings; the officer's form has journeys of its own. */
async function complete(desk: Page, id: string): Promise<void> {
  const { node } = await call<Versioned>(desk, 'Archive', { id });
  await call(desk, 'UpdateArchive', {
    input: {
      id,
      expectedVersion: node.version,
      reason: '入户调查补全',
      ...SURVEYED,
    },
  });
}

/** A colleague objects on the public page; the officer finds that it is not so, and the notice goes on. */
export async function objectAndDismiss(phone: Page, desk: Page, union: Union, number: string): Promise<void> {
  await phone.goto(`/p/${union.code}`);
  await phone.getByRole('listitem').filter({ hasText: number }).getByRole('link').click();
  await phone.getByLabel('对哪一位有异议').selectOption({ index: 1 });
  await phone.getByLabel('异议内容').fill('听说该户已搬走');
  await phone.getByRole('button', { name: '提交异议' }).click();
  await expect(phone.getByText(/回执编号/)).toBeVisible();
  await phone.goto('/m/apply');
  await expect(phone.getByText('异议核查').first()).toBeVisible();
  await shot(phone, 'objection', { fullPage: true });

  await desk.goto('/notices/objections');
  await desk.getByRole('button', { name: '听说该户已搬走' }).click();
  await desk.getByRole('button', { name: '开始核查' }).click();
  await dialog(desk).getByRole('button', { name: '开始核查' }).click();
  await desk.getByRole('button', { name: '异议不成立' }).click();
  await dialog(desk).getByLabel('核查结论').fill('入户核实，该户仍在原址居住。');
  await dialog(desk).getByText('继续公示').click();
  await dialog(desk).getByRole('button', { name: '异议不成立' }).click();
  await expect(desk.getByText('入户核实，该户仍在原址居住。')).toBeVisible();
}

/** The chair approves the case of this name. */
export async function approve(desk: Page, { office }: Union, name: RegExp): Promise<void> {
  await desk.context().clearCookies();
  await signInAs(desk, office.chair);
  await desk.goto('/approvals');
  const row = desk.getByRole('row', { name });
  await row.getByRole('button').first().click();
  await expect(dialog(desk).getByRole('button', { name: '同意', exact: true })).toBeEnabled();
  await expect(dialog(desk).getByText('system:')).toHaveCount(0);
  await shot(desk, 'approval');
  await dialog(desk).getByRole('button', { name: '同意', exact: true }).click();
  await expect(row).toHaveCount(0);
}
