import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs } from '@/kit/table/usePageState';
import { todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import type { DisposalPageState } from './DisposalPage';
import { type DueArchive, openDisposal } from './disposal';
import { DueArchivesQuery } from './documents';

const ProposeDialog = onDemand(async () => (await import('./ProposeDialog')).ProposeDialog);

interface Asked {
  keys: readonly string[];
  clear: () => void;
}

/** Archives whose years of keeping are over; several are appraised at once. */
export function DueList({ state }: { state: DisposalPageState }) {
  const { t } = useTranslation('disposal');
  const mayPropose = useMay('archive.dispose');
  const [asked, setAsked] = useState<Asked>();
  const query = useGql(DueArchivesQuery, connectionArgs(state), { placeholderData: keepPreviousData });
  return (
    <>
      <p>{t('dueHint')}</p>
      <PageTable
        id="archives-due"
        label={t('tab.due')}
        state={state}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={pageData(query.data?.archives)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        batch={
          mayPropose
            ? (keys, clear) => (
                <Button type="primary" size="small" onClick={() => setAsked({ keys, clear })}>
                  {t('propose.open', { count: keys.length })}
                </Button>
              )
            : undefined
        }
        empty={<EmptyState title={t('noneDue')} />}
      />
      {asked && <ProposeDialog archives={asked.keys} onDone={asked.clear} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function useColumns(): PageColumn<DueArchive>[] {
  const { t } = useTranslation(['disposal', 'hardship', 'vocabulary']);
  return [
    {
      key: 'number',
      title: t('archive'),
      width: 190,
      render: (row) => <Link to={`/archives/${row.id}`}>{`${row.number} ${row.headName}`}</Link>,
    },
    { key: 'unit', title: t('unit'), width: 200, render: (row) => row.unit.fullName },
    { key: 'category', title: t('category'), width: 120, render: (row) => t(`vocabulary:category.${row.category}`) },
    { key: 'filed', title: t('filedOn'), width: 110, render: (row) => todayCN(new Date(row.createdAt)) },
    { key: 'as', title: t('endedAs'), width: 110, render: (row) => row.endedAs && t(`hardship:state.${row.endedAs}`) },
    { key: 'ended', title: t('endedOn'), width: 110, render: (row) => row.endedOn },
    { key: 'kept', title: t('keptUntil'), width: 120, render: (row) => row.retainUntil },
    {
      key: 'open',
      title: t('appraisal'),
      width: 190,
      render: (row) => {
        const open = openDisposal(row);
        return (
          open && <Link to={`?tab=registers&open=${open.id}`}>{`${open.number} ${t(`verdict.${open.verdict}`)}`}</Link>
        );
      },
    },
  ];
}
