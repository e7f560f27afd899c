import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import type { MemberFilter, MemberState, Role } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { StatusTag } from '@/kit/basic/StatusTag';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import type { PageColumn } from '@/kit/table/columns';
import { pageData } from '@/kit/table/connection';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { connectionArgs, type Filters, usePageState } from '@/kit/table/usePageState';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { MemberDetail, MembersQuery } from '../documents';
import { InvitationsButton } from '../parts/InvitationsButton';
import { useRoleOptions } from '../parts/useRoleOptions';
import type { Member } from '../parts/useMember';
import { STATE_TONES, STATES } from '../parts/vocabulary';

const InviteDialog = onDemand(async () => (await import('../parts/InviteDialog')).InviteDialog);
const MemberDrawer = onDemand(async () => (await import('../parts/MemberDrawer')).MemberDrawer);

const FILTERS = ['search', 'role', 'unit', 'state'] as const;
type Filter = (typeof FILTERS)[number];

function toFilter({ search, role, unit, state }: Filters<Filter>): MemberFilter {
  return {
    search: search ?? null,
    role: (role ?? null) as Role | null,
    unitId: unit ?? null,
    state: (state ?? null) as MemberState | null,
  };
}

/** The people who work in the tenant, and what they may do (人员与角色). */
export function Component() {
  const { t } = useTranslation(['member', 'menu']);
  const state = usePageState(FILTERS);
  const query = useGql(
    MembersQuery,
    { filter: toFilter(state.filters), ...connectionArgs(state) },
    { placeholderData: keepPreviousData },
  );
  const [inviting, setInviting] = useState(false);
  const data = pageData(query.data?.members);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:member.members')}</h1>
      <PageTable
        id="members"
        label={t('list.label')}
        state={state}
        fields={useFields()}
        columns={useColumns(state.setOpen)}
        rowKey={(member) => member.id}
        data={data && { ...data, rows: readFragment(MemberDetail, data.rows) }}
        loading={query.isFetching}
        error={query.error}
        onRefresh={() => void query.refetch()}
        empty={<EmptyState title={t('list.empty')} />}
        actions={
          <Can action="member.invite">
            <InvitationsButton />
            <Button type="primary" onClick={() => setInviting(true)}>
              {t('list.invite')}
            </Button>
          </Can>
        }
      />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      {state.open && <MemberDrawer id={state.open} onClose={() => state.setOpen(undefined)} />}
    </>
  );
}

function useFields(): SearchField<Filter>[] {
  const { t } = useTranslation('member');
  const { units, loading } = useUnits();
  return [
    { name: 'search', label: t('list.search'), kind: 'text' },
    { name: 'role', label: t('list.role'), kind: 'select', options: useRoleOptions() },
    {
      name: 'unit',
      label: t('list.unit'),
      kind: 'custom',
      render: (control) => <OrgTreeSelect units={units} loading={loading} {...control} />,
    },
    {
      name: 'state',
      label: t('list.state'),
      kind: 'select',
      options: STATES.map((value) => ({ value, label: t(`list.${value}`) })),
    },
  ];
}

function useColumns(onOpen: (id: string) => void): PageColumn<Member>[] {
  const { t } = useTranslation(['member', 'vocabulary']);
  const roles = (member: Member) => member.roles.map(({ role }) => t(`vocabulary:role.${role}`)).join(' / ');
  return [
    {
      key: 'name',
      title: t('list.name'),
      width: 120,
      fixed: 'start',
      required: true,
      render: (member) => (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => onOpen(member.id)}>
          {member.displayName}
        </Button>
      ),
    },
    { key: 'login', title: t('list.login'), width: 180, render: (member) => member.login },
    { key: 'title', title: t('list.title'), width: 140, render: (member) => member.title },
    { key: 'unit', title: t('list.unit'), width: 240, render: (member) => member.unit?.fullName },
    { key: 'roles', title: t('list.roles'), width: 260, render: (member) => roles(member) || t('list.noRole') },
    { key: 'phone', title: t('list.phone'), width: 140, render: (member) => member.phone },
    {
      key: 'state',
      title: t('list.state'),
      width: 100,
      render: ({ state }) => <StatusTag tone={STATE_TONES[state]}>{t(`list.${state}`)}</StatusTag>,
    },
    {
      key: 'createdAt',
      title: t('list.createdAt'),
      width: 150,
      render: (member) => dateTimeCN(member.createdAt),
    },
  ];
}
