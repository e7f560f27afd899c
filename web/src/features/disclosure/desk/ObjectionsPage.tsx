import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeObjectionsQuery as ObjectionsData, ObjectionState } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { NoticeObjectionsQuery } from '../documents';
import { ObjectionStateTag } from '../parts/tags';

const ObjectionDrawer = onDemand(async () => (await import('../parts/ObjectionDrawer')).ObjectionDrawer);

const FILTERS = ['states'] as const;
const STATES: readonly ObjectionState[] = ['RECEIVED', 'INVESTIGATING', 'UPHELD', 'DISMISSED'];
type Row = ObjectionsData['noticeObjections']['edges'][number]['node'];

/** Objections to public notices (异议处理). */
export function Component() {
  const { t } = useTranslation(['disclosure', 'menu']);
  const state = usePageState(FILTERS);
  const filter = { states: (state.filters.states?.split(',') ?? null) as ObjectionState[] | null };
  const query = useGql(
    NoticeObjectionsQuery,
    { filter, ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <h1 className="nx-unseen">{t('menu:disclosure.objections')}</h1>
      <PageTable
        id="noticeObjections"
        label={t('menu:disclosure.objections')}
        state={state}
        fields={[
          {
            name: 'states',
            label: t('stateField'),
            kind: 'select',
            multiple: true,
            options: STATES.map((value) => ({ value, label: t(`objectionState.${value}`) })),
          },
        ]}
        columns={useColumns(state.setOpen)}
        rowKey={(row) => row.id}
        data={pageData(query.data?.noticeObjections)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('noObjections')} hint={t('noObjectionsHint')} />}
      />
      {state.open && <ObjectionDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function useColumns(onOpen: (id: string) => void): PageColumn<Row>[] {
  const { t } = useTranslation('disclosure');
  return [
    {
      key: 'text',
      title: t('objectionText'),
      width: 340,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button
          type="link"
          size="small"
          style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
          onClick={() => onOpen(row.id)}
        >
          {row.text}
        </Button>
      ),
    },
    { key: 'state', title: t('stateField'), width: 110, render: (row) => <ObjectionStateTag state={row.state} /> },
    { key: 'entry', title: t('entry'), width: 110, render: (row) => `${row.entry.seq} ${row.entry.name}` },
    { key: 'notice', title: t('number'), width: 110, render: (row) => row.notice.number },
    { key: 'unit', title: t('unit'), width: 200, render: (row) => row.notice.unit.fullName },
    { key: 'source', title: t('sourceField'), width: 80, render: (row) => t(`source.${row.source}`) },
    {
      key: 'objector',
      title: t('objector'),
      width: 120,
      render: (row) => t(row.anonymous ? 'anonymous' : 'named'),
    },
    { key: 'handler', title: t('handler'), width: 100, render: (row) => row.handler?.displayName },
    { key: 'receivedAt', title: t('receivedAt'), width: 150, render: (row) => dateTimeCN(row.receivedAt) },
  ];
}
