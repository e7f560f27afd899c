import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '@/gql';
import type { ArchiveChangeState } from '@/gql/graphql';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { type Change, CHANGE_STATES, CHANGE_TONES } from './change';
import styles from './change.module.css';
import { ChangeActions } from './ChangeActions';
import { ArchiveChangesQuery, ChangeParts } from './documents';

const FILTERS = ['state'] as const;
const ALL = 'ALL';

/** Requests about households of every kind, those that wait for a review first (变更审核). */
export function Component() {
  const { t } = useTranslation(['change', 'menu']);
  const state = usePageState(FILTERS);
  const shown = (state.filters.state ?? 'PROPOSED') as ArchiveChangeState | typeof ALL;
  const query = useGql(
    ArchiveChangesQuery,
    { states: shown === ALL ? null : [shown], ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const data = pageData(query.data?.archiveChanges);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.changes')}</h1>
      <PageTable
        id="archive-changes"
        label={t('menu:hardship.changes')}
        state={state}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={data && { ...data, rows: readFragment(ChangeParts, data.rows) }}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <SegmentedChoice
            label={t('stateLabel')}
            value={shown}
            options={[...CHANGE_STATES, ALL].map((value) => ({
              value: value as typeof shown,
              label: t(value === ALL ? 'all' : `state.${value as ArchiveChangeState}`),
            }))}
            onChange={(value) => state.setFilters({ state: value })}
          />
        }
        empty={<EmptyState title={t('empty')} />}
      />
    </>
  );
}

function useColumns(): PageColumn<Change>[] {
  const { t } = useTranslation('change');
  return [
    { key: 'kind', title: t('kindLabel'), width: 100, render: (row) => t(`kind.${row.kind}`) },
    {
      key: 'archive',
      title: t('archive'),
      width: 190,
      render: ({ archive }) => <Link to={`/archives/${archive.id}`}>{`${archive.number} ${archive.headName}`}</Link>,
    },
    {
      key: 'state',
      title: t('stateLabel'),
      width: 90,
      render: (row) => <StatusTag tone={CHANGE_TONES[row.state]}>{t(`state.${row.state}`)}</StatusTag>,
    },
    { key: 'reason', title: t('reason'), width: 240, render: (row) => row.reason },
    { key: 'by', title: t('by'), width: 110, render: (row) => row.proposedByName },
    { key: 'at', title: t('at'), width: 150, render: (row) => dateTimeCN(row.proposedAt) },
    { key: 'reviewer', title: t('reviewer'), width: 110, render: (row) => row.reviewedByName },
    {
      key: 'actions',
      title: t('actions'),
      width: 220,
      render: (row) => (
        <div className={styles.bar} style={{ marginBlockEnd: 0 }}>
          <ChangeActions change={row} />
        </div>
      ),
    },
  ];
}
