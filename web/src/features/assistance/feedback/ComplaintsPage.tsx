import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AidComplaintsQuery as ComplaintsData, ComplaintState } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { COMPLAINT_STATES, ComplaintStateTag } from './ComplaintStateTag';
import { AidComplaintsQuery } from './documents';

const ComplaintDrawer = onDemand(async () => (await import('./ComplaintDrawer')).ComplaintDrawer);

const FILTERS = ['states', 'overdue'] as const;
const YES = 'yes';
type Row = ComplaintsData['aidComplaints']['edges'][number]['node'];

/** Complaints about the handling of applications (投诉). */
export function Component() {
  const { t } = useTranslation(['feedback', 'menu', 'common']);
  const state = usePageState(FILTERS);
  const filter = {
    states: (state.filters.states?.split(',') ?? null) as ComplaintState[] | null,
    overdue: state.filters.overdue === YES ? true : null,
  };
  const query = useGql(AidComplaintsQuery, { filter, ...connectionArgs(state) }, { placeholderData: keepPreviousData });
  return (
    <>
      <h1 className="nx-unseen">{t('menu:assistance.complaints')}</h1>
      <PageTable
        id="aidComplaints"
        label={t('menu:assistance.complaints')}
        state={state}
        fields={[
          {
            name: 'states',
            label: t('stateField'),
            kind: 'select',
            multiple: true,
            options: COMPLAINT_STATES.map((value) => ({ value, label: t(`complaintState.${value}`) })),
          },
          { name: 'overdue', label: t('overdue'), kind: 'select', options: [{ value: YES, label: t('common:yes') }] },
        ]}
        columns={useColumns(state.setOpen)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.aidComplaints)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('noComplaints')} hint={t('noComplaintsHint')} />}
      />
      {state.open && <ComplaintDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function useColumns(onOpen: (id: string) => void): PageColumn<Row>[] {
  const { t } = useTranslation(['feedback', 'vocabulary']);
  return [
    {
      key: 'text',
      title: t('complaint'),
      width: 320,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button
          type="link"
          size="small"
          style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
          onClick={() => onOpen(row.id)}
        >
          {row.text}
        </Button>
      ),
    },
    { key: 'state', title: t('stateField'), width: 220, render: (row) => <ComplaintStateTag complaint={row} /> },
    { key: 'dueOn', title: t('dueOn'), width: 120, render: (row) => row.dueOn },
    { key: 'number', title: t('application'), width: 140, render: (row) => row.applicationNumber },
    { key: 'headName', title: t('headName'), width: 100, render: (row) => row.headName },
    { key: 'item', title: t('item'), width: 110, render: (row) => t(`vocabulary:aidItem.${row.item}`) },
    { key: 'unit', title: t('unit'), width: 200, render: (row) => row.unit.fullName },
    { key: 'source', title: t('sourceField'), width: 90, render: (row) => t(`source.${row.source}`) },
    { key: 'filedAt', title: t('filedAt'), width: 150, render: (row) => dateTimeCN(row.filedAt) },
  ];
}
