import { useTranslation } from 'react-i18next';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import type { Archive } from '../parts/useArchive';
import type { Explanation } from './formula';
import styles from './means.module.css';

interface CountedTableProps {
  title: string;
  group: 'income' | 'spending';
  lines: Explanation['incomes'] | Explanation['spendings'];
  archive: Archive;
}

/** Lines as they were counted, with the reason when one was not. */
export function CountedTable({ title, group, lines, archive }: CountedTableProps) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  if (lines.length === 0) return null;
  const nameOf = (id: string | null) =>
    id === null ? archive.headName : (archive.members.find((member) => member.id === id)?.name ?? t('explain.left'));
  return (
    <table className={styles.table} style={{ marginBlockEnd: 8 }}>
      <caption className="nx-unseen">{title}</caption>
      <tbody>
        {lines.map((line, i) => (
          // Lines have no identity of their own; their order is that of the form.
          <tr key={i}>
            <td>{nameOf(line.personId)}</td>
            <td>{word(group, line.kind)}</td>
            <td className={styles.formula}>
              {line.months !== null && `${yuan(line.amount)} × ${line.months} = `}
              {yuan(line.total)}
            </td>
            <td className={line.counted ? undefined : styles.soft}>
              {t(line.counted ? 'explain.counted' : 'explain.notCounted')} {line.documentNo}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
