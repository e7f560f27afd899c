import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '@/gql';
import type { ArchiveOfferState } from '@/gql/graphql';
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
import { OfferActions } from './Actions';
import { ArchiveOffersQuery, OfferParts } from './documents';
import { type Offer, OFFER_TONES } from './handover';

const FILTERS = ['state'] as const;
const ALL = 'ALL';
const SHOWN = ['OPEN', 'ACCEPTED', ALL] as const;

/** Archives that other unions offer to this one (档案接收). */
export function Component() {
  const { t } = useTranslation(['handover', 'menu']);
  const state = usePageState(FILTERS);
  const shown = (state.filters.state ?? 'OPEN') as ArchiveOfferState | typeof ALL;
  const query = useGql(
    ArchiveOffersQuery,
    { states: shown === ALL ? null : [shown], ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const data = pageData(query.data?.archiveOffers);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:hardship.offers')}</h1>
      <PageTable
        id="archive-offers"
        label={t('menu:hardship.offers')}
        state={state}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={data && { ...data, rows: readFragment(OfferParts, data.rows) }}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        actions={
          <SegmentedChoice
            label={t('stateLabel')}
            value={shown}
            options={SHOWN.map((value) => ({ value, label: value === ALL ? t('all') : t(`offer.${value}`) }))}
            onChange={(value) => state.setFilters({ state: value })}
          />
        }
        empty={<EmptyState title={t('noOffers')} hint={t('noOffersHint')} />}
      />
    </>
  );
}

function useColumns(): PageColumn<Offer>[] {
  const { t } = useTranslation('handover');
  return [
    { key: 'giver', title: t('giver'), width: 170, render: (row) => row.giverName },
    {
      key: 'head',
      title: t('head'),
      width: 160,
      render: ({ archive, headMasked }) =>
        archive ? <Link to={`/archives/${archive.id}`}>{`${archive.number} ${headMasked}`}</Link> : headMasked,
    },
    {
      key: 'state',
      title: t('stateLabel'),
      width: 110,
      render: (row) => <StatusTag tone={OFFER_TONES[row.state]}>{t(`offer.${row.state}`)}</StatusTag>,
    },
    { key: 'reason', title: t('reason'), width: 160, render: (row) => row.outcome || row.reason },
    { key: 'by', title: t('offeredBy'), width: 100, render: (row) => row.offeredByName },
    { key: 'at', title: t('offeredAt'), width: 140, render: (row) => dateTimeCN(row.offeredAt) },
    { key: 'expires', title: t('expires'), width: 110, render: (row) => row.expiresOn },
    {
      key: 'actions',
      title: t('actions'),
      width: 200,
      render: (row) => (
        <div className={styles.bar} style={{ marginBlockEnd: 0 }}>
          <OfferActions offer={row} />
        </div>
      ),
    },
  ];
}
