import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PageColumn } from '@/kit/table/columns';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import type { InboxRow } from './BatchButton';
import { StateTag } from './StateTag';

/** The columns of the inbox. */
export function useInboxColumns(onOpen: (id: string) => void): PageColumn<InboxRow>[] {
  const { t } = useTranslation('approval');
  const actorName = useActorName();
  return [
    {
      key: 'title',
      title: t('title'),
      width: 240,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onOpen(row.id)}>
          {row.title}
        </Button>
      ),
    },
    {
      key: 'kind',
      title: t('kindLabel'),
      width: 110,
      render: (row) => t(`kind.${row.kind}`),
    },
    {
      key: 'amount',
      title: t('amount'),
      width: 120,
      align: 'right',
      render: (row) => (row.amountFen === null ? '' : yuan(row.amountFen)),
    },
    {
      key: 'unit',
      title: t('unit'),
      width: 220,
      render: (row) => (row.originTenantName ? t('from', { union: row.originTenantName }) : row.unit?.fullName),
    },
    {
      key: 'step',
      title: t('stepName'),
      width: 130,
      render: (row) => row.stepName,
    },
    {
      key: 'state',
      title: t('state.label'),
      width: 200,
      render: (row) => <StateTag one={row} />,
    },
    { key: 'dueOn', title: t('dueOn'), width: 110, render: (row) => row.dueOn },
    {
      key: 'waiting',
      title: t('waitsFor'),
      width: 160,
      render: (row) => row.referredTo || row.waiting.map((person) => person.name).join(', '),
    },
    {
      key: 'startedBy',
      title: t('startedBy'),
      width: 110,
      render: (row) => actorName(row.startedByName),
    },
    {
      key: 'startedAt',
      title: t('startedAt'),
      width: 150,
      render: (row) => dateTimeCN(row.startedAt),
    },
  ];
}
