import { Table, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/kit/state/EmptyState';
import { ErrorState } from '@/kit/state/ErrorState';
import { codeOf } from '@/lib/graphql';
import { useNarrow } from '@/lib/narrow';
import { readPreference, writePreference } from '@/lib/preference';
import { BatchBar } from './BatchBar';
import { type PageColumn, useColumnChoice } from './columns';
import { COUNTED } from './counted';
import { MeasureSafe } from './MeasureSafe';
import styles from './PageTable.module.css';
import { ScrollFocus } from './ScrollFocus';
import { type SearchField, SearchForm } from './SearchForm';
import { type Density, TableTools } from './TableTools';
import { PAGE_SIZES, type PageState } from './usePageState';

const DENSITY = 'density';
/** Rows that pages reach; what lies beyond is found by narrower filters. */
const REACHABLE = 10_000;
const VIRTUAL_FROM = 20; // more columns than this and only the visible cells are rendered
const SELECTION_WIDTH = 40;

export interface PageData<Row> {
  rows: readonly Row[];
  /** Rows in all pages; undefined while they are counted. */
  total: number | undefined;
  /** Sums over all pages, by column key; computed by the server. */
  totals?: Totals;
}

type Totals = Partial<Record<string, ReactNode>>;

export interface PageTableProps<Row extends object, Name extends string> {
  /** Names the list; the column choice is remembered under it. */
  id: string;
  /** What the list holds, for screen readers. */
  label: string;
  state: PageState<Name>;
  fields?: readonly SearchField<Name>[];
  columns: readonly PageColumn<Row>[];
  rowKey: (row: Row) => string;
  /** undefined until the first answer. */
  data: PageData<Row> | undefined;
  loading: boolean;
  error: unknown;
  onRefresh: () => void;
  /** Buttons left of the table's own tools. */
  actions?: ReactNode;
  /** Makes rows selectable; gets the chosen keys, which may lie on several pages. */
  batch?: (keys: readonly string[], clear: () => void) => ReactNode;
  /** Of a list with a batch: which rows can be chosen; all unless told. */
  selectable?: (row: Row) => boolean;
  /** Shown when there is nothing and no filter is set. */
  empty?: ReactNode;
}

/** The list of the office shell: search, toolbar, table, totals and numbered pages, all of it restorable from the URL. */
export function PageTable<Row extends object, Name extends string>(props: PageTableProps<Row, Name>) {
  const { id, state, fields = [], columns, data, error, onRefresh, actions, batch } = props;
  const choice = useColumnChoice(id, columns);
  const [density, setDensity] = useState<Density>(() => (readPreference(DENSITY) === 'middle' ? 'middle' : 'small'));
  const filterKey = JSON.stringify(state.filters);
  const [selection, setSelection] = useState<Selection>({ filterKey, keys: [] });
  // A batch acts on what the reader sees: other filters, other list, nothing selected.
  const selected = selection.filterKey === filterKey ? selection.keys : [];
  const select = (keys: string[]) => setSelection({ filterKey, keys });
  return (
    <>
      {fields.length > 0 && <SearchForm fields={fields} filters={state.filters} onSearch={state.setFilters} />}
      <section className={styles.card} aria-label={props.label}>
        <div className={styles.toolbar}>
          {batch && selected.length > 0 ? (
            <BatchBar count={selected.length} onClear={() => select([])}>
              {batch(selected, () => select([]))}
            </BatchBar>
          ) : (
            <span className={styles.spacer} />
          )}
          {actions}
          <TableTools
            {...{ columns, choice, density, onRefresh }}
            onDensity={(next) => {
              setDensity(next);
              writePreference(DENSITY, next);
            }}
          />
        </div>
        {error && (!data || codeOf(error) === 'FORBIDDEN') ? (
          <ErrorState error={error} onRetry={onRefresh} />
        ) : (
          <Rows {...props} shown={choice.shown} density={density} selected={selected} onSelect={select} />
        )}
      </section>
    </>
  );
}

interface Selection {
  filterKey: string;
  keys: string[];
}

interface RowsProps<Row extends object, Name extends string> extends PageTableProps<Row, Name> {
  shown: readonly PageColumn<Row>[];
  density: Density;
  selected: string[];
  onSelect: (keys: string[]) => void;
}

function Rows<Row extends object, Name extends string>(props: RowsProps<Row, Name>) {
  const { t } = useTranslation('kit');
  const { shown, density, selected, onSelect, rowKey, data, loading, batch, empty, state } = props;
  const totals = data?.totals;
  const virtual = shown.length > VIRTUAL_FROM;
  const width = shown.reduce((sum, column) => sum + column.width, batch ? SELECTION_WIDTH : 0);
  const filtered = Object.keys(state.filters).length > 0;
  const narrow = useNarrow();
  return (
    <ScrollFocus>
      <Table<Row>
        bordered
        size={density}
        rowKey={rowKey}
        columns={shown.map((column) => toAntd(column, state, narrow))}
        dataSource={data ? [...data.rows] : []}
        loading={loading}
        virtual={virtual}
        scroll={virtual ? { x: width, y: VIRTUAL_HEIGHT } : { x: width }}
        sticky={virtual ? false : { getContainer: scrollContainer }}
        rowSelection={batch && selectionOf(selected, onSelect, props.selectable)}
        locale={{ emptyText: loading ? ' ' : filtered ? <NothingFound {...state} /> : (empty ?? <EmptyState />) }}
        summary={totals && (() => totalsRow(shown, totals, !!batch, t('table.totals')))}
        pagination={usePagination(props)}
        onChange={(_pagination, _filters, sorter, { action }) => {
          if (action !== 'sort' || Array.isArray(sorter)) return;
          const key = String(sorter.columnKey);
          state.setSort(sorter.order ? { key, descending: sorter.order === 'descend' } : undefined);
        }}
      />
    </ScrollFocus>
  );
}

const VIRTUAL_HEIGHT = 560;

/** The scrolling area of the office shell, to which the table's head sticks. */
const scrollContainer = () => document.getElementById('content')?.parentElement ?? window;

function usePagination<Row extends object, Name extends string>(props: RowsProps<Row, Name>) {
  const { t } = useTranslation('kit');
  const { state, data } = props;
  const seen = (state.page - 1) * state.pageSize + (data?.rows.length ?? 0);
  return {
    current: state.page,
    pageSize: state.pageSize,
    pageSizeOptions: [...PAGE_SIZES],
    total: Math.min(data?.total ?? seen, REACHABLE),
    showSizeChanger: true,
    showQuickJumper: true,
    size: 'small' as const,
    showTotal: () => data?.total !== undefined && totalText(t, data.total),
    onChange: (page: number, size: number) => state.setPage(size === state.pageSize ? page : 1, size),
  };
}

function totalText(t: TFunction<'kit'>, total: number) {
  return total > COUNTED ? t('table.totalMore', { count: COUNTED }) : t('table.total', { count: total });
}

function toAntd<Row extends object>(column: PageColumn<Row>, state: PageState, narrow: boolean) {
  const order = state.sort?.descending ? ('descend' as const) : ('ascend' as const);
  return {
    key: column.key,
    title: column.title,
    width: column.width,
    align: column.align,
    fixed: narrow ? undefined : column.fixed, // frozen columns would cover a phone's whole width
    ellipsis: true,
    sorter: column.sortable,
    sortOrder: state.sort?.key === column.key ? order : null,
    render: (_value: unknown, row: Row, index: number) => column.render(row, index),
  };
}

function selectionOf<Row extends object>(
  selected: string[],
  onSelect: (keys: string[]) => void,
  selectable: (row: Row) => boolean = () => true,
): TableProps<Row>['rowSelection'] {
  return {
    columnWidth: SELECTION_WIDTH,
    fixed: true,
    selectedRowKeys: selected,
    preserveSelectedRowKeys: true,
    getCheckboxProps: (row) => ({ disabled: !selectable(row) }),
    onChange: (keys) => onSelect(keys.map(String)),
    columnTitle: (box) => <MeasureSafe>{box}</MeasureSafe>,
  };
}

function NothingFound({ setFilters }: Pick<PageState, 'setFilters'>) {
  const { t } = useTranslation('kit');
  return (
    <EmptyState
      title={t('table.nothingFound')}
      action={
        <button type="button" className={styles.clear} onClick={() => setFilters({})}>
          {t('table.clearFilters')}
        </button>
      }
    />
  );
}

/** The totals row. Not a component: antd keeps the row in view only if it gets the Summary element itself. */
function totalsRow<Row>(shown: readonly PageColumn<Row>[], totals: Totals, selectable: boolean, label: string) {
  const shift = selectable ? 1 : 0;
  return (
    <Table.Summary fixed="bottom">
      <Table.Summary.Row className={styles.totals}>
        {selectable && <Table.Summary.Cell index={0} />}
        {shown.map((column, i) => (
          <Table.Summary.Cell key={column.key} index={i + shift} align={column.align}>
            {i === 0 ? label : totals[column.key]}
          </Table.Summary.Cell>
        ))}
      </Table.Summary.Row>
    </Table.Summary>
  );
}
