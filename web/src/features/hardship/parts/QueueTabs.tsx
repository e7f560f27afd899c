import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchiveQueue, ArchiveQueuesQuery as QueuesData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';
import { ArchiveQueuesQuery } from '../documents';
import { QUEUES } from './vocabulary';

const ALL = 'ALL';

const COUNT_OF: Record<ArchiveQueue, keyof QueuesData['archiveQueues']> = {
  ACTIVE: 'active',
  NEVER_VISITED: 'neverVisited',
  UNVISITED_YEAR: 'unvisitedYear',
  UNCHANGED_YEAR: 'unchangedYear',
  MISSING_PHONE: 'missingPhone',
  MISSING_BANK: 'missingBank',
};

interface QueueTabsProps {
  queue: string | undefined;
  onPick: (queue: string | undefined) => void;
}

/** What waits to be done, as tabs with counts over the archive list. */
export function QueueTabs({ queue, onPick }: QueueTabsProps) {
  const { t } = useTranslation('hardship');
  const { data } = useGql(ArchiveQueuesQuery, {});
  const label = (key: ArchiveQueue) => {
    const count = data?.archiveQueues[COUNT_OF[key]];
    return count === undefined ? t(`queue.${key}`) : `${t(`queue.${key}`)} ${count}`;
  };
  return (
    <Tabs
      size="small"
      activeKey={queue ?? ALL}
      onChange={(key) => onPick(key === ALL ? undefined : key)}
      items={[{ key: ALL, label: t('queue.ALL') }, ...QUEUES.map((key) => ({ key, label: label(key) }))]}
      tabBarStyle={{ marginBlockEnd: 8 }}
    />
  );
}
