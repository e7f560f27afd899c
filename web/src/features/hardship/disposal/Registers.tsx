import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import type { DisposalState } from '@/gql/graphql';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import type { DisposalPageState } from './DisposalPage';
import { type Disposal, DISPOSAL_STATES, DISPOSAL_TONES } from './disposal';
import { DisposalParts, DisposalsQuery } from './documents';

const RegisterDrawer = onDemand(async () => (await import('./RegisterDrawer')).RegisterDrawer);
const ALL = 'ALL';

/** Appraisals, and the registers of what was destroyed (销毁清册). */
export function Registers({ state }: { state: DisposalPageState }) {
  const { t } = useTranslation('disposal');
  const shown = (state.filters.state ?? ALL) as DisposalState | typeof ALL;
  const query = useGql(
    DisposalsQuery,
    { states: shown === ALL ? null : [shown], ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const data = pageData(query.data?.archiveDisposals);
  return (
    <>
      <PageTable
        id="archive-disposals"
        label={t('tab.registers')}
        state={state}
        columns={useColumns(state.setOpen)}
        rowKey={(row) => row.id}
        data={data && { ...data, rows: readFragment(DisposalParts, data.rows) }}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <SegmentedChoice
            label={t('stateLabel')}
            value={shown}
            options={[ALL, ...DISPOSAL_STATES].map((value) => ({
              value: value as typeof shown,
              label: t(value === ALL ? 'all' : `state.${value as DisposalState}`),
            }))}
            onChange={(value) => state.setFilters({ tab: 'registers', state: value === ALL ? undefined : value })}
          />
        }
        empty={<EmptyState title={t('noRegisters')} />}
      />
      {state.open && <RegisterDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function useColumns(onOpen: (id: string) => void): PageColumn<Disposal>[] {
  const { t } = useTranslation('disposal');
  return [
    {
      key: 'number',
      title: t('number'),
      width: 120,
      render: (row) => (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => onOpen(row.id)}>
          {row.number}
        </Button>
      ),
    },
    { key: 'verdict', title: t('verdictLabel'), width: 110, render: (row) => t(`verdict.${row.verdict}`) },
    { key: 'total', title: t('total'), width: 80, align: 'right', render: (row) => row.total },
    {
      key: 'state',
      title: t('stateLabel'),
      width: 100,
      render: (row) => <StatusTag tone={DISPOSAL_TONES[row.state]}>{t(`state.${row.state}`)}</StatusTag>,
    },
    { key: 'opinion', title: t('opinion'), width: 280, render: (row) => row.opinion },
    { key: 'by', title: t('proposedBy'), width: 110, render: (row) => row.proposedByName },
    { key: 'at', title: t('proposedAt'), width: 150, render: (row) => dateTimeCN(row.proposedAt) },
    { key: 'decider', title: t('decidedBy'), width: 110, render: (row) => row.decidedByName },
    { key: 'decided', title: t('decidedAt'), width: 150, render: (row) => row.decidedAt && dateTimeCN(row.decidedAt) },
  ];
}
