import { describe, expect, it } from 'vitest';
import type { OutboxFile } from '@/lib/offline';
import { type Draft, newDraft, problemsOf, toInput } from './draft';

const rice = { name: 'rice', quantity: 2, unit: 'bag', valueFen: '5000' };
const oil = { name: 'oil', quantity: 1, unit: 'can', valueFen: '8000' };
const visit = { id: 'v1', cashFen: '100000', goods: [rice, oil] };
const NOW = new Date('2027-01-22T02:30:00Z');
const RULES = { twoHandlers: true, now: NOW };

const file = (role: string): OutboxFile => ({ id: role, role, name: role, blob: new Blob(), uploadedAs: `up-${role}` });
const received = (changes: Partial<Draft> = {}): Draft => ({
  ...newDraft(visit, NOW),
  outcome: 'RECEIVED',
  secondHandler: 'Li',
  ...changes,
});

describe('newDraft', () => {
  it('begins now, in China, with the whole standard', () => {
    expect(newDraft(visit, NOW)).toMatchObject({ at: '2027-01-22T10:30', cashFen: '100000', quantities: [2, 1] });
  });
});

describe('problemsOf', () => {
  it.each<[string, Draft, OutboxFile[], object]>([
    ['nothing chosen', newDraft(visit, NOW), [], { outcome: 'required' }],
    ['cash without signature', received(), [], { signature: 'signature' }],
    ['the signed paper will do', received(), [file('paper')], {}],
    ['a photo is no receipt', received(), [file('photo')], { signature: 'signature' }],
    ['cash by one person', received({ secondHandler: ' ' }), [file('signature')], { secondHandler: 'required' }],
    ['goods only', received({ cashFen: '0', secondHandler: '' }), [], {}],
    ['no amount', received({ cashFen: null }), [file('signature')], { cashFen: 'amount' }],
    [
      'proxy without a name',
      received({ receiver: 'PROXY' }),
      [file('signature')],
      { proxyName: 'required', proxyRelation: 'required' },
    ],
    ['tomorrow', received({ at: '2027-01-23T10:30' }), [file('signature')], { at: 'future' }],
    ['nobody at home needs nothing else', { ...newDraft(visit, NOW), outcome: 'NOT_HOME' }, [], {}],
  ])('%s', (_name, draft, files, problems) => {
    expect(problemsOf(draft, files, RULES)).toEqual(problems);
  });

  it('lets one person hand over cash where the union allows it', () => {
    expect(problemsOf(received({ secondHandler: '' }), [file('signature')], { ...RULES, twoHandlers: false })).toEqual(
      {},
    );
  });
});

describe('toInput', () => {
  it('reports what was handed over, leaving out what was not', () => {
    const draft = received({
      quantities: [1, 0],
      requests: [
        { kind: 'MEDICAL', text: 'x' },
        { kind: 'OTHER', text: ' ' },
      ],
    });
    expect(toInput('c1', visit, draft, [file('signature'), file('photo')])).toEqual({
      clientId: 'c1',
      visitId: 'v1',
      outcome: 'RECEIVED',
      at: '2027-01-22T10:30:00+08:00',
      condition: null,
      photoIds: ['up-photo'],
      requests: [{ kind: 'MEDICAL', text: 'x' }],
      receiver: 'SELF',
      proxyName: null,
      proxyRelation: null,
      secondHandlerName: 'Li',
      cashFen: '100000',
      goods: [{ ...rice, quantity: 1 }],
      signatureId: 'up-signature',
    });
  });

  it('hands over nothing when nobody received', () => {
    const input = toInput('c1', visit, received({ outcome: 'MOVED' }), [file('signature')]);
    expect(input).not.toHaveProperty('cashFen');
    expect(input).not.toHaveProperty('signatureId');
    expect(input).not.toHaveProperty('secondHandlerName');
  });

  it('forgets a proxy that was chosen by mistake', () => {
    expect(toInput('c1', visit, received({ proxyName: 'Wang', proxyRelation: 'son' }), [])).toMatchObject({
      proxyName: null,
      proxyRelation: null,
    });
  });
});
