import type { OrgUnit } from '@/kit/form/OrgTreeSelect';
import { words } from './words';

const PARENTS = [null, '0', '1', '2', '0', '4'];

export const units = (): OrgUnit[] =>
  words().units.map((name, i) => ({ id: String(i), parentId: PARENTS[i] ?? null, name }));

export interface SampleRow {
  id: string;
  name: string;
  unit: string;
  status: number;
  household: number;
  /** fen */
  income: string;
  /** fen */
  aid: string;
  filed: string;
}

export const TOTAL = 143;

/** Rows of one page, the same at every call. */
export function rows(page: number, size: number): SampleRow[] {
  const first = (page - 1) * size;
  return Array.from({ length: Math.max(0, Math.min(size, TOTAL - first)) }, (_, k) => {
    const i = first + k;
    return {
      id: String(i + 1),
      name: words().names[i % 5] ?? '',
      unit: words().units[1 + (i % 5)] ?? '',
      status: i % 5,
      household: 1 + (i % 6),
      income: String(60_000 + ((i * 7919) % 90_000)),
      aid: String(100_000 + ((i * 104_729) % 500_000)),
      filed: `2026-${String(1 + (i % 11)).padStart(2, '0')}-${String(1 + (i % 27)).padStart(2, '0')}`,
    };
  });
}
