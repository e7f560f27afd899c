import type { ReactNode } from 'react';
import styles from './ChartTable.module.css';

/** Numbers of a chart: the first column names the row. */
export interface ChartTableData {
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** The numbers of a chart in rows and columns. */
export function ChartTable({ caption, data }: { caption: string; data: ChartTableData }) {
  return (
    <table className={styles.table}>
      <caption className="nx-unseen">{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
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
              <td key={k}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
