import type { ReactNode } from 'react';
import styles from './PrintTable.module.css';

/** Rows that stay on the sheet of the signatures, so that nobody signs an otherwise empty page. */
const KEPT_ROWS = 3;

export interface PrintColumn<Row> {
  key: string;
  title: string;
  /** Share of the sheet's width, percent. */
  width: number;
  align?: 'right' | 'center';
  render: (row: Row, index: number) => ReactNode;
}

interface PrintTableProps<Row> {
  label: string;
  columns: readonly PrintColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Sums and signatures, kept with the last rows. */
  footer: ReactNode;
}

/** Table of a printed list: the head repeats on each sheet, no row breaks, the footer never stands alone. */
export function PrintTable<Row>({ label, columns, rows, rowKey, footer }: PrintTableProps<Row>) {
  const cut = Math.max(0, rows.length - KEPT_ROWS);
  const part = (from: number, to: number) =>
    rows.slice(from, to).map((row, i) => (
      <tr key={rowKey(row)}>
        {columns.map((column) => (
          <td key={column.key} style={{ textAlign: column.align }}>
            {column.render(row, from + i)}
          </td>
        ))}
      </tr>
    ));
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <Columns columns={columns} />
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{part(0, cut)}</tbody>
      </table>
      <div className={styles.end}>
        <table className={`${styles.table} ${styles.continued}`} aria-label={label}>
          <Columns columns={columns} />
          <tbody>{part(cut, rows.length)}</tbody>
        </table>
        {footer}
      </div>
    </>
  );
}

function Columns<Row>({ columns }: Pick<PrintTableProps<Row>, 'columns'>) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.key} style={{ width: `${column.width}%` }} />
      ))}
    </colgroup>
  );
}
