import { describe, expect, it } from 'vitest';
import { conceal, disclose } from './privateSearch';

describe('search texts in the address', () => {
  it.each(['110101199003070011', '11010119900307001x', '0375-2861234', '13800000000'])(
    'hides the number %s and finds it again',
    (number) => {
      const value = conceal(number);
      expect(value).not.toContain(number);
      expect(disclose(value)).toBe(number);
    },
  );

  it.each(['wang', 'wxm', '12', 'A1', '2027-000012'])('leaves %s readable', (text) => {
    expect(conceal(text)).toBe(text);
    expect(disclose(text)).toBe(text);
  });

  it('knows nothing of keys of other tabs', () => {
    expect(disclose('~00000000')).toBeUndefined();
    expect(disclose(undefined)).toBeUndefined();
  });
});
