import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type PageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { type Candidate, MOST, READINESS_TONES, READINESSES } from './civil';
import { CivilCandidatesQuery } from './documents';

interface CandidatesProps {
  state: PageState<'view' | 'state' | 'readiness'>;
  actions: ReactNode;
  /** Puts the households that were picked on a list. */
  onPick: (archiveIds: readonly string[]) => void;
}

/** The households at the station of the check, and what keeps each from being listed. */
export function Candidates({ state, actions, onPick }: CandidatesProps) {
  const { t } = useTranslation('civil');
  const readiness = READINESSES.find((value) => value === state.filters.readiness);
  const query = useGql(
    CivilCandidatesQuery,
    { readiness: readiness ? [readiness] : null, ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const fields: SearchField<'view' | 'state' | 'readiness'>[] = [
    {
      name: 'readiness',
      label: t('column.readiness'),
      kind: 'select',
      options: READINESSES.map((value) => ({ value, label: t(`readiness.${value}`) })),
    },
  ];
  return (
    <PageTable
      id="civil-candidates"
      label={t('households')}
      state={{ ...state, setFilters: (filters) => state.setFilters({ ...filters, view: 'households' }) }}
      fields={fields}
      columns={useColumns()}
      rowKey={(row) => row.archiveId}
      data={pageData(query.data?.civilCandidates)}
      loading={query.isFetching}
      error={query.error}
      onRefresh={() => void query.refetch()}
      actions={actions}
      selectable={(row) => row.readiness === 'READY'}
      batch={(picked) => (
        <Button disabled={picked.length > MOST} onClick={() => onPick(picked)}>
          {t(picked.length > MOST ? 'make.tooMany' : 'make.submit', { count: picked.length })}
        </Button>
      )}
      empty={<EmptyState title={t('noCandidates')} hint={t('noCandidatesHint')} />}
    />
  );
}

function useColumns(): PageColumn<Candidate>[] {
  const { t } = useTranslation('civil');
  return [
    {
      key: 'archive',
      title: t('column.archive'),
      width: 200,
      fixed: 'start',
      required: true,
      render: (row) => <Link to={`/archives/${row.archiveId}`}>{`${row.number} ${row.headName}`}</Link>,
    },
    { key: 'unit', title: t('column.unit'), width: 200, render: (row) => row.unit.fullName },
    { key: 'since', title: t('column.since'), width: 150, render: (row) => dateTimeCN(row.since) },
    {
      key: 'readiness',
      title: t('column.readiness'),
      width: 140,
      render: ({ readiness }) => <StatusTag tone={READINESS_TONES[readiness]}>{t(`readiness.${readiness}`)}</StatusTag>,
    },
    {
      key: 'why',
      title: t('column.why'),
      width: 320,
      render: ({ people, batchId, batchNumber }) =>
        batchId ? <Link to={`/archives/civil-checks/${batchId}`}>{batchNumber}</Link> : people.join(t('and')),
    },
  ];
}
