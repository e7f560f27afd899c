import type { Fen } from '@/lib/money';

const MONTHS = 12n;

/** What the monthly net income per head is computed from; amounts in fen over the last 12 months. */
export interface HouseholdMoney {
  incomeYear: Fen | null;
  rigidYear: Fen | null;
  householdSize: number;
}

/**
 * (income - rigid spending) / 12 / persons in fen, rounded once, half away from zero; null when a figure is missing.
 * The server computes the same; this shows it while the form is being filled.
 */
export function netPerHead({ incomeYear, rigidYear, householdSize }: HouseholdMoney): Fen | null {
  if (incomeYear === null || rigidYear === null || householdSize < 1) return null;
  const net = BigInt(incomeYear) - BigInt(rigidYear);
  const parts = MONTHS * BigInt(householdSize);
  const size = net < 0n ? -net : net;
  const rounded = (2n * size + parts) / (2n * parts);
  return (net < 0n ? -rounded : rounded).toString();
}
