/**
 * Amounts. The unit everywhere is fen (分), carried as a decimal string because sums may exceed 2^53;
 * yuan (元) exists only on the screen and on paper.
 */
export type Fen = string;

const YUAN_INPUT = /^(\d{1,15})(?:\.(\d{1,2}))?$/;

/** Parses what a person typed as yuan: optional thousands commas, at most two decimals. Null when it is no amount. */
export function parseYuan(text: string): Fen | null {
  const match = YUAN_INPUT.exec(text.trim().replace(/[,，]/g, ''));
  if (!match) return null;
  const [, whole = '0', decimals = ''] = match;
  return BigInt(whole + decimals.padEnd(2, '0')).toString();
}

/** Shows fen as yuan with two decimals and thousands separators: "123450" → "1,234.50". */
export function yuan(fen: Fen | bigint): string {
  const { sign, whole, cents } = split(fen);
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + '.' + cents;
}

/** Shows fen as plain yuan for an input box: "123450" → "1234.50", "123400" → "1234". */
export function editableYuan(fen: Fen): string {
  const { sign, whole, cents } = split(fen);
  return sign + whole + (cents === '00' ? '' : '.' + cents);
}

/** Adds amounts in fen exactly. */
export function sumFen(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, fen) => total + BigInt(fen), 0n).toString();
}

function split(fen: Fen | bigint) {
  const value = BigInt(fen);
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return { sign: value < 0n ? '-' : '', whole: digits.slice(0, -2), cents: digits.slice(-2) };
}
