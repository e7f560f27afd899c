import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { dateTimeCN } from '@/lib/date';
import { type Change, CHANGE_TONES } from './change';
import styles from './change.module.css';
import { ChangeActions } from './ChangeActions';
import { Households } from './Households';

/** A request with what it changes, who did what, and what the reader may do. */
export function ChangeEntry({ change }: { change: Change }) {
  const { t } = useTranslation('change');
  return (
    <article className={styles.entry}>
      <h3 className={styles.title}>
        {t(`kind.${change.kind}`)}
        <StatusTag tone={CHANGE_TONES[change.state]}>{t(`state.${change.state}`)}</StatusTag>
      </h3>
      <div>{t('asked', { name: change.proposedByName, at: dateTimeCN(change.proposedAt), reason: change.reason })}</div>
      {change.reviewedAt !== null && (
        <div>
          {t('reviewed', { name: change.reviewedByName, at: dateTimeCN(change.reviewedAt), opinion: change.opinion })}
        </div>
      )}
      {change.undoneAt !== null && (
        <div>
          {t('undone', { name: change.undoneByName, at: dateTimeCN(change.undoneAt), reason: change.undoReason })}
        </div>
      )}
      <Households change={change} />
      <div className={styles.bar}>
        <ChangeActions change={change} />
      </div>
    </article>
  );
}
