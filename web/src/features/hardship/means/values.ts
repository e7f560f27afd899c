import type { IncomeKind, MeansLinesInput, MeansTestPartsFragment, Residence, SpendingKind } from '@/gql/graphql';
import type { Fen } from '@/lib/money';
import { AREA_CODE } from './kinds';

export type MeansTest = MeansTestPartsFragment;

/** The person of a line whose person is the head. */
export const HEAD = '';

interface LineValues<Kind> {
  personId?: string;
  kind?: Kind;
  amount?: Fen | null;
  months?: number | null;
  note?: string;
  evidenceId?: string | null;
}

export type IncomeValues = LineValues<IncomeKind>;

export interface SpendingValues extends LineValues<SpendingKind> {
  ofCause?: boolean;
}

export interface FindingValues {
  code?: string;
  exception?: string;
  note?: string;
  evidenceId?: string | null;
}

/** The form of one household; the names are those of the API, so that its refusals find their fields. */
export interface LinesValues {
  areaCode: string;
  residence: Residence;
  incomes?: IncomeValues[];
  spendings?: SpendingValues[];
  findings?: FindingValues[];
}

export interface LinesForm {
  lines: LinesValues;
}

export function toLines({ sheet }: MeansTest): LinesForm {
  const person = <Line extends { personId: string | null }>(line: Line) => ({
    ...line,
    personId: line.personId ?? HEAD,
  });
  return {
    lines: {
      areaCode: sheet.areaCode,
      residence: sheet.residence,
      incomes: sheet.incomes.map(person),
      spendings: sheet.spendings.map(person),
      findings: sheet.findings.map((finding) => ({ ...finding })),
    },
  };
}

/** The input of the form; null while something that it needs is missing. */
export function toInput(archiveId: string, lines: LinesValues | undefined): MeansLinesInput | null {
  if (!lines || !AREA_CODE.test(lines.areaCode)) return null;
  const incomes = (lines.incomes ?? []).map((line) => {
    const base = toLine(line);
    return base && { ...base, amount: base.kind === 'IMPUTED' ? '0' : base.amount };
  });
  const spendings = (lines.spendings ?? []).map((line) => {
    const base = toLine(line);
    return base && { ...base, ofCause: line.ofCause ?? false };
  });
  const findings = (lines.findings ?? []).map(
    ({ code, exception, note, evidenceId }) =>
      code && { code, exception: exception ?? '', note: note ?? '', evidenceId: evidenceId ?? null },
  );
  if (!areAll(incomes) || !areAll(spendings) || !areAll(findings)) return null;
  return { archiveId, areaCode: lines.areaCode, residence: lines.residence, incomes, spendings, findings };
}

function toLine<Kind extends string>({ personId, kind, amount, months, note, evidenceId }: LineValues<Kind>) {
  const imputed = kind === 'IMPUTED';
  if (!kind || (imputed ? !months : !amount)) return null;
  return {
    personId: personId || null,
    kind,
    amount: amount ?? '0',
    months: months ?? null,
    note: note ?? '',
    evidenceId: evidenceId ?? null,
  };
}

function areAll<Item>(items: (Item | null | undefined | '')[]): items is Item[] {
  return items.every(Boolean);
}
