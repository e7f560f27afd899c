import { describe, expect, it } from 'vitest';
import { editableYuan, parseYuan, sumFen, yuan } from './money';

describe('parseYuan', () => {
  it.each([
    ['0', '0'],
    ['1', '100'],
    ['1.5', '150'],
    ['1234.56', '123456'],
    ['1,234.50', '123450'],
    ['１２', null],
    ['1，234', '123400'],
    [' 8 ', '800'],
    ['007', '700'],
    ['123456789012345.67', '12345678901234567'],
    ['', null],
    ['1.', null],
    ['.5', null],
    ['1.234', null],
    ['-1', null],
    ['1e3', null],
  ])('%j → %j', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });
});

describe('yuan', () => {
  it.each([
    ['0', '0.00'],
    ['5', '0.05'],
    ['-5', '-0.05'],
    ['123450', '1,234.50'],
    ['-100000000', '-1,000,000.00'],
    ['12345678901234567', '123,456,789,012,345.67'],
  ])('%s → %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });

  it('reads back what it edits', () => {
    for (const fen of ['0', '1', '10', '100', '123456', '9007199254740993']) {
      expect(parseYuan(editableYuan(fen))).toBe(fen);
    }
  });

  it('adds beyond 2^53', () => {
    expect(sumFen(['9007199254740993', '1'])).toBe('9007199254740994');
  });
});
