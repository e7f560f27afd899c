import type { UploadFile } from 'antd';
import { readFragment } from '@/gql';
import type { IncomeKind, MeansLinesInput, MeansTestPartsFragment, Residence, SpendingKind } from '@/gql/graphql';
import type { Fen } from '@/lib/money';
import { attachmentsOf } from '../progress/FilesField';
import { MeansExplanationParts, MeansPaperParts } from './documents';
import { AREA_CODE } from './kinds';

export type MeansTest = MeansTestPartsFragment;

/** The person of a line whose person is the head. */
export const HEAD = '';

/** Papers of a line, those that are being uploaded among them. */
type Files = UploadFile<string>[];

interface LineValues<Kind> {
  personId?: string;
  kind?: Kind;
  amount?: Fen | null;
  months?: number | null;
  note?: string;
  evidenceIds?: Files;
}

export type IncomeValues = LineValues<IncomeKind>;

export interface SpendingValues extends LineValues<SpendingKind> {
  ofCause?: boolean;
}

export interface FindingValues {
  code?: string;
  exception?: string;
  note?: string;
  evidenceIds?: Files;
}

export interface ExemptionValues {
  personId?: string;
  note?: string;
  evidenceIds?: Files;
}

/** The form of one household; the names are those of the API, so that its refusals find their fields. */
export interface LinesValues {
  areaCode: string;
  residence: Residence;
  incomes?: IncomeValues[];
  spendings?: SpendingValues[];
  findings?: FindingValues[];
  exemptions?: ExemptionValues[];
}

export interface LinesForm {
  lines: LinesValues;
}

export function toLines({ sheet, explanation }: MeansTest): LinesForm {
  const names = fileNames(explanation);
  const filed = <Line extends { evidenceIds: string[] }>(line: Line) => ({
    ...line,
    evidenceIds: line.evidenceIds.map((id) => stored(id, names.get(id))),
  });
  const person = <Line extends { personId: string | null; evidenceIds: string[] }>(line: Line) => ({
    ...filed(line),
    personId: line.personId ?? HEAD,
  });
  return {
    lines: {
      areaCode: sheet.areaCode,
      residence: sheet.residence,
      incomes: sheet.incomes.map(person),
      spendings: sheet.spendings.map(person),
      findings: sheet.findings.map(filed),
      exemptions: sheet.exemptions.map(person),
    },
  };
}

/** Names of the papers by identifier, as the explanation of the stored form gives them. */
function fileNames(parts: MeansTest['explanation']): Map<string, string> {
  const { incomes, spendings, labour, exclusions } = readFragment(MeansExplanationParts, parts);
  const papers = [...incomes, ...spendings, ...labour, ...exclusions].flatMap(({ evidence }) =>
    readFragment(MeansPaperParts, evidence),
  );
  return new Map(papers.map(({ attachmentId, fileName }) => [attachmentId, fileName]));
}

function stored(id: string, name = id): UploadFile<string> {
  return { uid: id, name, status: 'done', response: id };
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
    ({ code, exception, note, evidenceIds }) =>
      code && { code, exception: exception ?? '', note: note ?? '', evidenceIds: attachmentsOf(evidenceIds) },
  );
  const exemptions = (lines.exemptions ?? []).map(toExemption);
  if (!areAll(incomes) || !areAll(spendings) || !areAll(findings) || !areAll(exemptions)) return null;
  return { archiveId, areaCode: lines.areaCode, residence: lines.residence, incomes, spendings, findings, exemptions };
}

function toLine<Kind extends string>({ personId, kind, amount, months, note, evidenceIds }: LineValues<Kind>) {
  const imputed = kind === 'IMPUTED';
  if (!kind || (imputed ? !months : !amount)) return null;
  return {
    personId: personId || null,
    kind,
    amount: amount ?? '0',
    months: months ?? null,
    note: note ?? '',
    evidenceIds: attachmentsOf(evidenceIds),
  };
}

function toExemption({ personId, note, evidenceIds }: ExemptionValues) {
  const papers = attachmentsOf(evidenceIds);
  return note && papers.length > 0 && { personId: personId || null, note, evidenceIds: papers };
}

function areAll<Item>(items: (Item | null | undefined | '' | false)[]): items is Item[] {
  return items.every(Boolean);
}
