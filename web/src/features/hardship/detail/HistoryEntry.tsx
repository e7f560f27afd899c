import { useTranslation } from 'react-i18next';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { useWord } from '@/lib/words';
import { CANCEL_REASONS } from '../parts/vocabulary';
import { ChangeTable } from './ChangeTable';
import type { ArchiveEvent } from './History';
import styles from './History.module.css';

/** One event of an archive: what, when, who, why, and which values. */
export function HistoryEntry({ event }: { event: ArchiveEvent }) {
  const { t } = useTranslation('hardship');
  const word = useWord('hardship');
  const actorName = useActorName();
  const reason = useReasonText(event.reason);
  const compared = event.kind.startsWith('filed');
  return (
    <>
      <div className={styles.head}>
        <span className={styles.kind}>{word('history.kind', event.kind)}</span>
        <time dateTime={event.at}>{dateTimeCN(event.at)}</time>
        <span className={styles.meta}>{actorName(event.actorName)}</span>
        <span className={styles.meta}>{t('history.version', { version: event.version })}</span>
      </div>
      {reason && (
        <div className={styles.meta}>
          {compared ? t('history.list', { list: reason }) : t('history.reason', { reason })}
        </div>
      )}
      {event.changes.length > 0 && <ChangeTable changes={event.changes} compared={compared} />}
    </>
  );
}

/** A cancellation states its cause as a code before the note: "RETIRED: moved to the pension office". */
function useReasonText(reason: string): string {
  const { t } = useTranslation('hardship');
  const cause = CANCEL_REASONS.find((code) => reason.startsWith(`${code}: `));
  return cause ? reason.replace(cause, t(`cancel.causes.${cause}`)) : reason;
}
