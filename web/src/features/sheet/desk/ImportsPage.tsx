import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportsQuery as ImportsData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { ImportsQuery } from '../documents';
import { IMPORT_TONES } from '../parts/vocabulary';

type Row = ImportsData['imports']['edges'][number]['node'];

const FILTERS = [] as const;

/** Imports of the tenant, newest first (数据导入). */
export function Component() {
  const { t } = useTranslation(['sheet', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(ImportsQuery, connectionArgs(state), { placeholderData: keepPreviousData });
  return (
    <>
      <h1 className="nx-unseen">{t('menu:sheet.imports')}</h1>
      <PageTable
        id="imports"
        label={t('list.label')}
        state={state}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={pageData(query.data?.imports)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <>
            <Can action="archive.file">
              <LinkButton to="/imports/new?kind=NATIONAL_LIST">{t('compare.start')}</LinkButton>
            </Can>
            <LinkButton type="primary" to="/imports/new">
              {t('list.start')}
            </LinkButton>
          </>
        }
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      />
    </>
  );
}

function useColumns(): PageColumn<Row>[] {
  const { t } = useTranslation('sheet');
  const count = (name: 'ok' | 'warning' | 'error' | 'written'): PageColumn<Row> => ({
    key: name,
    title: t(`list.${name}`),
    width: 90,
    align: 'right',
    render: (row) => row.counts[name],
  });
  return [
    {
      key: 'fileName',
      title: t('list.fileName'),
      width: 220,
      fixed: 'start',
      required: true,
      render: (row) => <Link to={`/imports/${row.id}`}>{row.fileName}</Link>,
    },
    { key: 'kind', title: t('list.kind'), width: 150, render: (row) => t(`kind.${row.kind}`) },
    {
      key: 'state',
      title: t('list.state'),
      width: 100,
      render: ({ state }) => <StatusTag tone={IMPORT_TONES[state]}>{t(`importState.${state}`)}</StatusTag>,
    },
    count('ok'),
    count('warning'),
    count('error'),
    count('written'),
    { key: 'createdBy', title: t('list.createdBy'), width: 110, render: (row) => row.createdByName },
    { key: 'createdAt', title: t('list.createdAt'), width: 150, render: (row) => dateTimeCN(row.createdAt) },
    {
      key: 'finishedAt',
      title: t('list.finishedAt'),
      width: 150,
      render: (row) => row.finishedAt && dateTimeCN(row.finishedAt),
    },
  ];
}
