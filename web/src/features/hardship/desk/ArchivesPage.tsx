import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArchiveFilter } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { useGql } from '@/lib/graphql';
import { BulkButton } from '../bulk/BulkButton';
import { ArchivesQuery, ArchivesTotalQuery } from '../documents';
import { FILTERS, toArchiveFilter, toOrder } from '../parts/archiveFilter';
import { ExportArchives } from '../parts/ExportArchives';
import { ExportNational } from '../parts/ExportNational';
import { usePrivateSearch } from '../parts/usePrivateSearch';
import { QueueTabs } from '../parts/QueueTabs';
import { ARCHIVE_LIST, useArchiveColumns } from '../parts/useArchiveColumns';
import { useArchiveFields } from '../parts/useArchiveFields';

const SavedFilters = onDemand(async () => (await import('@/kit/filter/SavedFilters')).SavedFilters, null);
const ArchiveDrawer = onDemand(async () => (await import('../parts/ArchiveDrawer')).ArchiveDrawer);

/** All hardship archives that the reader may see (困难职工档案). */
export function Component() {
  const { t } = useTranslation(['hardship', 'menu']);
  const state = usePrivateSearch(usePageState(FILTERS));
  const filter = toArchiveFilter(state.filters);
  const query = useGql(
    ArchivesQuery,
    { filter, order: toOrder(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const total = useGql(ArchivesTotalQuery, { filter }).data?.archives.totalCount;
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.archives')}</h1>
      <QueueTabs
        queue={state.filters.queue}
        state={state.filters.state}
        onPick={(choice) => state.setFilters({ ...state.filters, ...choice })}
      />
      <PageTable
        id={ARCHIVE_LIST}
        label={t('list.label')}
        state={state}
        fields={useArchiveFields()}
        columns={useArchiveColumns(state.setOpen, state.filters.queue)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.archives, total)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <>
            <SavedFilters list="ARCHIVES" filters={state.filters} onApply={state.setFilters} />
            <Actions filter={filter} count={total} />
          </>
        }
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      />
      {state.open && <ArchiveDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function Actions({ filter, count }: { filter: ArchiveFilter; count: number | undefined }) {
  const { t } = useTranslation('hardship');
  return (
    <>
      <Can action="archive.edit">{count !== undefined && <BulkButton filter={filter} count={count} />}</Can>
      <Can action="archive.export">
        <ExportArchives filter={filter} />
      </Can>
      <Can action="archive.file">
        <ExportNational filter={filter} />
      </Can>
      <Can action="archive.import">
        <LinkButton to="/imports/new">{t('list.import')}</LinkButton>
      </Can>
      <Can action="archive.create">
        <LinkButton to="/archives/new" type="primary">
          {t('list.create')}
        </LinkButton>
      </Can>
    </>
  );
}
