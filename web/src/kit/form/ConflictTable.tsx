import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ConflictTable.module.css';

/** A field that two people changed. */
export interface ConflictRow {
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

const SIDES = ['mine', 'theirs'] as const;

export type ConflictSide = (typeof SIDES)[number];

interface ConflictTableProps {
  rows: readonly ConflictRow[];
  /** The side chosen for each row; absent where the whole form goes one way. */
  chosen?: readonly ConflictSide[];
  onChoose?: (row: number, side: ConflictSide) => void;
}

/** Both values of every field that two people changed, side by side. */
export function ConflictTable({ rows, chosen, onChoose }: ConflictTableProps) {
  const { t } = useTranslation('kit');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{t('conflict.mine')}</th>
          <th scope="col">{t('conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // Lines may share a label; their order does not change while the reader decides.
          <tr key={i}>
            <th scope="row">{row.label}</th>
            {SIDES.map((side) => (
              <td key={side}>
                {chosen ? (
                  <Radio checked={chosen[i] === side} onChange={() => onChoose?.(i, side)}>
                    {row[side]}
                  </Radio>
                ) : (
                  row[side]
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
