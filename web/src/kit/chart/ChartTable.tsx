import type { ReactNode } from 'react';
import styles from './ChartTable.module.css';

/** Numbers of a chart: the first column names the row. */
export interface ChartTableData {
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  /** Columns that hold words, not numbers, counted from 0. */
  words?: readonly number[];
}

/** The numbers of a chart in rows and columns. */
export function ChartTable({ caption, data }: { caption: string; data: ChartTableData }) {
  const align = (column: number) => (data.words?.includes(column) ? styles.words : undefined);
  return (
    <table className={styles.table}>
      <caption className="nx-unseen">{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column, i) => (
            <th key={column} scope="col" className={align(i)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map(([name, ...values], i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            {values.map((value, k) => (
              <td key={k} className={align(k + 1)}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
