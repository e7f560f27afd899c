const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const AREA = '530102';

/** A well-formed resident identity number that nobody in the demo has: born in 1951, unlike everybody there. */
export function inventedIdNumber(): string {
  const day = 1 + Math.floor(Math.random() * 28);
  const month = 1 + Math.floor(Math.random() * 12);
  const sequence = Math.floor(Math.random() * 1000);
  const pad = (n: number, length: number) => String(n).padStart(length, '0');
  const body = `${AREA}1951${pad(month, 2)}${pad(day, 2)}${pad(sequence, 3)}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + (CHECKS[sum % 11] ?? '');
}
