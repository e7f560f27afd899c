import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '@/gql';
import type { ArchiveHandoverState } from '@/gql/graphql';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { StatusTag } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import styles from '../change/change.module.css';
import { HandoverActions } from './Actions';
import { ArchiveHandoversQuery, HandoverParts } from './documents';
import { type Handover, HANDOVER_TONES } from './handover';

const FILTERS = ['state'] as const;
const ALL = 'ALL';
const SHOWN = ['PROPOSED', 'OFFERED', 'DONE', ALL] as const;

/** Archives on their way to other unions (档案转出), those that wait for a review first. */
export function Component() {
  const { t } = useTranslation(['handover', 'menu']);
  const state = usePageState(FILTERS);
  const shown = (state.filters.state ?? ALL) as ArchiveHandoverState | typeof ALL;
  const query = useGql(
    ArchiveHandoversQuery,
    { states: shown === ALL ? null : [shown], ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const data = pageData(query.data?.archiveHandovers);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.handovers')}</h1>
      <PageTable
        id="archive-handovers"
        label={t('menu:hardship.handovers')}
        state={state}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={data && { ...data, rows: readFragment(HandoverParts, data.rows) }}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <SegmentedChoice
            label={t('stateLabel')}
            value={shown}
            options={SHOWN.map((value) => ({ value, label: value === ALL ? t('all') : t(`state.${value}`) }))}
            onChange={(value) => state.setFilters({ state: value })}
          />
        }
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      />
    </>
  );
}

function useColumns(): PageColumn<Handover>[] {
  const { t } = useTranslation('handover');
  return [
    {
      key: 'archive',
      title: t('archive'),
      width: 185,
      render: ({ archive }) => <Link to={`/archives/${archive.id}`}>{`${archive.number} ${archive.headName}`}</Link>,
    },
    { key: 'receiver', title: t('receiver'), width: 160, render: (row) => row.receiverName },
    {
      key: 'state',
      title: t('stateLabel'),
      width: 130,
      render: (row) => <StatusTag tone={HANDOVER_TONES[row.state]}>{t(`state.${row.state}`)}</StatusTag>,
    },
    { key: 'reason', title: t('reason'), width: 135, render: (row) => row.outcome || row.reason },
    { key: 'by', title: t('by'), width: 90, render: (row) => row.proposedByName },
    { key: 'at', title: t('at'), width: 140, render: (row) => dateTimeCN(row.proposedAt) },
    { key: 'expires', title: t('expires'), width: 110, render: (row) => row.expiresOn },
    {
      key: 'actions',
      title: t('actions'),
      width: 200,
      render: (row) => (
        <div className={styles.bar} style={{ marginBlockEnd: 0 }}>
          <HandoverActions handover={row} />
        </div>
      ),
    },
  ];
}
