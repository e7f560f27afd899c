import type { ApprovalCaseQuery } from '@/gql/graphql';
import type { ApprovalStep, ApprovalStepState } from '@/kit/approval/ApprovalTimeline';
import { dateTimeCN } from '@/lib/date';

export type ApprovalCase = Extract<NonNullable<ApprovalCaseQuery['node']>, { id: string }>;
type Decision = ApprovalCase['decisions'][number];
type Step = ApprovalCase['steps'][number];

/** Words that the timeline needs from the texts. */
export interface TimelineWords {
  verdict: (verdict: Decision['verdict']) => string;
  by: (name: string, forName: string) => string;
  fallen: string;
  minutes: string;
  /** Who decides a step, from the names of the people and the step's mode. */
  deciders: (step: Step, names: readonly string[]) => string;
}

const STATES: Record<Decision['verdict'], ApprovalStepState> = {
  APPROVE: 'done',
  REFUSE: 'rejected',
  RETURN: 'returned',
  ESCALATE: 'done',
  SKIP: 'waiting',
  WITHDRAW: 'returned',
  CHANGE: 'returned',
};

/** What was decided, then what is still to come. */
export function timelineOf(one: ApprovalCase, words: TimelineWords): ApprovalStep[] {
  return [...one.decisions.map((decision) => decided(decision, words)), ...toCome(one, words)];
}

function decided(decision: Decision, words: TimelineWords): ApprovalStep {
  const counts = decision.standing || decision.verdict === 'RETURN' || !decision.name;
  const fallen = !counts && ['APPROVE', 'REFUSE', 'ESCALATE'].includes(decision.verdict) && !decision.unionName;
  const name = decision.forName ? words.by(decision.name, decision.forName) : decision.name;
  return {
    id: decision.id,
    title: decision.stepName,
    state: fallen ? 'waiting' : STATES[decision.verdict],
    label: fallen ? `${words.verdict(decision.verdict)} · ${words.fallen}` : words.verdict(decision.verdict),
    actor: [decision.unionName, name].filter(Boolean).join(' '),
    at: dateTimeCN(decision.at),
    comment: [decision.note, decision.minutes && `${words.minutes}: ${decision.minutes}`].filter(Boolean).join('\n'),
  };
}

function toCome(one: ApprovalCase, words: TimelineWords): ApprovalStep[] {
  if (one.state !== 'PENDING') return [];
  return one.steps.slice(one.step).map((step, i) => ({
    id: `step${String(one.step + i)}`,
    title: step.name,
    state: i === 0 ? 'current' : 'waiting',
    actor: one.referredTo && i === 0 ? one.referredTo : words.deciders(step, namesOf(one, one.step + i)),
  }));
}

/** Who decides a step: of the current one those who have not decided yet. */
function namesOf(one: ApprovalCase, step: number): string[] {
  const people = step === one.step ? one.waiting : (one.people[step]?.people ?? []);
  return people.map((person) => person.name);
}
