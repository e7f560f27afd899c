import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchivesQuery } from '@/gql/graphql';
import type { PageColumn } from '@/kit/table/columns';
import { dateTimeCN } from '@/lib/date';
import { type Fen, yuan } from '@/lib/money';
import { ArchiveStateTag } from './ArchiveStateTag';
import { useQueueReason } from './useQueueReason';

export type ArchiveRow = ArchivesQuery['archives']['edges'][number]['node'];

/** Name under which the column choice of the list is remembered. */
export const ARCHIVE_LIST = 'archives';

/** Columns of the archive list. Keys are those that an export understands. */
export function useArchiveColumns(onOpen: (id: string) => void, queue?: string): PageColumn<ArchiveRow>[] {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const why = useQueueReason(queue);
  const yesNo = (yes: boolean) => t(yes ? 'list.yes' : 'list.no');
  const amount = (fen: Fen | null) => (fen === null ? '' : yuan(fen));
  const money = (key: 'incomeYear' | 'rigidYear' | 'netPerHeadMonth', optional?: boolean): PageColumn<ArchiveRow> => ({
    key,
    title: t(`field.${key}`) + t('list.yuan'),
    width: 170,
    align: 'right',
    optional,
    render: (row) => amount(row[key]),
  });
  return [
    {
      key: 'headName',
      title: t('field.headName'),
      width: 140,
      fixed: 'start',
      required: true,
      render: (row) => (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => onOpen(row.id)}>
          {row.headName}
        </Button>
      ),
    },
    ...why,
    { key: 'number', title: t('field.number'), width: 120, fixed: 'start', render: (row) => row.number },
    { key: 'state', title: t('field.state'), width: 100, render: (row) => <ArchiveStateTag state={row.state} /> },
    {
      key: 'category',
      title: t('field.category'),
      width: 144,
      render: (row) => t(`vocabulary:category.${row.category}`),
    },
    { key: 'unit', title: t('field.unit'), width: 220, render: (row) => row.unit.fullName },
    { key: 'sex', title: t('field.sex'), width: 76, render: (row) => t(`vocabulary:sex.${row.sex}`) },
    { key: 'age', title: t('field.age'), width: 60, align: 'right', render: (row) => row.age },
    { key: 'idNumber', title: t('field.idNumber'), width: 180, render: (row) => row.idNumber.text },
    { key: 'phone', title: t('field.phone'), width: 130, render: (row) => row.phone.text },
    {
      key: 'mainCause',
      title: t('field.mainCause'),
      width: 180,
      render: (row) => t(`vocabulary:cause.${row.mainCause}`),
    },
    {
      key: 'householdSize',
      title: t('field.householdSize'),
      width: 90,
      align: 'right',
      render: (row) => row.householdSize,
    },
    money('netPerHeadMonth'),
    money('incomeYear', true),
    money('rigidYear', true),
    {
      key: 'lastVisitedOn',
      title: t('list.lastVisitedOn'),
      width: 110,
      render: (row) => row.lastVisitedOn ?? t('list.never'),
    },
    { key: 'owner', title: t('field.owner'), width: 110, render: (row) => row.owner?.displayName },
    {
      key: 'hasDisability',
      title: t('field.hasDisability'),
      width: 120,
      optional: true,
      render: (row) => yesNo(row.hasDisability),
    },
    {
      key: 'isModelWorker',
      title: t('field.isModelWorker'),
      width: 100,
      optional: true,
      render: (row) => yesNo(row.isModelWorker),
    },
    {
      key: 'noticeConsent',
      title: t('field.noticeConsent'),
      width: 100,
      optional: true,
      render: (row) => yesNo(row.noticeConsent),
    },
    { key: 'tier', title: t('field.tier'), width: 100, optional: true, render: (row) => t(`tier.${row.tier}`) },
    { key: 'flow', title: t('field.flow'), width: 100, optional: true, render: (row) => t(`flow.${row.flow}`) },
    {
      key: 'provenance',
      title: t('field.provenance'),
      width: 100,
      optional: true,
      render: (row) => t(`provenance.${row.provenance}`),
    },
    { key: 'updatedAt', title: t('list.updatedAt'), width: 150, render: (row) => dateTimeCN(row.updatedAt) },
    {
      key: 'createdAt',
      title: t('list.createdAt'),
      width: 150,
      optional: true,
      render: (row) => dateTimeCN(row.createdAt),
    },
  ];
}
