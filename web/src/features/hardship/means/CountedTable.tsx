import { useTranslation } from 'react-i18next';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import type { Archive } from '../parts/useArchive';
import type { Explanation } from './formula';
import styles from './means.module.css';
import { PaperLinks } from './PaperLinks';

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
  const nameOf = useNameOf(archive);
  if (lines.length === 0) return null;
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
              <PaperLinks papers={line.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names of the people whom lines are of. */
export function useNameOf(archive: Archive): (person: string | null) => string {
  const { t } = useTranslation('means');
  return (person) =>
    person ? (archive.members.find(({ id }) => id === person)?.name ?? t('explain.left')) : archive.headName;
}
