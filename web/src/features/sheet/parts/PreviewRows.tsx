import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportRowsQuery as RowsData, RowResult } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type PageState } from '@/kit/table/usePageState';
import { useGql } from '@/lib/graphql';
import { useWord } from '@/lib/words';
import { ImportRowsQuery } from '../documents';
import { defaultUnitOf, type Import, isAnswers, isComparison } from './progress';
import { OUTCOMES, RESULT_TONES, RESULTS } from './vocabulary';

type Page = Extract<NonNullable<RowsData['node']>, { __typename: 'Import' }>['rows'];
type Row = Page['edges'][number]['node'];

export const ROW_FILTERS = ['result', 'reason', 'effect'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

interface PreviewRowsProps {
  found: Import;
  state: PageState<RowFilter>;
}

/** Every row of the sheet with what was found in it. */
export function PreviewRows({ found, state }: PreviewRowsProps) {
  const { t } = useTranslation('sheet');
  const { result, reason, effect } = state.filters;
  const query = useGql(
    ImportRowsQuery,
    {
      id: found.id,
      result: (result ?? null) as RowResult | null,
      reason: reason ?? null,
      effect: effect ?? null,
      ...connectionArgs(state),
    },
    { placeholderData: keepPreviousData, staleTime: 0 }, // writing adds to what the preview said
  );
  const node = query.data?.node;
  const fields: SearchField<RowFilter>[] = [
    isComparison(found)
      ? {
          name: 'effect',
          label: t('compare.outcome'),
          kind: 'select',
          options: OUTCOMES.map((value) => ({ value, label: t(`compare.${value}`) })),
        }
      : {
          name: 'result',
          label: t('preview.result'),
          kind: 'select',
          options: RESULTS.map((value) => ({ value, label: t(`preview.${value}`) })),
        },
    {
      name: 'reason',
      label: t('preview.reason'),
      kind: 'select',
      options: found.reasons.map((found) => ({ value: found.reason, label: found.text })),
    },
  ];
  return (
    <PageTable
      id="import-rows"
      label={t('preview.rows')}
      state={state}
      fields={fields}
      columns={useColumns(found)}
      rowKey={(row) => row.id}
      data={pageData(node?.__typename === 'Import' ? node.rows : undefined)}
      loading={query.isFetching}
      error={query.error}
      onRefresh={() => void query.refetch()}
      empty={<EmptyState title={t('preview.empty')} />}
    />
  );
}

function useColumns(found: Import): PageColumn<Row>[] {
  const { t } = useTranslation('sheet');
  const word = useWord('sheet');
  return [
    {
      key: 'row',
      title: t('preview.row'),
      width: 80,
      align: 'right',
      fixed: 'start',
      required: true,
      render: (row) => row.row || '',
    },
    {
      key: 'result',
      title: t('preview.result'),
      width: 100,
      render: ({ result }) => <StatusTag tone={RESULT_TONES[result]}>{t(`preview.${result}`)}</StatusTag>,
    },
    { key: 'name', title: t('preview.name'), width: 110, render: NameOf },
    {
      key: 'unit',
      title: t(isAnswers(found) ? 'civil.archive' : 'preview.unit'),
      width: 200,
      render: (row) => <UnitOf row={row} found={found} />,
    },
    {
      key: 'category',
      title: t(isAnswers(found) ? 'civil.result' : 'preview.category'),
      width: 130,
      render: (row) => row.category,
    },
    {
      key: 'effect',
      title: t(isComparison(found) ? 'compare.outcome' : 'preview.effect'),
      width: 130,
      render: ({ effect }) => effect && word(isAnswers(found) ? 'civil' : 'preview.effectOf', effect),
    },
    { key: 'texts', title: t('preview.texts'), width: 420, render: (row) => row.texts.join(' / ') },
  ];
}

function NameOf({ name, archive }: Row) {
  return archive ? <Link to={`/archives/${archive.id}`}>{name}</Link> : name;
}

function UnitOf({ row, found }: { row: Row; found: Import }) {
  const { t } = useTranslation('sheet');
  const fallback = defaultUnitOf(row, found);
  return fallback ? t('preview.defaultUnit', { unit: fallback }) : row.unit;
}
