import { keepPreviousData } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AidItem, ApplicationFilter, ApplicationQueue, ApplicationState } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { useGql } from '@/lib/graphql';
import { ApplicationsQuery, ApplicationsTotalQuery } from '../documents';
import { useApplicationColumns } from '../parts/useApplicationColumns';
import { ITEMS, STATES } from '../parts/vocabulary';

const SavedFilters = onDemand(async () => (await import('@/kit/filter/SavedFilters')).SavedFilters, null);
const ApplicationDrawer = onDemand(async () => (await import('../parts/ApplicationDrawer')).ApplicationDrawer);

const FILTERS = ['queue', 'states', 'items', 'search', 'urgent', 'late'] as const;
type Filter = (typeof FILTERS)[number];

const ALL = 'ALL';
const QUEUES = ['TO_DO', 'OWED', 'DONE', ALL] as const;
const YES = 'yes';

function toFilter(f: Filters<Filter>): ApplicationFilter {
  const queue = f.queue ?? 'TO_DO';
  return {
    queue: queue === ALL ? null : (queue as ApplicationQueue),
    states: (f.states?.split(',') ?? null) as ApplicationState[] | null,
    items: (f.items?.split(',') ?? null) as AidItem[] | null,
    search: f.search ?? null,
    urgent: f.urgent === YES ? true : null,
    papersOverdue: f.late === YES ? true : null,
  };
}

/** Applications for aid (救助申请): what waits for the reader, what they have done, and all. */
export function Component() {
  const { t } = useTranslation(['assistance', 'menu']);
  const state = usePageState(FILTERS);
  const filter = toFilter(state.filters);
  const query = useGql(ApplicationsQuery, { filter, ...connectionArgs(state) }, { placeholderData: keepPreviousData });
  const total = useGql(ApplicationsTotalQuery, { filter }).data?.applications.totalCount;
  return (
    <>
      <h1 className="nx-unseen">{t('menu:assistance.applications')}</h1>
      <Tabs
        size="small"
        activeKey={state.filters.queue ?? 'TO_DO'}
        onChange={(queue) => state.setFilters({ ...state.filters, queue: queue === 'TO_DO' ? undefined : queue })}
        items={QUEUES.map((key) => ({ key, label: t(`queue.${key}`) }))}
        tabBarStyle={{ marginBlockEnd: 8 }}
      />
      <PageTable
        id="applications"
        label={t('menu:assistance.applications')}
        state={state}
        fields={useFields()}
        columns={useApplicationColumns(state.setOpen)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.applications, total)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <>
            <SavedFilters list="APPLICATIONS" filters={state.filters} onApply={state.setFilters} />
            <Actions />
          </>
        }
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      />
      {state.open && <ApplicationDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function Actions() {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return (
    <Can action="application.write">
      <LinkButton to="/applications/new" type="primary">
        {t('list.create')}
      </LinkButton>
    </Can>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['assistance', 'common', 'vocabulary']);
  const yes = [{ value: YES, label: t('common:yes') }];
  return [
    { name: 'search', label: t('list.search'), kind: 'text' },
    {
      name: 'items',
      label: t('field.item'),
      kind: 'select',
      multiple: true,
      options: ITEMS.map((value) => ({ value, label: t(`vocabulary:aidItem.${value}`) })),
    },
    {
      name: 'states',
      label: t('field.state'),
      kind: 'select',
      multiple: true,
      options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    },
    { name: 'urgent', label: t('urgent'), kind: 'select', options: yes },
    { name: 'late', label: t('list.late'), kind: 'select', options: yes },
  ];
}
