import { expect, it } from 'vitest';
import { needsMinutes } from './minutes';
import { type ApprovalCase, timelineOf, type TimelineWords } from './timeline';

const words: TimelineWords = {
  verdict: (verdict) => verdict,
  by: (name, forName) => `${name} for ${forName}`,
  fallen: 'fallen',
  minutes: 'minutes',
  deciders: (_step, names) => names.join('+'),
};

const step = (name: string, mode: 'ANY' | 'COLLECTIVE' = 'ANY') => ({
  name,
  role: 'UNION_CHAIR' as const,
  level: 'TENANT' as const,
  mode,
  needed: 1,
});

const decision = (over: Partial<ApprovalCase['decisions'][number]>): ApprovalCase['decisions'][number] => ({
  id: 'd',
  caseId: 'c',
  stepName: 'first',
  verdict: 'APPROVE',
  returnTo: null,
  name: 'A',
  forName: '',
  unionName: '',
  note: '',
  minutes: '',
  minutesFiles: [],
  standing: true,
  at: '2026-11-23T01:00:00Z',
  ...over,
});

const one = {
  id: 'c',
  state: 'PENDING',
  step: 1,
  referredTo: '',
  steps: [step('first'), step('second'), step('third')],
  decisions: [decision({ standing: false }), decision({ id: 'e', forName: 'B' })],
  waiting: [{ name: 'C' }],
  people: [{ people: [] }, { people: [{ name: 'C' }, { name: 'D' }] }, { people: [{ name: 'E' }] }],
} as unknown as ApprovalCase;

it('shows what was decided, who is waited for, and what follows', () => {
  expect(timelineOf(one, words).map(({ title, state, actor }) => [title, state, actor])).toEqual([
    ['first', 'waiting', 'A'],
    ['first', 'done', 'A for B'],
    ['second', 'current', 'C'],
    ['third', 'waiting', 'E'],
  ]);
});

it('ends with the last decision once the case has ended', () => {
  expect(timelineOf({ ...one, state: 'APPROVED' }, words)).toHaveLength(2);
});

it('asks for minutes once of a collective step', () => {
  const steps = [step('group', 'COLLECTIVE')];
  const voted = decision({ stepName: 'group', minutes: 'met on Monday' });
  expect(needsMinutes({ id: 'c', step: 0, steps, decisions: [] })).toBe(true);
  expect(needsMinutes({ id: 'c', step: 0, steps, decisions: [voted] })).toBe(false);
  expect(
    needsMinutes({
      id: 'c',
      step: 0,
      steps,
      decisions: [{ ...voted, standing: false }],
    }),
  ).toBe(true);
  expect(needsMinutes({ id: 'c', step: 0, steps: [step('chair')], decisions: [] })).toBe(false);
});
