import type { Page } from '@playwright/test';
import { call } from './api.ts';

interface Plan {
  id: string;
  version: number;
}

interface Run {
  id: string;
  state: string;
}

interface PlanNode {
  node: Plan & { runs: Run[] };
}

interface Units {
  units: { id: string; name: string }[];
}

interface Wanted {
  title: string;
  /** Only households of this unit are visited. */
  unit: string;
  /** Of these ages, which bounds the list. */
  ages: [from: number, to: number];
}

const SOON_MS = 600_000;
const OPENED_MS = 120_000;
const POLL_MS = 500;

/** Plans, approves and opens a campaign at once; the chair is another person than the officer. Returns its run. */
export async function openRun(officer: Page, chair: Page, wanted: Wanted): Promise<string> {
  const { units } = await call<Units>(officer, 'Units', { includeDissolved: false });
  const unit = units.find(({ name }) => name === wanted.unit);
  if (!unit) throw new Error(`no unit ${wanted.unit}`);
  const created = await call<{ createCampaign: { campaign: Plan } }>(officer, 'CreateCampaign', {
    input: planOf(wanted, unit.id),
  });
  const { id } = created.createCampaign.campaign;
  await call(officer, 'SubmitCampaign', { input: await action(officer, id) });
  await call(chair, 'DecideCampaign', { input: { ...(await action(officer, id)), approve: true } });
  await call(officer, 'OpenCampaignNow', { input: await action(officer, id) });
  return openedRun(officer, id);
}

function planOf({ title, ages: [ageFrom, ageTo] }: Wanted, unitId: string) {
  return {
    theme: 'EVERYDAY',
    title,
    recurrence: 'ONCE',
    dueAt: new Date(Date.now() + SOON_MS).toISOString(), // of the day it is opened on: on another day others are of these ages
    visitDays: 14,
    noticeWorkdays: 0,
    audience: { archives: true, named: false, unitIds: [unitId], ageFrom, ageTo },
    standards: ['DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH', 'MODEL_WORKER'].map((of) => ({
      class: of,
      cashFen: '50000',
      goods: [{ name: '大米', quantity: 2, unit: '袋', valueFen: '6500' }],
    })),
    fundSource: 'OWN_UNION',
    assignment: 'BY_UNIT',
  };
}

const planNow = async (page: Page, id: string) => (await call<PlanNode>(page, 'Campaign', { id })).node;

async function action(page: Page, id: string) {
  return { id, expectedVersion: (await planNow(page, id)).version };
}

/** The run of a plan as soon as its list has been made. */
export async function openedRun(page: Page, id: string): Promise<string> {
  const deadline = Date.now() + OPENED_MS;
  while (Date.now() < deadline) {
    const run = (await planNow(page, id)).runs[0];
    if (run?.state === 'PAUSED') throw new Error('the run rests: another journey changed whom it visits');
    if (run && run.state !== 'EXPANDING') return run.id;
    await page.waitForTimeout(POLL_MS);
  }
  throw new Error('the run did not open');
}
