import type { ReactNode } from 'react';
import { useState } from 'react';
import { readPreference, writePreference } from '@/lib/preference';

/** A column of a PageTable. Widths are fixed so that 40 columns stay readable and lay out fast. */
export interface PageColumn<Row> {
  key: string;
  title: string;
  /** px at the standard font size */
  width: number;
  render: (row: Row, index: number) => ReactNode;
  /** Amounts and counts stand right. */
  align?: 'right' | 'center';
  /** Stays in view when the table scrolls sideways. */
  fixed?: 'start' | 'end';
  sortable?: boolean;
  /** Not shown until chosen. */
  optional?: boolean;
  /** Cannot be hidden: names the row, or holds its actions. */
  required?: boolean;
}

export interface ColumnChoice<Row> {
  shown: PageColumn<Row>[];
  isShown: (key: string) => boolean;
  setShown: (key: string, shown: boolean) => void;
  reset: () => void;
}

/** Which columns this person wants to see, remembered per list. Only departures from the default are kept. */
export function useColumnChoice<Row>(listId: string, columns: readonly PageColumn<Row>[]): ColumnChoice<Row> {
  const preference = `columns.${listId}`;
  const [changed, setChanged] = useState(() => new Set(readPreference(preference)?.split(',').filter(Boolean)));
  const keep = (next: Set<string>) => {
    setChanged(next);
    writePreference(preference, [...next].join(','));
  };
  const isShown = (key: string) => {
    const column = columns.find((c) => c.key === key);
    return !!column && (column.required || changed.has(key) === !!column.optional);
  };
  return {
    shown: columns.filter((column) => isShown(column.key)),
    isShown,
    setShown: (key, shown) => {
      if (isShown(key) === shown) return;
      const next = new Set(changed);
      if (!next.delete(key)) next.add(key);
      keep(next);
    },
    reset: () => keep(new Set()),
  };
}
