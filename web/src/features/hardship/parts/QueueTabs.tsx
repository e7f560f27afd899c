import { useTranslation } from 'react-i18next';
import type { ArchiveQueue, ArchiveQueuesQuery as QueuesData } from '@/gql/graphql';
import { countText } from '@/kit/table/counted';
import { useGql } from '@/lib/graphql';
import { ArchiveQueuesQuery } from '../documents';
import styles from './QueueTabs.module.css';
import { QUEUES, STATIONS } from './vocabulary';

const COUNT_OF: Record<ArchiveQueue, keyof QueuesData['archiveQueues']> = {
  ACTIVE: 'active',
  NEVER_VISITED: 'neverVisited',
  UNVISITED_YEAR: 'unvisitedYear',
  UNCHANGED_YEAR: 'unchangedYear',
  MISSING_PHONE: 'missingPhone',
  MISSING_BANK: 'missingBank',
  EXPIRING_PAPERS: 'expiring',
  NEVER_HELPED: 'neverHelped',
  OUT_OF_STEP: 'outOfStep',
  EXPIRING_CONSENTS: 'expiringConsents',
  MISSING_PAPERS: 'missingPapers',
  ID_UNVERIFIED: 'idUnverified',
  UNOWNED: 'unowned',
};

interface Choice {
  queue: string | undefined;
  /** States, separated by commas. */
  state: string | undefined;
}

interface QueueTabsProps extends Choice {
  onPick: (choice: Choice) => void;
}

/**
 * What waits to be done, above the archive list: households on file with counts, then applications by station. Small
 * buttons that wrap, because there are more of them than tabs have room for.
 */
export function QueueTabs({ queue, state, onPick }: QueueTabsProps) {
  const { t } = useTranslation('hardship');
  const { data } = useGql(ArchiveQueuesQuery, {});
  const count = (of: keyof QueuesData['archiveQueues']) => data?.archiveQueues[of];
  const station = STATIONS.find(({ states }) => states === state);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={t('queue.onFile')} className={styles.group}>
        <Chip
          label={t('queue.ALL')}
          pressed={queue === undefined && station === undefined}
          onClick={() => onPick({ queue: undefined, state: undefined })}
        />
        {QUEUES.map((key) => (
          <Chip
            key={key}
            label={t(`queue.${key}`)}
            count={count(COUNT_OF[key])}
            pressed={queue === key}
            onClick={() => onPick({ queue: key, state: undefined })}
          />
        ))}
      </div>
      <div role="group" aria-label={t('queue.underWay')} className={styles.group}>
        {STATIONS.map(({ name, states }) => (
          <Chip
            key={name}
            label={t(`station.${name}`)}
            count={count(name)}
            pressed={queue === undefined && state === states}
            onClick={() => onPick({ queue: undefined, state: states })}
          />
        ))}
      </div>
    </div>
  );
}

interface ChipProps {
  label: string;
  count?: number;
  pressed: boolean;
  onClick: () => void;
}

function Chip({ label, count, pressed, onClick }: ChipProps) {
  return (
    <button type="button" aria-pressed={pressed} className={styles.chip} data-idle={count === 0} onClick={onClick}>
      {label}
      {count !== undefined && count > 0 && <span className={styles.count}> {countText(count)}</span>}
    </button>
  );
}
