import type { NamedRecipientInput, RecipientClass } from '@/gql/graphql';
import type { CivilDate } from '@/lib/date';
import { idNumberProblem, normaliseIdNumber } from '@/lib/idNumber';

/** What is wrong with a pasted row; the key of its text. */
export type RowProblem = 'name' | 'class' | 'unit' | 'idNumber' | 'duplicate';

export interface PastedRow {
  /** Line of the pasted text, from 1. */
  line: number;
  /** As pasted, for showing what was not understood. */
  cells: readonly string[];
  /** Null when there are problems. */
  recipient: NamedRecipientInput | null;
  problems: readonly RowProblem[];
}

interface KnownUnit {
  id: string;
  name: string;
  fullName: string;
}

export interface PasteContext {
  units: readonly KnownUnit[];
  /** Words of the classes in the reader's language. */
  classes: ReadonlyMap<string, RecipientClass>;
  /** Words that tell a line of headings: the label of the first column. */
  heading: string;
  today: CivilDate;
}

/** Order of the columns. */
const COLUMNS = ['name', 'class', 'unit', 'idNumber', 'phone', 'note'] as const;

/**
 * Reads rows copied from a spreadsheet: name, class, unit, ID number, phone, note, separated by tabs.
 * Blank lines and a line of headings are passed over.
 */
export function readPasted(text: string, context: PasteContext): PastedRow[] {
  const seen = new Set<string>();
  return text
    .split(/\r?\n/)
    .map((line, i) => ({ line: i + 1, cells: line.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && cells[0] !== context.heading)
    .map(({ line, cells }) => readRow(line, cells, context, seen));
}

function readRow(line: number, cells: string[], context: PasteContext, seen: Set<string>): PastedRow {
  const [name = '', of = '', unitText = '', id = '', phone = '', note = ''] = COLUMNS.map((_, i) => cells[i] ?? '');
  const recipientClass = context.classes.get(of);
  const unit = findUnit(unitText, context.units);
  const idNumber = normaliseIdNumber(id);
  const problems: RowProblem[] = [];
  if (!name) problems.push('name');
  if (!recipientClass) problems.push('class');
  if (!unit) problems.push('unit');
  if (idNumber && idNumberProblem(idNumber, context.today)) problems.push('idNumber');
  if (idNumber && seen.has(idNumber)) problems.push('duplicate');
  seen.add(idNumber);
  const recipient =
    problems.length === 0 && recipientClass && unit
      ? { name, class: recipientClass, unitId: unit.id, idNumber: idNumber || null, phone: phone || null, note }
      : null;
  return { line, cells, recipient, problems };
}

/** By full name, else by a name that only one unit bears. */
function findUnit(text: string, units: readonly KnownUnit[]): KnownUnit | undefined {
  const exact = units.find((unit) => unit.fullName === text);
  if (exact) return exact;
  const named = units.filter((unit) => unit.name === text);
  return named.length === 1 ? named[0] : undefined;
}
