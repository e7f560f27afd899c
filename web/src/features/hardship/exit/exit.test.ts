import { describe, expect, it } from 'vitest';
import { conditionsOf, GUARANTEES } from './exit';

describe('the conditions of an exit', () => {
  it('are the five guarantees and what the reason adds', () => {
    expect(conditionsOf('LEFT_HARDSHIP')).toEqual([...GUARANTEES, 'INCOME']);
    expect(conditionsOf('RELIEVED')).toEqual([...GUARANTEES, 'AID_GIVEN', 'LOCAL']);
  });
});
