import { keepPreviousData } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AidCallBacksQuery as CallBacksData, CallBackState } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { AidCallBacksQuery } from './documents';

const CallDialog = onDemand(async () => (await import('./CallDialog')).CallDialog);

const FILTERS = ['state'] as const;
const STATES: readonly CallBackState[] = ['DUE', 'DONE'];
export type CallBack = CallBacksData['aidCallBacks']['edges'][number]['node'];

/** Calls to households whose applications were closed and drawn (回访). */
export function Component() {
  const { t } = useTranslation(['feedback', 'menu']);
  const state = usePageState(FILTERS);
  const [call, setCall] = useState<CallBack>();
  const shown = (state.filters.state ?? 'DUE') as CallBackState;
  const query = useGql(
    AidCallBacksQuery,
    { filter: { states: [shown] }, ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <h1 className="nx-unseen">{t('menu:assistance.callBacks')}</h1>
      <Tabs
        size="small"
        activeKey={shown}
        onChange={(key) => state.setFilters({ state: key === 'DUE' ? undefined : key })}
        items={STATES.map((key) => ({ key, label: t(`callState.${key}`) }))}
        tabBarStyle={{ marginBlockEnd: 8 }}
      />
      <PageTable
        id="aidCallBacks"
        label={t('menu:assistance.callBacks')}
        state={state}
        fields={[]}
        columns={useColumns(setCall)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.aidCallBacks)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('noCalls')} hint={t('noCallsHint')} />}
      />
      {call && <CallDialog call={call} onClose={() => setCall(undefined)} />}
    </>
  );
}

function useColumns(onCall: (call: CallBack) => void): PageColumn<CallBack>[] {
  const { t } = useTranslation(['feedback', 'vocabulary']);
  return [
    {
      key: 'headName',
      title: t('headName'),
      width: 110,
      fixed: 'start',
      required: true,
      render: (row) => <Link to={`/archives/${row.archiveId}`}>{row.headName}</Link>,
    },
    {
      key: 'number',
      title: t('application'),
      width: 150,
      render: (row) => <Link to={`/applications?queue=ALL&open=${row.applicationId}`}>{row.applicationNumber}</Link>,
    },
    { key: 'item', title: t('item'), width: 110, render: (row) => t(`vocabulary:aidItem.${row.item}`) },
    { key: 'unit', title: t('unit'), width: 200, render: (row) => row.unit.fullName },
    { key: 'drawnOn', title: t('drawnOn'), width: 120, render: (row) => row.drawnOn },
    { key: 'attempts', title: t('attempts'), width: 90, align: 'right', render: (row) => row.attempts },
    {
      key: 'outcome',
      title: t('result'),
      width: 240,
      render: (row) => row.outcome && `${t(`outcome.${row.outcome}`)} ${row.note}`,
    },
    {
      key: 'calledAt',
      title: t('calledBy'),
      width: 200,
      render: (row) => row.calledAt && `${row.calledByName} ${dateTimeCN(row.calledAt)}`,
    },
    {
      key: 'actions',
      title: t('actions'),
      width: 110,
      fixed: 'end',
      render: (row) =>
        row.viewerCan.includes('record') && (
          <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => onCall(row)}>
            {t('record')}
          </Button>
        ),
    },
  ];
}
