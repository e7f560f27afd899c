import { describe, expect, it } from 'vitest';
import { HEAD, type LinesValues, toInput } from './values';

const done = (id: string) => ({ uid: id, name: `${id}.pdf`, status: 'done' as const, response: id });
const uploading = { uid: 'x', name: 'x.pdf', status: 'uploading' as const };

const lines: LinesValues = {
  areaCode: '410400',
  residence: 'URBAN',
  incomes: [{ personId: HEAD, kind: 'WAGE', amount: '120000', months: 12 }],
  spendings: [{ personId: 'p1', kind: 'ILLNESS', amount: '4000000', ofCause: true }],
  findings: [{ code: 'VEHICLE', exception: 'AID_VEHICLE', evidenceIds: [done('f1'), uploading] }],
  exemptions: [{ personId: 'p1', note: 'closed', evidenceIds: [done('f2')] }],
};

describe('toInput', () => {
  it('gives the head as nobody else', () => {
    expect(toInput('a', lines)).toEqual({
      archiveId: 'a',
      areaCode: '410400',
      residence: 'URBAN',
      incomes: [{ personId: null, kind: 'WAGE', amount: '120000', months: 12, note: '', evidenceIds: [] }],
      spendings: [
        { personId: 'p1', kind: 'ILLNESS', amount: '4000000', months: null, ofCause: true, note: '', evidenceIds: [] },
      ],
      findings: [{ code: 'VEHICLE', exception: 'AID_VEHICLE', note: '', evidenceIds: ['f1'] }],
      exemptions: [{ personId: 'p1', note: 'closed', evidenceIds: ['f2'] }],
    });
  });

  it('has nothing to send while a line is unfinished', () => {
    expect(toInput('a', undefined)).toBeNull();
    expect(toInput('a', { ...lines, areaCode: '41' })).toBeNull();
    expect(toInput('a', { ...lines, incomes: [{ personId: HEAD, kind: 'WAGE', amount: null }] })).toBeNull();
    expect(toInput('a', { ...lines, spendings: [{ personId: HEAD, amount: '1' }] })).toBeNull();
    expect(toInput('a', { ...lines, findings: [{}] })).toBeNull();
    expect(toInput('a', { ...lines, exemptions: [{ personId: HEAD, note: 'closed' }] })).toBeNull();
  });

  it('sends no amount of an imputed wage, but needs its months', () => {
    const imputed = (months?: number) =>
      toInput('a', { ...lines, incomes: [{ personId: HEAD, kind: 'IMPUTED', amount: '5', months: months ?? null }] });
    expect(imputed(6)?.incomes[0]).toMatchObject({ amount: '0', months: 6 });
    expect(imputed()).toBeNull();
  });
});
