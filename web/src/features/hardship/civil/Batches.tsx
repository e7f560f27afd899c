import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '@/gql';
import type { CivilBatchFilter } from '@/gql/graphql';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, type PageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { BATCH_TONES, type Batch } from './civil';
import { CivilBatchesQuery, CivilBatchParts } from './documents';

const SHOWN = ['all', 'open', 'overdue'] as const;
type Shown = (typeof SHOWN)[number];
const FILTER_OF: Record<Shown, CivilBatchFilter> = { all: {}, open: { open: true }, overdue: { overdue: true } };

interface BatchesProps {
  state: PageState<'view' | 'state' | 'readiness'>;
  actions: ReactNode;
}

/** The lists that went out, the newest first. */
export function Batches({ state, actions }: BatchesProps) {
  const { t } = useTranslation(['civil', 'menu']);
  const shown = SHOWN.find((value) => value === state.filters.state) ?? 'all';
  const query = useGql(
    CivilBatchesQuery,
    { filter: FILTER_OF[shown], ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const data = pageData(query.data?.civilBatches);
  return (
    <PageTable
      id="civil-batches"
      label={t('menu:hardship.civilChecks')}
      state={state}
      columns={useColumns()}
      rowKey={(row) => row.id}
      data={data && { ...data, rows: readFragment(CivilBatchParts, data.rows) }}
      loading={query.isFetching}
      error={query.error}
      onRefresh={() => void query.refetch()}
      actions={
        <>
          <SegmentedChoice
            label={t('column.state')}
            value={shown}
            options={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
            onChange={(value) => state.setFilters({ state: value })}
          />
          {actions}
        </>
      }
      empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
    />
  );
}

function useColumns(): PageColumn<Batch>[] {
  const { t } = useTranslation('civil');
  return [
    {
      key: 'number',
      title: t('column.number'),
      width: 110,
      fixed: 'start',
      required: true,
      render: (row) => <Link to={`/archives/civil-checks/${row.id}`}>{row.number}</Link>,
    },
    {
      key: 'state',
      title: t('column.state'),
      width: 150,
      render: (row) => (
        <>
          <StatusTag tone={BATCH_TONES[row.state]}>{t(`state.${row.state}`)}</StatusTag>{' '}
          {row.overdue && <StatusTag tone="danger">{t('overdue')}</StatusTag>}
        </>
      ),
    },
    { key: 'dueOn', title: t('column.dueOn'), width: 110, render: (row) => row.dueOn },
    { key: 'office', title: t('column.office'), width: 180, render: (row) => row.office },
    { key: 'unit', title: t('column.unit'), width: 150, render: (row) => row.unit.fullName },
    { key: 'households', title: t('column.households'), width: 100, align: 'right', render: (row) => row.households },
    {
      key: 'people',
      title: t('column.people'),
      width: 70,
      align: 'right',
      optional: true,
      render: (row) => row.people,
    },
    {
      key: 'answered',
      title: t('column.answered'),
      width: 90,
      align: 'right',
      render: (row) => row.householdsAnswered,
    },
    { key: 'found', title: t('column.found'), width: 76, align: 'right', render: (row) => row.householdsFound },
    { key: 'waiting', title: t('column.waiting'), width: 76, align: 'right', render: (row) => row.householdsWaiting },
    { key: 'listedAt', title: t('column.listedAt'), width: 140, render: (row) => dateTimeCN(row.listedAt) },
    { key: 'by', title: t('column.by'), width: 80, render: (row) => row.listedByName },
  ];
}
