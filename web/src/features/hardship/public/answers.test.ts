import { describe, expect, it } from 'vitest';
import { type Answers, blankAnswers, problemsOf, toQuestion } from './answers';

const form = {
  union: 'Union',
  areaCode: '371000',
  places: [
    { areaCode: '370000', name: '', residences: ['RURAL' as const] },
    { areaCode: '371000', name: '', residences: ['URBAN' as const, 'RURAL' as const] },
  ],
  exclusions: [],
};

const filled: Answers = {
  ...blankAnswers(form),
  persons: '3',
  cause: 'ILLNESS',
  incomes: [
    { kind: 'WAGE', yuan: '6,000', monthly: true, ofCause: false },
    { kind: 'OTHER', yuan: '', monthly: false, ofCause: false },
  ],
  spendings: [{ kind: 'ILLNESS', yuan: '40000.5', monthly: false, ofCause: true }],
  findings: { VEHICLE: 'AID_VEHICLE' },
};

describe('a self-check', () => {
  it('begins at the place of the union', () => {
    expect(blankAnswers(form)).toMatchObject({ areaCode: '371000', residence: 'URBAN' });
    expect(blankAnswers({ ...form, areaCode: '110000' })).toMatchObject({ areaCode: '370000', residence: 'RURAL' });
    expect(blankAnswers({ ...form, places: [] }).areaCode).toBe('371000');
  });

  it('asks in fen and leaves empty lines out', () => {
    expect(toQuestion(filled)).toEqual({
      areaCode: '371000',
      residence: 'URBAN',
      persons: 3,
      cause: 'ILLNESS',
      isMigrant: false,
      isSingleParent: false,
      incomes: [{ kind: 'WAGE', amount: '600000', months: 12 }],
      spendings: [{ kind: 'ILLNESS', amount: '4000050', months: null, ofCause: true }],
      findings: [{ code: 'VEHICLE', exception: 'AID_VEHICLE' }],
    });
  });

  it('says what has to be mended', () => {
    expect([...problemsOf(blankAnswers(form))]).toEqual(['persons', 'cause']);
    const torn = { ...filled, persons: '3.5', spendings: filled.spendings.map((line) => ({ ...line, yuan: 'much' })) };
    expect([...problemsOf(torn)]).toEqual(['persons', 'spendings.0']);
    expect(toQuestion(torn)).toBeUndefined();
  });
});
