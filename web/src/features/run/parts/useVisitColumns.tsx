import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RunVisitsQuery as VisitsData } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { VisitStateTag } from '@/kit/status/StateTags';
import type { PageColumn } from '@/kit/table/columns';
import { dateTimeCN } from '@/lib/date';
import { useGoodsText } from '@/lib/goods';
import { yuan } from '@/lib/money';

export type Row = Extract<NonNullable<VisitsData['node']>, { visits: unknown }>['visits']['edges'][number]['node'];

/** Columns of a run's list; the name opens the visit. */
export function useVisitColumns(onOpen: (id: string) => void): PageColumn<Row>[] {
  const { t } = useTranslation(['run', 'visiting']);
  const goods = useGoodsText();
  return [
    {
      key: 'name',
      title: t('visit.name'),
      width: 120,
      fixed: 'start',
      required: true,
      render: (visit) => (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onOpen(visit.id)}>
          {visit.name}
        </Button>
      ),
    },
    {
      key: 'state',
      title: t('list.state'),
      width: 120,
      render: (visit) => (
        <>
          <VisitStateTag state={visit.state} overdue={visit.overdue} />{' '}
          {visit.late && <StatusTag tone="neutral">{t('visit.late')}</StatusTag>}
        </>
      ),
    },
    { key: 'class', title: t('visit.class'), width: 140, render: (visit) => t(`visiting:class.${visit.class}`) },
    { key: 'unit', title: t('visit.unit'), width: 240, render: (visit) => visit.unit.fullName },
    {
      key: 'helper',
      title: t('visit.helper'),
      width: 110,
      render: (visit) => visit.helper?.displayName ?? <StatusTag tone="warning">{t('figure.unassigned')}</StatusTag>,
    },
    { key: 'cash', title: t('visit.cash'), width: 120, align: 'right', render: (visit) => yuan(visit.cashFen) },
    { key: 'goods', title: t('visit.goods'), width: 220, render: (visit) => goods(visit.goods) },
    { key: 'dueOn', title: t('visit.dueOn'), width: 110, render: (visit) => visit.dueOn },
    {
      key: 'visitedAt',
      title: t('visit.visitedAt'),
      width: 150,
      render: (visit) => (visit.visitedAt === null ? '' : dateTimeCN(visit.visitedAt)),
    },
  ];
}
