const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const AREA = '530102';
const OTHER_AREA = '530103';
const DAYS = 28;

/** A well-formed resident identity number that nobody in the demo has: born in 1951, unlike everybody there. */
export function inventedIdNumber(): string {
  return numbered(AREA, Math.floor(Math.random() * DAYS * 12 * 1000));
}

/** Many of them, all different, and none that `inventedIdNumber` makes. They are the same every time: for one journey alone, because a person is on file in one union only. */
export function inventedIdNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, i) => numbered(OTHER_AREA, i));
}

/** The n-th of those born in 1951. */
function numbered(area: string, n: number): string {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const day = 1 + (n % DAYS);
  const month = 1 + (Math.floor(n / DAYS) % 12);
  const sequence = Math.floor(n / (DAYS * 12)) % 1000;
  const body = `${area}1951${pad(month, 2)}${pad(day, 2)}${pad(sequence, 3)}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + (CHECKS[sum % 11] ?? '');
}
