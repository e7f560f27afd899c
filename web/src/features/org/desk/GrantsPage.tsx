import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantState } from '@/gql/graphql';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { pageData } from '@/kit/table/connection';
import type { PageColumn } from '@/kit/table/columns';
import { PageTable } from '@/kit/table/PageTable';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useMay, useSession } from '@/lib/session';
import { GrantsQuery } from '../documents';
import type { Grant } from '../parts/GrantDialogs';

const DecideGrantDialog = onDemand(async () => (await import('../parts/GrantDialogs')).DecideGrantDialog);
const RevokeGrantDialog = onDemand(async () => (await import('../parts/GrantDialogs')).RevokeGrantDialog);

const FILTERS = [] as const;
const TONES: Record<GrantState, Tone> = {
  REQUESTED: 'warning',
  GRANTED: 'success',
  REFUSED: 'neutral',
  REVOKED: 'neutral',
};

/** Who may read personal rows from outside, asked and decided here (查阅授权). */
export function Component() {
  const { t } = useTranslation(['org', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(GrantsQuery, connectionArgs(state), { placeholderData: keepPreviousData });
  const [picked, setPicked] = useState<Grant>();
  const close = () => setPicked(undefined);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:org.grants')}</h1>
      <PageTable
        id="grants"
        label={t('grant.label')}
        state={state}
        columns={useColumns(setPicked)}
        rowKey={(grant) => grant.id}
        data={pageData(query.data?.supervisionGrants)}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('grant.empty')} hint={t('grant.emptyHint')} />}
      />
      {picked?.state === 'REQUESTED' && <DecideGrantDialog grant={picked} onClose={close} />}
      {picked?.state === 'GRANTED' && <RevokeGrantDialog grant={picked} onClose={close} />}
    </>
  );
}

function useColumns(onPick: (grant: Grant) => void): PageColumn<Grant>[] {
  const { t } = useTranslation('org');
  const decides = useMay('grant.decide');
  const { tenant } = useSession();
  const person = (name: string | null, at: string | null) => (name && at ? `${name} ${dateTimeCN(at)}` : '');
  return [
    { key: 'union', title: t('grant.union'), width: 200, fixed: 'start', required: true, render: (g) => g.tenantName },
    { key: 'supervisor', title: t('grant.supervisor'), width: 200, render: (g) => g.supervisorName },
    { key: 'purpose', title: t('grant.purpose'), width: 260, render: (g) => g.purpose },
    {
      key: 'scopes',
      title: t('grant.scopes'),
      width: 190,
      render: (g) => g.scopes.map((scope) => t(`grant.scope.${scope}`)).join(' / '),
    },
    { key: 'state', title: t('grant.state'), width: 100, render: (g) => <State grant={g} /> },
    { key: 'expiresAt', title: t('grant.expiresAt'), width: 150, render: (g) => dateTimeCN(g.expiresAt) },
    {
      key: 'requested',
      title: t('grant.requested'),
      width: 220,
      render: (g) => person(g.requestedByName, g.requestedAt),
    },
    { key: 'decided', title: t('grant.decided'), width: 220, render: (g) => person(g.decidedByName, g.decidedAt) },
    { key: 'note', title: t('grant.note'), width: 180, optional: true, render: (g) => g.decisionNote },
    {
      key: 'actions',
      title: t('grant.actions'),
      width: 90,
      fixed: 'end',
      required: true,
      // A federation sees what it asked for; only the union concerned decides.
      render: (g) => decides && g.tenantId === tenant?.id && <Action grant={g} onPick={onPick} />,
    },
  ];
}

function State({ grant }: { grant: Grant }) {
  const { t } = useTranslation('org');
  const over = grant.state === 'GRANTED' && !grant.inForce;
  return (
    <StatusTag tone={over ? 'neutral' : TONES[grant.state]}>
      {t(over ? 'grant.expired' : `grant.${grant.state}`)}
    </StatusTag>
  );
}

function Action({ grant, onPick }: { grant: Grant; onPick: (grant: Grant) => void }) {
  const { t } = useTranslation('org');
  const waiting = grant.state === 'REQUESTED';
  if (!waiting && !grant.inForce) return null;
  return (
    <Button type="link" size="small" danger={!waiting} onClick={() => onPick(grant)}>
      {t(waiting ? 'grant.decide' : 'grant.revoke')}
    </Button>
  );
}
