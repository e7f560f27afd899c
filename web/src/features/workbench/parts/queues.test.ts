import { expect, it } from 'vitest';
import { queuesOf } from './queues';

const names = (...actions: string[]) => queuesOf(new Set(actions)).map((queue) => queue.name);

it('shows each role what it can work off', () => {
  expect(names('approval.decide', 'campaign.read', 'grant.decide')).toEqual([
    'approvalsWaiting',
    'grantsToDecide',
    'runsVisiting',
  ]);
  expect(names('archive.check')).toEqual(['civilListsOverdue']);
  expect(names('visit.record')).toEqual(['myVisitsOpen']);
  expect(names('supervision.read')).toEqual([]);
});

it('puts what is overdue first', () => {
  expect(names('visit.assign', 'followup.read')).toEqual([
    'visitsOverdue',
    'followUpsOverdue',
    'visitsUnassigned',
    'followUpsOpen',
  ]);
});
