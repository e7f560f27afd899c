import { rmb } from '@/i18n/words/rmb';
import type { Fen } from './money';

/**
 * Upper-case amount (人民币大写) as printed on receipts, after the central bank's rules for filling in bills:
 * one 零 for any run of zeros between digits, 零 before 分 when 角 is zero, 整 after 元 or 角.
 */
export function rmbUpper(fen: Fen | bigint): string {
  const value = BigInt(fen);
  if (value < 0n) return rmb.negative + rmbUpper(-value);
  const whole = value / 100n;
  const jiao = Number((value / 10n) % 10n);
  const cent = Number(value % 10n);
  const integer = whole > 0n ? wholeYuan(whole) + rmb.yuan : '';
  if (jiao === 0 && cent === 0) return (integer || digit(0) + rmb.yuan) + rmb.whole;
  const tenths = jiao > 0 ? digit(jiao) + rmb.jiao : integer && digit(0);
  return integer + tenths + (cent > 0 ? digit(cent) + rmb.fen : rmb.whole);
}

function wholeYuan(whole: bigint): string {
  let rest = whole;
  let text = '';
  let gap = false; // a zero is owed between the section below and the one being put in front of it
  for (const name of rmb.sections) {
    const section = Number(rest % 10_000n);
    if (section > 0) text = fourDigits(section) + name + (gap && text ? digit(0) : '') + text;
    // The next higher section is followed by 零 when this one has fewer than four digits or is empty.
    gap = section === 0 ? gap || text !== '' : section < 1000;
    rest /= 10_000n;
  }
  if (rest > 0n) throw new RangeError('amount beyond the printable range');
  return text;
}

function fourDigits(section: number): string {
  let text = '';
  let zero = false;
  for (let place = 0, rest = section; rest > 0; place++, rest = Math.floor(rest / 10)) {
    const value = rest % 10;
    if (value === 0) {
      zero = text !== '';
      continue;
    }
    text = digit(value) + (rmb.units[place] ?? '') + (zero ? digit(0) : '') + text;
    zero = false;
  }
  return text;
}

const digit = (value: number): string => rmb.digits.charAt(value);
