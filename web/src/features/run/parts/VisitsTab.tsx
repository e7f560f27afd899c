import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { nodeOf, useGql } from '@/lib/graphql';
import { RunVisitsQuery } from '../documents';
import type { Chosen } from './AssignDialog';
import type { Run } from './run';
import { useVisitColumns } from './useVisitColumns';
import { useVisitFields } from './useVisitFields';
import { toVisitFilter, toVisitOrder, VISIT_FILTERS } from './visitFilter';

const AssignDialog = onDemand(async () => (await import('./AssignDialog')).AssignDialog);
const VisitDrawer = onDemand(async () => (await import('./VisitDrawer')).VisitDrawer);

const WHILE_EXPANDING_MS = 2_000;

/** The list of a run, and who visits whom. */
export function VisitsTab({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const state = usePageState(VISIT_FILTERS);
  const filter = toVisitFilter(state.filters);
  const query = useGql(
    RunVisitsQuery,
    { id: run.id, filter, order: toVisitOrder(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData, refetchInterval: run.state === 'EXPANDING' && WHILE_EXPANDING_MS },
  );
  const [assigning, setAssigning] = useState<Chosen>();
  const visits = query.data && nodeOf(query.data.node)?.visits;
  const assigns = run.viewerCan.includes('assign');
  const total = visits?.totalCount ?? 0;
  return (
    <>
      <PageTable
        id="visits"
        label={t('tab.visits')}
        state={state}
        fields={useVisitFields()}
        columns={useVisitColumns(state.setOpen)}
        rowKey={(visit) => visit.id}
        data={pageData(visits)}
        loading={query.isFetching && run.state !== 'EXPANDING'}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('visit.empty')} />}
        {...(assigns && {
          batch: (ids, clear) => (
            <Button
              type="primary"
              size="small"
              onClick={() => setAssigning({ visitIds: ids, count: ids.length, clear })}
            >
              {t('assign.selected')}
            </Button>
          ),
          actions: (
            <Button disabled={total === 0} onClick={() => setAssigning({ filter, count: total })}>
              {t('assign.all', { count: total })}
            </Button>
          ),
        })}
      />
      {assigning && <AssignDialog run={run} chosen={assigning} onClose={() => setAssigning(undefined)} />}
      {state.open && <VisitDrawer visitId={state.open} run={run} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}
