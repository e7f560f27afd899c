import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccessLogFilter, AccessLogQuery as AccessLogData } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { useWord } from '@/lib/words';
import { AccessLogQuery } from '../documents';

type Entry = AccessLogData['accessLog']['edges'][number]['node'];

const FILTERS = ['external', 'from', 'to', 'object'] as const;
type Filter = (typeof FILTERS)[number];

function toFilter({ external, from, to, object }: Filters<Filter>): AccessLogFilter {
  return { externalOnly: external ? true : null, from: from ?? null, to: to ?? null, objectId: object ?? null };
}

/** Who looked at the personal data of the union's people, at what, and why (查阅记录). */
export function Component() {
  const { t } = useTranslation(['org', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(
    AccessLogQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const fields: SearchField<Filter>[] = [
    {
      name: 'external',
      label: t('access.scope'),
      kind: 'select',
      options: [{ value: '1', label: t('access.externalOnly') }],
    },
    { name: 'from', toName: 'to', label: t('access.period'), kind: 'dateRange' },
    { name: 'object', label: t('access.object'), kind: 'text' },
  ];
  return (
    <>
      <h1 className="nx-unseen">{t('menu:org.accessLog')}</h1>
      <PageTable
        id="access-log"
        label={t('access.label')}
        state={state}
        fields={fields}
        columns={useColumns()}
        rowKey={(entry) => entry.id}
        data={pageData(query.data?.accessLog)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('access.empty')} />}
      />
    </>
  );
}

function useColumns(): PageColumn<Entry>[] {
  const { t } = useTranslation('org');
  const word = useWord('vocabulary');
  const fieldName = (field: string) => word('sensitiveField', field);
  return [
    { key: 'at', title: t('access.at'), width: 150, fixed: 'start', required: true, render: (e) => dateTimeCN(e.at) },
    { key: 'viewer', title: t('access.viewer'), width: 260, render: (e) => <Viewer entry={e} /> },
    { key: 'what', title: t('access.what'), width: 140, render: (e) => <What entry={e} /> },
    { key: 'fields', title: t('access.fields'), width: 200, render: (e) => e.fields.map(fieldName).join(' / ') },
    { key: 'purpose', title: t('access.purpose'), width: 320, render: (e) => e.purpose },
    { key: 'rows', title: t('access.rows'), width: 80, align: 'right', render: (e) => e.rowCount },
  ];
}

function Viewer({ entry }: { entry: Entry }) {
  const { t } = useTranslation('org');
  if (!entry.external) return entry.viewerName;
  return (
    <>
      <StatusTag tone="warning">{t('access.external')}</StatusTag> {entry.viewerTenantName} {entry.viewerName}
    </>
  );
}

function What({ entry }: { entry: Entry }) {
  const word = useWord('vocabulary');
  const mayOpen = useMay('archive.read');
  const kind = word('objectKind', entry.objectKind);
  if (!mayOpen || entry.objectKind !== 'Archive' || !entry.objectId) return kind;
  return <Link to={`/archives/${entry.objectId}`}>{kind}</Link>;
}
