import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeChannel, NoticeKind, NoticeState, PublicNoticesQuery as NoticesData } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { useGql } from '@/lib/graphql';
import { PublicNoticesQuery } from '../documents';
import { NoticeFigures } from './NoticeFigures';
import { NoticeStateTag } from './tags';
import { useNoticeTitle } from './words';

const NoticeDrawer = onDemand(async () => (await import('./NoticeDrawer')).NoticeDrawer);

const FILTERS = ['kinds', 'channel'] as const;
type Filter = (typeof FILTERS)[number];
type Row = NoticesData['publicNotices']['edges'][number]['node'];

const KINDS: readonly NoticeKind[] = ['ARCHIVE', 'ARCHIVE_EXIT', 'APPLICATION', 'CAMPAIGN', 'RESULT'];
const CHANNELS: readonly NoticeChannel[] = ['ONLINE', 'POSTED'];

/** The notices of one state, the latest first. */
export function NoticeList({ state }: { state: NoticeState }) {
  const { t } = useTranslation('disclosure');
  const page = usePageState(FILTERS);
  const { kinds, channel } = page.filters;
  const filter = {
    states: [state],
    kinds: (kinds?.split(',') ?? null) as NoticeKind[] | null,
    channel: (channel ?? null) as NoticeChannel | null,
  };
  const query = useGql(PublicNoticesQuery, { filter, ...connectionArgs(page) }, { placeholderData: keepPreviousData });
  return (
    <>
      <h1 className="nx-unseen">{t(`state.${state}`)}</h1>
      <NoticeFigures />
      <PageTable
        id="publicNotices"
        label={t(`state.${state}`)}
        state={page}
        fields={useFields()}
        columns={useColumns(page.setOpen)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.publicNotices)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t(`empty.${state}`)} hint={t('emptyHint')} />}
      />
      {page.open && <NoticeDrawer id={page.open} onClose={() => page.setOpen(undefined)} />}
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation('disclosure');
  return [
    {
      name: 'kinds',
      label: t('kindField'),
      kind: 'select',
      multiple: true,
      options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: 'channel',
      label: t('channelField'),
      kind: 'select',
      options: CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
    },
  ];
}

function useColumns(onOpen: (id: string) => void): PageColumn<Row>[] {
  const { t } = useTranslation('disclosure');
  const titleOf = useNoticeTitle();
  return [
    {
      key: 'title',
      title: t('titleField'),
      width: 320,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onOpen(row.id)}>
          {titleOf(row, row.unit.fullName)}
        </Button>
      ),
    },
    { key: 'number', title: t('number'), width: 110, render: (row) => row.number },
    { key: 'channel', title: t('channelField'), width: 100, render: (row) => t(`channel.${row.channel}`) },
    { key: 'state', title: t('stateField'), width: 90, render: (row) => <NoticeStateTag state={row.state} /> },
    {
      key: 'period',
      title: t('period'),
      width: 210,
      render: (row) => t('periodOf', { from: row.firstDay, to: row.lastDay }),
    },
    { key: 'entries', title: t('entries'), width: 90, align: 'right', render: (row) => row.entryCount },
    {
      key: 'open',
      title: t('open'),
      width: 110,
      align: 'right',
      render: (row) =>
        row.openObjections > 0 ? <StatusTag tone="danger">{row.openObjections}</StatusTag> : row.openObjections,
    },
    { key: 'unit', title: t('unit'), width: 220, render: (row) => row.unit.fullName },
  ];
}
