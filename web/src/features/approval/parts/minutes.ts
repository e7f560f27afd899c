import type { ApprovalCase } from './timeline';

/** A collective step has minutes once: whoever votes first writes them. */
export function needsMinutes(one: Pick<ApprovalCase, 'steps' | 'step' | 'decisions' | 'id'>): boolean {
  const step = one.steps[one.step];
  if (step?.mode !== 'COLLECTIVE') return false;
  return !one.decisions.some((d) => d.caseId === one.id && d.standing && d.stepName === step.name && d.minutes);
}
