import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalBox, ApprovalFilter, ApprovalKind, ApprovalState } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { useGql } from '@/lib/graphql';
import { ApprovalInboxQuery, ApprovalInboxTotalQuery } from '../documents';
import { BatchButton } from '../parts/BatchButton';
import { KINDS } from '../parts/route';
import { useInboxColumns } from '../parts/useInboxColumns';

const CaseDrawer = onDemand(async () => (await import('../parts/CaseDrawer')).CaseDrawer);
const TiesDialog = onDemand(async () => (await import('../parts/TiesDialog')).TiesDialog);
const DelegationDialog = onDemand(async () => (await import('../parts/DelegationDialog')).DelegationDialog);

const FILTERS = ['box', 'kind', 'state', 'search', 'overdue'] as const;
type Filter = (typeof FILTERS)[number];

const YES = 'yes';
const BOXES: readonly ApprovalBox[] = ['MINE', 'DECIDED', 'ALL'];
const STATES: readonly ApprovalState[] = ['PENDING', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN'];

const boxOf = ({ box }: Filters<Filter>) => (box ?? 'MINE') as ApprovalBox;

function toFilter(filters: Filters<Filter>): ApprovalFilter {
  const { kind, state, search, overdue } = filters;
  return {
    box: boxOf(filters),
    kind: (kind ?? null) as ApprovalKind | null,
    state: (state ?? null) as ApprovalState | null,
    search: search ?? null,
    overdue: overdue === YES ? true : null,
  };
}

/** What waits for the reader's decision, of every kind (审批). */
export function Component() {
  const { t } = useTranslation(['approval', 'menu']);
  const state = usePageState(FILTERS);
  const [dialog, setDialog] = useState<'delegation' | 'ties'>();
  const close = () => setDialog(undefined);
  const filter = toFilter(state.filters);
  const query = useGql(ApprovalInboxQuery, { filter, ...connectionArgs(state) }, { placeholderData: keepPreviousData });
  const total = useGql(ApprovalInboxTotalQuery, { filter }).data?.approvalInbox.totalCount;
  const data = pageData(query.data?.approvalInbox, total);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:approval.inbox')}</h1>
      <PageTable
        id="approvals"
        label={t('menu:approval.inbox')}
        state={state}
        fields={useFields()}
        columns={useInboxColumns(state.setOpen)}
        rowKey={(row) => row.id}
        data={data}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <>
            <SegmentedChoice
              label={t('box.label')}
              value={boxOf(state.filters)}
              options={BOXES.map((value) => ({ value, label: t(`box.${value}`) }))}
              onChange={(box) => state.setFilters({ ...state.filters, box })}
            />
            <Can action="approval.decide">
              <Button onClick={() => setDialog('ties')}>{t('tie.action')}</Button>
              <Button onClick={() => setDialog('delegation')}>{t('delegation.action')}</Button>
            </Can>
          </>
        }
        batch={(keys, clear) => (
          <BatchButton rows={data?.rows.filter((row) => keys.includes(row.id)) ?? []} onDone={clear} />
        )}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
      {state.open && <CaseDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
      {dialog === 'ties' && <TiesDialog onClose={close} />}
      {dialog === 'delegation' && <DelegationDialog onClose={close} />}
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['approval', 'common']);
  return [
    {
      name: 'kind',
      label: t('kindLabel'),
      kind: 'select',
      options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    { name: 'search', label: t('search'), kind: 'text' },
    {
      name: 'state',
      label: t('state.label'),
      kind: 'select',
      options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    },
    {
      name: 'overdue',
      label: t('overdueOnly'),
      kind: 'select',
      options: [{ value: YES, label: t('common:yes') }],
    },
  ];
}
