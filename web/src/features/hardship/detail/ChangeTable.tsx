import { useTranslation } from 'react-i18next';
import { ChangedValue, useFieldLabel } from './ChangedValue';
import type { ArchiveEvent } from './History';
import styles from './History.module.css';

interface ChangeTableProps {
  changes: ArchiveEvent['changes'];
  /** With a list of the national system: before is what stands here, after what it says in its own words. */
  compared?: boolean;
}

/** Changed fields with their values before and after, sensitive ones masked. */
export function ChangeTable({ changes, compared = false }: ChangeTableProps) {
  const { t } = useTranslation('hardship');
  const label = useFieldLabel();
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t('history.field')}</th>
          <th scope="col">{t(compared ? 'history.here' : 'history.before')}</th>
          <th scope="col">{t(compared ? 'history.there' : 'history.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }, i) => (
          <tr key={i}>
            <th scope="row">{label(field)}</th>
            <td>
              <ChangedValue field={field} value={before} />
            </td>
            <td>
              <ChangedValue field={field} value={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
