import type { MeansExplanationPartsFragment } from '@/gql/graphql';
import { type Fen, yuan } from '@/lib/money';

export type Explanation = MeansExplanationPartsFragment;
export type Check = Explanation['checks'][number];

const WHOLE = 10_000;

/** A multiple in basis points as people write it: 20000 → "2", 15000 → "1.5". */
export function multiple(basisPoints: number): string {
  return String(basisPoints / WHOLE);
}

/** A share in basis points: 8000 → "80%". */
export function percent(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}

/** How two amounts compare. */
export function sign(left: Fen, right: Fen): '<' | '=' | '>' {
  const difference = BigInt(left) - BigInt(right);
  if (difference === 0n) return '=';
  return difference < 0n ? '<' : '>';
}

/** "72,000.00 − 40,000.00 = 32,000.00" */
export function netFormula({ income, spending, net }: Explanation): string {
  return `${yuan(income)} − ${yuan(spending)} = ${yuan(net)}`;
}

/** The line of a check with its numbers: "12 × 3 × 1,062.00 × 2 = 76,464.00"; empty when nothing was compared. */
export function lineFormula(explanation: Explanation, { category, multipleBP, right }: Check): string {
  if (right === null) return '';
  if (category === 'ACCIDENT') return `${yuan(explanation.income)} × ${percent(multipleBP)} = ${yuan(right)}`;
  if (!explanation.standard) return '';
  const factors = ['12', String(explanation.persons), yuan(explanation.standard.monthly)];
  if (multipleBP !== WHOLE) factors.push(multiple(multipleBP));
  return `${factors.join(' × ')} = ${yuan(right)}`;
}

/** What was compared with what: "32,000.00 < 38,232.00"; empty when nothing was. */
export function comparison({ left, right }: Check): string {
  return left === null || right === null ? '' : `${yuan(left)} ${sign(left, right)} ${yuan(right)}`;
}

/** Below the line of relative hardship, but below that of deep hardship too: the bands exclude each other. */
export function isInDeeperBand({ category, rule, satisfied, left, right }: Check): boolean {
  return category === 'RELATIVE' && !rule && !satisfied && left !== null && right !== null && sign(left, right) === '<';
}
