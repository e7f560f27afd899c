import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/kit/basic/Can';
import { StatusTag } from '@/kit/basic/StatusTag';
import { toast } from '@/kit/basic/toast';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { type PageData, PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type PageState, usePageState } from '@/kit/table/usePageState';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { SitesQuery, UpdateSite } from '../documents';
import type { Site } from '../parts/SiteDialogs';
import { SITE_KINDS } from '../parts/vocabulary';

const AddSiteDialog = onDemand(async () => (await import('../parts/SiteDialogs')).AddSiteDialog);
const CloseSiteDialog = onDemand(async () => (await import('../parts/SiteDialogs')).CloseSiteDialog);
const EditSiteDialog = onDemand(async () => (await import('../parts/SiteDialogs')).EditSiteDialog);

const FILTERS = ['name', 'kind', 'state'] as const;
type Filter = (typeof FILTERS)[number];
type Dialog = { action: 'add' } | { action: 'edit' | 'close'; site: Site };

/** The sites of the help network (帮扶中心、站、点). All of them come in one answer; paging is done here. */
export function Component() {
  const { t } = useTranslation(['org', 'menu', 'vocabulary']);
  const state = usePageState(FILTERS);
  const query = useGql(SitesQuery, {});
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const sites = query.data?.sites;
  const fields: SearchField<Filter>[] = [
    { name: 'name', label: t('site.search'), kind: 'text' },
    {
      name: 'kind',
      label: t('site.kind'),
      kind: 'select',
      options: SITE_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary:siteKind.${kind}`) })),
    },
    {
      name: 'state',
      label: t('site.state'),
      kind: 'select',
      options: (['ACTIVE', 'CLOSED'] as const).map((value) => ({ value, label: t(`site.${value}`) })),
    },
  ];
  return (
    <>
      <h1 className="nx-unseen">{t('menu:org.sites')}</h1>
      <PageTable
        id="sites"
        label={t('menu:org.sites')}
        state={state}
        fields={fields}
        columns={useColumns(setDialog)}
        rowKey={(site) => site.id}
        data={sites && pageOf(sites, state)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('site.empty')} />}
        actions={
          <Can action="site.edit">
            <Button type="primary" onClick={() => setDialog({ action: 'add' })}>
              {t('site.add')}
            </Button>
          </Can>
        }
      />
      {dialog?.action === 'add' && <AddSiteDialog sites={sites ?? []} onClose={close} />}
      {dialog?.action === 'edit' && <EditSiteDialog site={dialog.site} onClose={close} />}
      {dialog?.action === 'close' && <CloseSiteDialog site={dialog.site} onClose={close} />}
    </>
  );
}

function pageOf(sites: readonly Site[], state: PageState<Filter>): PageData<Site> {
  const { name, kind, state: wanted } = state.filters;
  const hits = sites.filter(
    (site) =>
      (!name || site.name.includes(name)) && (!kind || site.kind === kind) && (!wanted || site.state === wanted),
  );
  const { first, offset } = connectionArgs(state);
  return { rows: hits.slice(offset, offset + first), total: hits.length };
}

function useColumns(onPick: (dialog: Dialog) => void): PageColumn<Site>[] {
  const { t } = useTranslation(['org', 'vocabulary']);
  const editable = useMay('site.edit');
  const columns: PageColumn<Site>[] = [
    { key: 'name', title: t('site.name'), width: 200, fixed: 'start', required: true, render: (site) => site.name },
    { key: 'kind', title: t('site.kind'), width: 110, render: (site) => t(`vocabulary:siteKind.${site.kind}`) },
    { key: 'unit', title: t('site.unit'), width: 240, render: (site) => site.unit.fullName },
    { key: 'address', title: t('site.address'), width: 220, render: (site) => site.address },
    { key: 'phone', title: t('site.phone'), width: 140, render: (site) => site.phone },
    { key: 'openHours', title: t('site.openHours'), width: 160, render: (site) => site.openHours },
    {
      key: 'state',
      title: t('site.state'),
      width: 100,
      render: (site) => (
        <StatusTag tone={site.state === 'ACTIVE' ? 'success' : 'neutral'}>{t(`site.${site.state}`)}</StatusTag>
      ),
    },
  ];
  if (!editable) return columns;
  const actions: PageColumn<Site> = {
    key: 'actions',
    title: t('site.actions'),
    width: 150,
    fixed: 'end',
    required: true,
    render: (site) => <Actions site={site} onPick={onPick} />,
  };
  return [...columns, actions];
}

function Actions({ site, onPick }: { site: Site; onPick: (dialog: Dialog) => void }) {
  const { t } = useTranslation('org');
  const reopen = useGqlMutation(UpdateSite, {
    invalidates: ['Sites'],
    onError: (error) => toast(error.message),
  });
  if (site.state === 'CLOSED') {
    const input = { id: site.id, expectedVersion: site.version, state: 'ACTIVE' as const };
    return (
      <Button type="link" size="small" loading={reopen.isPending} onClick={() => reopen.mutate({ input })}>
        {t('site.reopen')}
      </Button>
    );
  }
  return (
    <>
      <Button type="link" size="small" onClick={() => onPick({ action: 'edit', site })}>
        {t('site.edit')}
      </Button>
      <Button type="link" size="small" danger onClick={() => onPick({ action: 'close', site })}>
        {t('site.close')}
      </Button>
    </>
  );
}
