import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CampaignFilter, CampaignsQuery as CampaignsData, CampaignState, CampaignTheme } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { EmptyState } from '@/kit/state/EmptyState';
import { CampaignStateTag } from '@/kit/status/StateTags';
import { pageData } from '@/kit/table/connection';
import type { PageColumn } from '@/kit/table/columns';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { CampaignsQuery } from '../documents';
import { CAMPAIGN_STATES, THEMES } from '../parts/choices';
import { titleOf } from '../parts/titleOf';

const FILTERS = ['search', 'themes', 'states'] as const;
type Filter = (typeof FILTERS)[number];
type Row = CampaignsData['campaigns']['edges'][number]['node'];

function toFilter({ search, themes, states }: Filters<Filter>): CampaignFilter {
  return {
    search: search ?? null,
    themes: (themes?.split(',') ?? null) as CampaignTheme[] | null,
    states: (states?.split(',') ?? null) as CampaignState[] | null,
  };
}

/** The union's plans (慰问活动). */
export function Component() {
  const { t } = useTranslation(['campaign', 'menu', 'visiting']);
  const state = usePageState(FILTERS);
  const query = useGql(
    CampaignsQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const create = (
    <Can action="campaign.plan">
      <LinkButton type="primary" to="/campaigns/new">
        {t('menu:campaign.create')}
      </LinkButton>
    </Can>
  );
  return (
    <>
      <h1 className="nx-unseen">{t('menu:campaign.campaigns')}</h1>
      <PageTable
        id="campaigns"
        label={t('menu:campaign.campaigns')}
        state={state}
        fields={useFields()}
        columns={useColumns()}
        rowKey={(row) => row.id}
        data={pageData(query.data?.campaigns)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
        actions={create}
      />
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation(['campaign', 'visiting']);
  return [
    { name: 'search', label: t('theme.title'), kind: 'text' },
    {
      name: 'themes',
      label: t('theme.theme'),
      kind: 'select',
      multiple: true,
      options: THEMES.map((value) => ({ value, label: t(`visiting:theme.${value}`) })),
    },
    {
      name: 'states',
      label: t('list.state'),
      kind: 'select',
      multiple: true,
      options: CAMPAIGN_STATES.map((value) => ({ value, label: t(`visiting:campaignState.${value}`) })),
    },
  ];
}

function useColumns(): PageColumn<Row>[] {
  const { t } = useTranslation(['campaign', 'visiting']);
  const at = (instant: string | null) => (instant ? dateTimeCN(instant) : '');
  return [
    {
      key: 'title',
      title: t('theme.title'),
      width: 280,
      fixed: 'start',
      required: true,
      render: (row) => <Link to={`/campaigns/${row.id}`}>{titleOf(row)}</Link>,
    },
    {
      key: 'state',
      title: t('list.state'),
      width: 100,
      render: (row) => <CampaignStateTag state={row.state} returned={row.decidedAt !== null} />,
    },
    { key: 'theme', title: t('theme.theme'), width: 170, render: (row) => t(`visiting:theme.${row.theme}`) },
    { key: 'nextAt', title: t('list.nextAt'), width: 150, render: (row) => at(row.nextAt) },
    {
      key: 'rule',
      title: t('when.ruleText'),
      width: 200,
      render: (row) => <span lang="zh-CN">{row.rule}</span>,
    },
    {
      key: 'recurrence',
      title: t('when.recurrence'),
      width: 90,
      render: (row) => t(`visiting:recurrence.${row.recurrence}`),
    },
    {
      key: 'visitDays',
      title: t('when.visitDays'),
      width: 120,
      align: 'right',
      optional: true,
      render: (row) => row.visitDays,
    },
    {
      key: 'fund',
      title: t('standard.fundSource'),
      width: 150,
      render: (row) => t(`visiting:fundSource.${row.fundSource}`),
    },
    {
      key: 'approved',
      title: t('list.approved'),
      width: 150,
      align: 'right',
      render: (row) => (row.approvedFen === null ? '' : yuan(row.approvedFen)),
    },
    { key: 'createdBy', title: t('list.createdBy'), width: 110, render: (row) => row.createdByName },
    { key: 'updatedAt', title: t('list.updatedAt'), width: 150, render: (row) => at(row.updatedAt) },
  ];
}
