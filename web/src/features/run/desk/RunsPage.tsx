import { keepPreviousData } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CampaignRunsQuery as RunsData, RunFilter, RunState } from '@/gql/graphql';
import { EmptyState } from '@/kit/state/EmptyState';
import { RunStateTag } from '@/kit/status/StateTags';
import { pageData } from '@/kit/table/connection';
import type { PageColumn } from '@/kit/table/columns';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { RunsQuery } from '../documents';
import { RUN_STATES } from '../parts/choices';

const FILTERS = ['states', 'year', 'campaign'] as const;
type Filter = (typeof FILTERS)[number];
type Row = RunsData['campaignRuns']['edges'][number]['node'];

function toFilter({ states, year, campaign }: Filters<Filter>): RunFilter {
  return {
    states: (states?.split(',') ?? null) as RunState[] | null,
    year: year ? Number(year) : null,
    campaignId: campaign ?? null,
  };
}

/** The runs of all campaigns (活动执行). */
export function Component() {
  const { t } = useTranslation(['run', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(
    RunsQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <h1 className="nx-unseen">{t('menu:run.runs')}</h1>
      <PageTable
        id="runs"
        label={t('menu:run.runs')}
        state={state}
        fields={useFields()}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={pageData(query.data?.campaignRuns)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      />
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['run', 'visiting']);
  return [
    {
      name: 'states',
      label: t('list.state'),
      kind: 'select',
      multiple: true,
      options: RUN_STATES.map((value) => ({ value, label: t(`visiting:runState.${value}`) })),
    },
    {
      name: 'year',
      label: t('list.year'),
      kind: 'custom',
      render: ({ id, value, onChange }) => (
        <InputNumber
          id={id}
          min={2000}
          max={2100}
          precision={0}
          style={{ width: '100%' }}
          value={value ? Number(value) : null}
          onChange={(year) => onChange(year === null ? undefined : String(year))}
        />
      ),
    },
  ];
}

function useColumns(): PageColumn<Row>[] {
  const { t } = useTranslation('run');
  const count = (key: 'planned' | 'received' | 'undelivered' | 'unassigned' | 'overdue'): PageColumn<Row> => ({
    key,
    title: t(`figure.${key}`),
    width: 110,
    align: 'right',
    render: (row) => row.progress[key],
  });
  return [
    {
      key: 'title',
      title: t('list.title'),
      width: 280,
      fixed: 'start',
      required: true,
      render: (row) => <Link to={`/runs/${row.id}`}>{row.title}</Link>,
    },
    { key: 'state', title: t('list.state'), width: 100, render: (row) => <RunStateTag state={row.state} /> },
    { key: 'openedAt', title: t('list.openedAt'), width: 150, render: (row) => dateTimeCN(row.openedAt) },
    { key: 'endsOn', title: t('list.endsOn'), width: 120, render: (row) => row.endsOn },
    count('planned'),
    count('received'),
    count('undelivered'),
    count('unassigned'),
    count('overdue'),
    {
      key: 'cashPlanned',
      title: t('figure.cashPlanned'),
      width: 150,
      align: 'right',
      render: (row) => yuan(row.progress.cashPlannedFen),
    },
    {
      key: 'cashReceived',
      title: t('figure.cashReceived'),
      width: 150,
      align: 'right',
      render: (row) => yuan(row.progress.cashReceivedFen),
    },
  ];
}
