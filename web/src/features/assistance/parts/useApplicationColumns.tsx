import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApplicationsQuery } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import type { PageColumn } from '@/kit/table/columns';
import { dateTimeCN } from '@/lib/date';
import { type Fen, yuan } from '@/lib/money';
import { ApplicationStateTag } from './ApplicationStateTag';

type Row = ApplicationsQuery['applications']['edges'][number]['node'];

/** A service has no amount. */
const amount = (fen: Fen | null) => (fen === null || fen === '0' ? '' : yuan(fen));

/** Columns of the list of applications. */
export function useApplicationColumns(onOpen: (id: string) => void): PageColumn<Row>[] {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return [
    {
      key: 'number',
      title: t('field.number'),
      width: 140,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => onOpen(row.id)}>
          {row.number}
        </Button>
      ),
    },
    { key: 'headName', title: t('field.headName'), width: 100, fixed: 'start', render: (row) => row.headName },
    { key: 'item', title: t('field.item'), width: 130, render: (row) => t(`vocabulary:aidItem.${row.item}`) },
    {
      key: 'state',
      title: t('field.state'),
      width: 150,
      render: (row) => <ApplicationStateTag state={row.state} urgent={row.urgent} />,
    },
    {
      key: 'asked',
      title: t('field.asked'),
      width: 130,
      align: 'right',
      render: (row) => amount(row.asked),
    },
    {
      key: 'approved',
      title: t('field.approved'),
      width: 130,
      align: 'right',
      render: (row) => amount(row.approved),
    },
    {
      key: 'due',
      title: t('list.due'),
      width: 170,
      render: (row) => (
        <>
          {row.answerDueOn ?? row.papersDueOn}{' '}
          {row.papersOverdue && <StatusTag tone="danger">{t('list.late')}</StatusTag>}
        </>
      ),
    },
    {
      key: 'category',
      title: t('field.category'),
      width: 140,
      render: (row) => t(`vocabulary:category.${row.category}`),
    },
    { key: 'unit', title: t('field.unit'), width: 220, render: (row) => row.unit.fullName },
    { key: 'updatedAt', title: t('list.updatedAt'), width: 150, render: (row) => dateTimeCN(row.updatedAt) },
  ];
}
