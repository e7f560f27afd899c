import { useTranslation } from 'react-i18next';
import { yuan } from '@/lib/money';
import type { Archive } from '../parts/useArchive';
import { useNameOf } from './CountedTable';
import type { Explanation } from './formula';
import styles from './means.module.css';
import { PaperLinks } from './PaperLinks';

interface LabourTableProps {
  lines: Explanation['labour'];
  archive: Archive;
}

/** Who of the household is expected to work, and the wage that is imputed for it (劳动力系数). */
export function LabourTable({ lines, archive }: LabourTableProps) {
  const { t } = useTranslation('means');
  const nameOf = useNameOf(archive);
  if (lines.length === 0) return null;
  return (
    <table className={styles.table} style={{ marginBlockEnd: 8 }}>
      <caption className="nx-unseen">{t('explain.labour')}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.personId}>
            <td>{nameOf(line.personId)}</td>
            <td>
              {line.age !== null && t('explain.age', { age: line.age })} {t(`standing.${line.standing}`)} {line.note}
              <PaperLinks papers={line.evidence} />
            </td>
            <td className={styles.formula}>
              {line.monthly !== '0' && `${yuan(line.monthly)} × ${line.months} = ${yuan(line.total)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
