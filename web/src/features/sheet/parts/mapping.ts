import type { ImportSheetUse } from '@/gql/graphql';
import type { Import } from './progress';

export type Sheet = Import['sheets'][number];
export type Column = Import['columns'][number];

/** What each heading is said to mean, by its text; '' for nothing. */
export type Meanings = Readonly<Record<string, string>>;

/** A sheet that nobody recognised is offered the columns of heads: it may be the roster. */
export function columnsFor(use: ImportSheetUse, columns: readonly Column[]): Column[] {
  return columns.filter((column) => column.use === (use === 'MEMBERS' ? 'MEMBERS' : 'HEADS'));
}

export function meaningsOf(sheets: readonly Sheet[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const sheet of sheets) {
    for (const { text, column } of sheet.headings) out[text] = out[text] || column;
  }
  return out;
}

/** The required columns that no heading of the sheet means. */
export function missingOf(sheet: Sheet, columns: readonly Column[], meanings: Meanings): Column[] {
  const meant = new Set(sheet.headings.map(({ text }) => meanings[text]));
  return columnsFor(sheet.use, columns).filter(({ key, required }) => required && !meant.has(key));
}

/** Columns that two headings of the sheet mean: only one of them is read. */
export function doubledOf(sheet: Sheet, meanings: Meanings): Set<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { text } of sheet.headings) {
    const key = meanings[text];
    if (key && seen.has(key)) doubled.add(key);
    if (key) seen.add(key);
  }
  return doubled;
}

/** The meanings as the server takes them. */
export function toHeadings(meanings: Meanings): { text: string; column: string | null }[] {
  return Object.entries(meanings).map(([text, column]) => ({ text, column: column || null }));
}
