import { Button, Space, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask } from '@/kit/basic/ask';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { dateTimeCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { RetireApprovalRoute } from '../documents';
import type { Route } from './route';

const TONES: Record<Route['state'], Tone> = {
  DRAFT: 'warning',
  PUBLISHED: 'success',
  RETIRED: 'neutral',
};

/** The columns of the routes. */
export function useRouteColumns(onEdit: (route: Route) => void): TableColumnsType<Route> {
  const { t } = useTranslation('approval');
  return [
    {
      key: 'name',
      title: t('route.name'),
      width: 180,
      render: (_, route) => route.name,
    },
    {
      key: 'kind',
      title: t('kindLabel'),
      width: 110,
      render: (_, route) => t(`kind.${route.kind}`),
    },
    {
      key: 'item',
      title: t('route.item'),
      width: 120,
      render: (_, route) => route.item || t('route.anyItem'),
    },
    {
      key: 'band',
      title: t('route.band'),
      width: 150,
      render: (_, { fromFen }) => (fromFen === '0' ? t('route.fromZero') : t('route.from', { amount: yuan(fromFen) })),
    },
    {
      key: 'steps',
      title: t('route.steps'),
      width: 280,
      render: (_, route) => route.steps.map((step) => step.name).join(' → '),
    },
    {
      key: 'state',
      title: t('route.stateLabel'),
      width: 200,
      render: (_, route) => <State route={route} />,
    },
    {
      key: 'updated',
      title: t('route.updated'),
      width: 200,
      render: (_, route) => `${route.updatedByName} ${dateTimeCN(route.updatedAt)}`,
    },
    {
      key: 'actions',
      title: t('route.actions'),
      width: 140,
      render: (_, route) => <Actions route={route} onEdit={onEdit} />,
    },
  ];
}

function State({ route }: { route: Route }) {
  const { t } = useTranslation('approval');
  return (
    <>
      <StatusTag tone={TONES[route.state]}>{t(`route.state.${route.state}`)}</StatusTag>{' '}
      {route.changed && <StatusTag tone="warning">{t('route.changed')}</StatusTag>}
    </>
  );
}

function Actions({ route, onEdit }: { route: Route; onEdit: (route: Route) => void }) {
  const { t } = useTranslation('approval');
  const retire = useGqlMutation(RetireApprovalRoute, {
    invalidates: ['ApprovalRoutes'],
  });
  const confirm = async () => {
    const confirmed = await ask({
      title: t('route.retireTitle', { name: route.name }),
      detail: t('route.retireDetail'),
      confirmLabel: t('route.retire'),
      danger: true,
    });
    if (confirmed)
      retire.mutate({
        input: { id: route.id, expectedVersion: route.version },
      });
  };
  return (
    <Space>
      <Button type="link" size="small" onClick={() => onEdit(route)}>
        {t('route.edit')}
      </Button>
      <Button type="link" size="small" danger loading={retire.isPending} onClick={() => void confirm()}>
        {t('route.retire')}
      </Button>
    </Space>
  );
}
