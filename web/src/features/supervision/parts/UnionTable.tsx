import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { type Line, ordered } from './figures';
import { useGrants } from './useGrants';
import { useUnionColumns } from './useUnionColumns';

const AskGrantDialog = onDemand(async () => (await import('./AskGrantDialog')).AskGrantDialog);

const FILTERS = ['name'] as const;
type Filter = (typeof FILTERS)[number];

/** One line per led union. All of them come in one answer; order and pages are made here. */
export function UnionTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('supervision');
  const state = usePageState(FILTERS);
  const grants = useGrants();
  const [asking, setAsking] = useState<Line>();
  const fields: SearchField<Filter>[] = [{ name: 'name', label: t('union.name'), kind: 'text' }];
  const { name } = state.filters;
  const found = ordered(
    lines.filter((line) => !name || line.tenant.name.includes(name)),
    state.sort,
  );
  const { first, offset } = connectionArgs(state);
  return (
    <>
      <PageTable
        id="supervision"
        label={t('union.title')}
        state={state}
        fields={fields}
        columns={useUnionColumns(grants.of, setAsking)}
        rowKey={(line) => line.tenant.id}
        data={{ rows: found.slice(offset, offset + first), total: found.length }}
        loading={grants.loading}
        error={null}
        onRefresh={grants.refresh}
      />
      {asking && <AskGrantDialog union={asking.tenant} onClose={() => setAsking(undefined)} />}
    </>
  );
}
