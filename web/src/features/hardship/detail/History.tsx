import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveHistoryQuery as HistoryData } from '@/gql/graphql';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { queryKey, request } from '@/lib/graphql';
import { ArchiveHistoryQuery } from '../documents';
import styles from './History.module.css';
import { HistoryEntry } from './HistoryEntry';

const Versions = onDemand(async () => (await import('./Versions')).Versions);

type Page = Extract<NonNullable<HistoryData['node']>, { __typename: 'Archive' }>['history'];
export type ArchiveEvent = Page['edges'][number]['node'];

const PAGE = 20;
const CHOICES = ['all', 'visits', 'changes', 'versions'] as const;
type Choice = (typeof CHOICES)[number];

const NOTHING: Page = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

function useHistory(id: string) {
  return useInfiniteQuery({
    queryKey: queryKey(ArchiveHistoryQuery, { id }),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const { node } = await request(ArchiveHistoryQuery, { id, first: PAGE, after: pageParam }, signal);
      return node?.__typename === 'Archive' ? node.history : NOTHING;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap((page) => page.edges.map((edge) => edge.node)),
  });
}

/** What happened to an archive, and its versions side by side (变更历史). */
export function History({ id }: { id: string }) {
  const { t } = useTranslation('hardship');
  const [choice, setChoice] = useState<Choice>('all');
  return (
    <>
      <div className={styles.choice}>
        <SegmentedChoice
          label={t('detail.tabs.history')}
          value={choice}
          options={CHOICES.map((value) => ({ value, label: t(`history.${value}`) }))}
          onChange={setChoice}
        />
      </div>
      {choice === 'versions' ? <Versions id={id} /> : <Events id={id} choice={choice} />}
    </>
  );
}

/** Events newest first: visits, changes with masked values before and after. */
function Events({ id, choice }: { id: string; choice: Choice }) {
  const { t } = useTranslation('hardship');
  const query = useHistory(id);
  return (
    <>
      <Loaded query={query}>{(events) => <Timeline events={events.filter((event) => fits(event, choice))} />}</Loaded>
      {query.hasNextPage && (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </>
  );
}

function fits(event: ArchiveEvent, choice: Choice): boolean {
  return choice === 'all' || (event.kind === 'visited') === (choice === 'visits');
}

function Timeline({ events }: { events: readonly ArchiveEvent[] }) {
  const { t } = useTranslation('hardship');
  if (events.length === 0) return <EmptyState title={t('history.empty')} />;
  return (
    <ol className={styles.timeline}>
      {events.map((event) => (
        <li key={event.id} className={styles.event}>
          <HistoryEntry event={event} />
        </li>
      ))}
    </ol>
  );
}
