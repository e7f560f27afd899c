import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { useGql } from '@/lib/graphql';
import { type Batch, type Household, STANDING_TONES, standingOf } from './civil';
import { CivilMembersQuery } from './documents';

const FILTERS = ['left'] as const;

/** The households of a list with their answers, or those that were left out of it. */
export function Members({ batch }: { batch: Batch }) {
  const { t } = useTranslation('civil');
  const state = usePageState(FILTERS);
  const leftOut = state.filters.left === 'out';
  const query = useGql(
    CivilMembersQuery,
    { id: batch.id, leftOut, ...connectionArgs(state) },
    { placeholderData: keepPreviousData, staleTime: 0 },
  );
  const node = query.data?.node;
  const listed = useListed();
  const left = useLeftOut();
  return (
    <PageTable
      id={leftOut ? 'civil-left-out' : 'civil-members'}
      label={t(leftOut ? 'leftOut' : 'listed')}
      state={state}
      columns={leftOut ? left : listed}
      rowKey={(row) => row.archiveId}
      data={pageData(node?.__typename === 'CivilBatch' ? node.members : undefined)}
      loading={query.isFetching}
      error={query.error}
      onRefresh={() => void query.refetch()}
      actions={
        <SegmentedChoice
          label={t('view')}
          value={leftOut ? 'out' : 'in'}
          options={[
            { value: 'in', label: t('listed') },
            { value: 'out', label: t('leftOut') },
          ]}
          onChange={(value) => state.setFilters(value === 'out' ? { left: 'out' } : {})}
        />
      }
      empty={<EmptyState title={t(leftOut ? 'nobodyLeftOut' : 'empty')} />}
    />
  );
}

function useArchiveColumn(): PageColumn<Household> {
  const { t } = useTranslation('civil');
  return {
    key: 'archive',
    title: t('column.archive'),
    width: 200,
    fixed: 'start',
    required: true,
    render: (row) => <Link to={`/archives/${row.archiveId}`}>{`${row.number} ${row.headName}`}</Link>,
  };
}

function useListed(): PageColumn<Household>[] {
  const { t } = useTranslation('civil');
  return [
    useArchiveColumn(),
    {
      key: 'standing',
      title: t('column.result'),
      width: 120,
      render: (row) => {
        const standing = standingOf(row);
        return <StatusTag tone={STANDING_TONES[standing]}>{t(`standing.${standing}`)}</StatusTag>;
      },
    },
    {
      key: 'people',
      title: t('column.members'),
      width: 220,
      render: ({ members }) =>
        members.map(({ name, result }) => (result ? t('answeredPerson', { name }) : name)).join(t('and')),
    },
    { key: 'findings', title: t('column.findings'), width: 320, render: (row) => row.findings },
    { key: 'document', title: t('column.document'), width: 170, render: (row) => row.documentNo },
    { key: 'answeredOn', title: t('column.answeredOn'), width: 110, render: (row) => row.answeredOn },
  ];
}

function useLeftOut(): PageColumn<Household>[] {
  const { t } = useTranslation('civil');
  return [
    useArchiveColumn(),
    {
      key: 'why',
      title: t('column.why'),
      width: 160,
      render: ({ leftOut }) => leftOut && t(`readiness.${leftOut}`),
    },
    { key: 'people', title: t('column.members'), width: 320, render: ({ people }) => people.join(t('and')) },
  ];
}
