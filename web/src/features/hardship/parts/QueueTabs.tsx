import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchiveQueue, ArchiveQueuesQuery as QueuesData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';
import { ArchiveQueuesQuery } from '../documents';
import { QUEUES, STATIONS } from './vocabulary';

const ALL = 'ALL';

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
};

/** The tabs' keys of stations begin so, apart from those of queues. */
const STATION = 'state:';

interface Choice {
  queue: string | undefined;
  /** States, separated by commas. */
  state: string | undefined;
}

interface QueueTabsProps extends Choice {
  onPick: (choice: Choice) => void;
}

/** What waits to be done, as tabs over the archive list: what is on file with counts, then applications by station. */
export function QueueTabs({ queue, state, onPick }: QueueTabsProps) {
  const { t } = useTranslation('hardship');
  const { data } = useGql(ArchiveQueuesQuery, {});
  const counted = (name: string, of: keyof QueuesData['archiveQueues']) =>
    data === undefined ? name : `${name} ${data.archiveQueues[of]}`;
  const station = STATIONS.find(({ states }) => states === state);
  return (
    <Tabs
      size="small"
      activeKey={queue ?? (station ? STATION + station.states : ALL)}
      onChange={(key) =>
        onPick({
          queue: key === ALL || key.startsWith(STATION) ? undefined : key,
          state: key.startsWith(STATION) ? key.slice(STATION.length) : undefined,
        })
      }
      items={[
        { key: ALL, label: t('queue.ALL') },
        ...QUEUES.map((key) => ({ key, label: counted(t(`queue.${key}`), COUNT_OF[key]) })),
        ...STATIONS.map(({ name, states }) => ({ key: STATION + states, label: counted(t(`station.${name}`), name) })),
      ]}
      tabBarStyle={{ marginBlockEnd: 8 }}
    />
  );
}
