import type { PlanValues } from '../parts/plan';

/** The pages of the form in their order, with the fields that each checks before it lets go on. */
export const STEPS = [
  { key: 'theme', fields: ['theme', 'title', 'guidingIdea', 'requirements'] },
  { key: 'when', fields: ['when', 'rule', 'dueAt', 'recurrence', 'visitDays', 'noticeWorkdays'] },
  // Before the audience, which counts only those for whose class there is a standard.
  { key: 'standards', fields: ['standards', 'fundSource'] },
  { key: 'audience', fields: ['audience'] },
  { key: 'named', fields: ['quotas'] },
  { key: 'groups', fields: ['groups', 'assignment'] },
  { key: 'review', fields: [] },
] as const satisfies readonly { key: string; fields: readonly (keyof PlanValues)[] }[];

export type StepKey = (typeof STEPS)[number]['key'];

/** After this page the plan is complete enough to be stored. */
export const FIRST_STORED_STEP = 2;

/** The page that holds the field of a refusal, such as "standards[0].cashFen". */
export function stepOfField(path: string): number | undefined {
  const root = path.replace(/^input\./, '').split(/[.[]/, 1)[0];
  const found = STEPS.findIndex((step) => step.fields.some((field) => field === root));
  return found < 0 ? undefined : found;
}

/** Name of a page in addresses. */
export const stepKey = (step: number): StepKey => STEPS[step]?.key ?? 'theme';
