import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useWord } from '@/lib/words';
import { AuditQuery } from '../documents';
import { ACTIONS } from '../parts/actions';
import type { AuditEntry } from '../parts/EntryDrawer';
import { VerificationCard } from '../parts/VerificationCard';

const EntryDrawer = onDemand(async () => (await import('../parts/EntryDrawer')).EntryDrawer);

const FILTERS = ['action', 'actor', 'from', 'to', 'kind', 'object'] as const;
type Filter = (typeof FILTERS)[number];

function toFilter({ action, actor, from, to, kind, object }: Filters<Filter>): AuditFilter {
  return {
    action: action ?? null,
    actor: actor ?? null,
    from: from ?? null,
    to: to ?? null,
    objectKind: kind ?? null,
    objectId: object ?? null,
  };
}

/** The tenant's audit trail (审计日志): who did what to what, and whether the record is whole. */
export function Component() {
  const { t } = useTranslation(['audit', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(
    AuditQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const data = pageData(query.data?.auditEntries);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:audit.trail')}</h1>
      <VerificationCard />
      <PageTable
        id="audit"
        label={t('label')}
        state={state}
        fields={useFields()}
        columns={useColumns(state.setOpen)}
        rowKey={(entry) => entry.id}
        data={data}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('empty')} />}
      />
      {state.open && data && (
        <EntryDrawer
          entry={data.rows.find((entry) => entry.id === state.open)}
          onClose={() => state.setOpen(undefined)}
        />
      )}
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['audit', 'vocabulary']);
  const word = useWord('audit');
  const kinds = t('vocabulary:objectKind', { returnObjects: true });
  return [
    {
      name: 'action',
      label: t('filter.action'),
      kind: 'select',
      options: ACTIONS.map((value) => ({ value, label: word('action', value) })),
    },
    { name: 'actor', label: t('filter.actor'), kind: 'text' },
    { name: 'from', toName: 'to', label: t('filter.period'), kind: 'dateRange' },
    {
      name: 'kind',
      label: t('filter.kind'),
      kind: 'select',
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'object', label: t('filter.object'), kind: 'text' },
  ];
}

function useColumns(onOpen: (id: string) => void): PageColumn<AuditEntry>[] {
  const { t } = useTranslation('audit');
  const actorName = useActorName();
  const action = useWord('audit');
  const kind = useWord('vocabulary');
  return [
    {
      key: 'seq',
      title: t('column.seq'),
      width: 90,
      align: 'right',
      fixed: 'start',
      required: true,
      render: (entry) => (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => onOpen(entry.id)}>
          {entry.seq}
        </Button>
      ),
    },
    { key: 'at', title: t('column.at'), width: 150, render: (entry) => dateTimeCN(entry.at) },
    { key: 'actor', title: t('column.actor'), width: 120, render: (entry) => actorName(entry.actorName) },
    { key: 'action', title: t('column.action'), width: 160, render: (entry) => action('action', entry.action) },
    { key: 'kind', title: t('column.kind'), width: 140, render: (entry) => kind('objectKind', entry.objectKind) },
    { key: 'reason', title: t('column.reason'), width: 300, render: (entry) => entry.reason },
    {
      key: 'changes',
      title: t('column.changes'),
      width: 90,
      render: ({ changes }) => (changes.length > 0 ? t('changes', { count: changes.length }) : ''),
    },
    {
      key: 'hash',
      title: t('column.hash'),
      width: 180,
      optional: true,
      render: (entry) => <code>{entry.hash.slice(0, 16)}</code>,
    },
  ];
}
