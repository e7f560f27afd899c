import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubordinateFilter, TenantKind, TenantState } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { toast } from '@/kit/basic/toast';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { pageData } from '@/kit/table/connection';
import type { PageColumn } from '@/kit/table/columns';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { SubordinatesQuery } from '../documents';
import type { Subordinate } from '../parts/SubordinateDialogs';
import { TENANT_KINDS } from '../parts/vocabulary';

const AdmitDialog = onDemand(async () => (await import('../parts/AdmitDialog')).AdmitDialog);
const RequestGrantDialog = onDemand(async () => (await import('../parts/RequestGrantDialog')).RequestGrantDialog);
const ResumeDialog = onDemand(async () => (await import('../parts/SubordinateDialogs')).ResumeDialog);
const SuspendDialog = onDemand(async () => (await import('../parts/SubordinateDialogs')).SuspendDialog);

const FILTERS = ['search', 'kind', 'state', 'direct'] as const;
type Filter = (typeof FILTERS)[number];

type Action = 'suspend' | 'resume' | 'request';
const ACTION_PERMISSION: Record<Action, string> = {
  suspend: 'subordinate.suspend',
  resume: 'subordinate.suspend',
  request: 'grant.request',
};

const TONES: Record<TenantState, Tone> = { ACTIVE: 'success', SUSPENDED: 'danger', CLOSED: 'neutral' };
const STATES: TenantState[] = ['ACTIVE', 'SUSPENDED', 'CLOSED'];

function toFilter({ search, kind, state, direct }: Filters<Filter>): SubordinateFilter {
  return {
    search: search ?? null,
    kind: (kind ?? null) as TenantKind | null,
    state: (state ?? null) as TenantState | null,
    direct: direct ? true : null,
  };
}

/** The unions that this federation leads (下级单位). */
export function Component() {
  const { t } = useTranslation(['org', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(
    SubordinatesQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const [admitting, setAdmitting] = useState(false);
  const [dialog, setDialog] = useState<{ action: Action; union: Subordinate }>();
  const closed = () => setDialog(undefined);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:org.subordinates')}</h1>
      <PageTable
        id="subordinates"
        label={t('menu:org.subordinates')}
        state={state}
        fields={useFields()}
        columns={useColumns((action, union) => setDialog({ action, union }))}
        rowKey={(union) => union.id}
        data={pageData(query.data?.subordinates)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('subordinate.empty')} />}
        actions={
          <Can action="subordinate.admit">
            <Button type="primary" onClick={() => setAdmitting(true)}>
              {t('subordinate.admit')}
            </Button>
          </Can>
        }
      />
      {admitting && <AdmitDialog onClose={() => setAdmitting(false)} />}
      {dialog?.action === 'suspend' && <SuspendDialog union={dialog.union} onClose={closed} />}
      {dialog?.action === 'resume' && <ResumeDialog union={dialog.union} onClose={closed} />}
      {dialog?.action === 'request' && (
        <RequestGrantDialog union={dialog.union} onSent={() => toast(t('grant.sent'))} onClose={closed} />
      )}
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['org', 'vocabulary']);
  return [
    { name: 'search', label: t('subordinate.search'), kind: 'text' },
    {
      name: 'kind',
      label: t('subordinate.kind'),
      kind: 'select',
      options: TENANT_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary:tenantKind.${kind}`) })),
    },
    {
      name: 'state',
      label: t('subordinate.state'),
      kind: 'select',
      options: STATES.map((value) => ({ value, label: t(`subordinate.${value}`) })),
    },
    {
      name: 'direct',
      label: t('subordinate.direct'),
      kind: 'select',
      options: [{ value: '1', label: t('subordinate.directOnly') }],
    },
  ];
}

function useColumns(onPick: (action: Action, union: Subordinate) => void): PageColumn<Subordinate>[] {
  const { t } = useTranslation(['org', 'vocabulary']);
  return [
    { key: 'name', title: t('subordinate.name'), width: 260, fixed: 'start', required: true, render: (u) => u.name },
    { key: 'kind', title: t('subordinate.kind'), width: 140, render: (u) => t(`vocabulary:tenantKind.${u.kind}`) },
    { key: 'uscc', title: t('subordinate.uscc'), width: 190, render: (u) => u.uscc },
    { key: 'areaCode', title: t('subordinate.areaCode'), width: 130, render: (u) => u.areaCode },
    { key: 'parent', title: t('subordinate.parent'), width: 200, render: (u) => u.parent?.name },
    {
      key: 'state',
      title: t('subordinate.state'),
      width: 100,
      render: (u) => <StatusTag tone={TONES[u.state]}>{t(`subordinate.${u.state}`)}</StatusTag>,
    },
    { key: 'reason', title: t('subordinate.reason'), width: 180, optional: true, render: (u) => u.suspendedReason },
    { key: 'createdAt', title: t('subordinate.createdAt'), width: 150, render: (u) => dateTimeCN(u.createdAt) },
    {
      key: 'actions',
      title: t('subordinate.actions'),
      width: 170,
      fixed: 'end',
      required: true,
      render: (u) => <Actions union={u} onPick={(action) => onPick(action, u)} />,
    },
  ];
}

const ACTIONS: Record<TenantState, Action[]> = { ACTIVE: ['request', 'suspend'], SUSPENDED: ['resume'], CLOSED: [] };

function Actions({ union, onPick }: { union: Subordinate; onPick: (action: Action) => void }) {
  const { t } = useTranslation('org');
  return ACTIONS[union.state].map((action) => (
    <Can key={action} action={ACTION_PERMISSION[action]}>
      <Button type="link" size="small" danger={action === 'suspend'} onClick={() => onPick(action)}>
        {t(`subordinate.${action}`)}
      </Button>
    </Can>
  ));
}
