import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FollowUpFilter, FollowUpsQuery as FollowUpsData, FollowUpState } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { FollowUpStateTag } from '@/kit/status/StateTags';
import { pageData } from '@/kit/table/connection';
import type { PageColumn } from '@/kit/table/columns';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { FollowUpsQuery } from '../documents';

const FollowUpDrawer = onDemand(async () => (await import('../parts/FollowUpDrawer')).FollowUpDrawer);

const FILTERS = ['states', 'mine', 'overdue'] as const;
type Filter = (typeof FILTERS)[number];
type Row = FollowUpsData['followUps']['edges'][number]['node'];

const YES = 'yes';
const STATES: readonly FollowUpState[] = ['OPEN', 'IN_PROGRESS', 'DONE', 'DECLINED'];

function toFilter({ states, mine, overdue }: Filters<Filter>): FollowUpFilter {
  return {
    states: (states?.split(',') ?? null) as FollowUpState[] | null,
    mine: mine === YES ? true : null,
    overdue: overdue === YES ? true : null,
  };
}

/** Requests heard at the door, with owner and clock (诉求跟进). */
export function Component() {
  const { t } = useTranslation(['followup', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(
    FollowUpsQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <h1 className="nx-unseen">{t('menu:followup.followUps')}</h1>
      <PageTable
        id="followUps"
        label={t('menu:followup.followUps')}
        state={state}
        fields={useFields()}
        columns={useColumns(state.setOpen)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.followUps)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
      {state.open && <FollowUpDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['followup', 'visiting', 'common']);
  const yes = [{ value: YES, label: t('common:yes') }];
  return [
    {
      name: 'states',
      label: t('state'),
      kind: 'select',
      multiple: true,
      options: STATES.map((value) => ({ value, label: t(`visiting:followUpState.${value}`) })),
    },
    { name: 'mine', label: t('mine'), kind: 'select', options: yes },
    { name: 'overdue', label: t('visiting:overdue'), kind: 'select', options: yes },
  ];
}

function useColumns(onOpen: (id: string) => void): PageColumn<Row>[] {
  const { t } = useTranslation(['followup', 'visiting']);
  return [
    {
      key: 'text',
      title: t('text'),
      width: 320,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onOpen(row.id)}>
          {row.text}
        </Button>
      ),
    },
    { key: 'state', title: t('state'), width: 100, render: (row) => <FollowUpStateTag state={row.state} /> },
    {
      key: 'dueOn',
      title: t('dueOn'),
      width: 150,
      render: (row) => (
        <>
          {row.dueOn} {row.overdue && <StatusTag tone="danger">{t('visiting:overdue')}</StatusTag>}
        </>
      ),
    },
    { key: 'kind', title: t('kind'), width: 110, render: (row) => t(`visiting:followUpKind.${row.kind}`) },
    { key: 'name', title: t('name'), width: 100, render: (row) => row.name },
    { key: 'unit', title: t('unit'), width: 220, render: (row) => row.unit.fullName },
    {
      key: 'owner',
      title: t('owner'),
      width: 110,
      render: (row) => row.owner?.displayName ?? <StatusTag tone="warning">{t('nobody')}</StatusTag>,
    },
    { key: 'createdAt', title: t('createdAt'), width: 150, render: (row) => dateTimeCN(row.createdAt) },
  ];
}
