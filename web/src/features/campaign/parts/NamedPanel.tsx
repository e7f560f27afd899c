import { keepPreviousData } from '@tanstack/react-query';
import { Button, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedRecipientsQuery as NamedData } from '@/gql/graphql';
import { ask } from '@/kit/basic/ask';
import { onDemand } from '@/kit/onDemand';
import { ErrorState } from '@/kit/state/ErrorState';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { nodeOf, useGql } from '@/lib/graphql';
import { NamedRecipientsQuery } from '../documents';
import styles from './NamedPanel.module.css';
import type { Campaign } from './plan';
import { useRemoveNamed } from './useRemoveNamed';

const AddNamedDialog = onDemand(async () => (await import('./AddNamedDialog')).AddNamedDialog);
const PasteNamedDialog = onDemand(async () => (await import('./PasteNamedDialog')).PasteNamedDialog);

type Recipient = Extract<NonNullable<NamedData['node']>, { named: unknown }>['named']['edges'][number]['node'];

const PAGE = 20;

/** Recipients without an archive: who has been named, and naming more. */
export function NamedPanel({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const [page, setPage] = useState(1);
  const [dialog, setDialog] = useState<'add' | 'paste'>();
  const query = useGql(
    NamedRecipientsQuery,
    { id: campaign.id, first: PAGE, offset: (page - 1) * PAGE },
    { placeholderData: keepPreviousData },
  );
  const remove = useRemoveNamed();
  const named = query.data && nodeOf(query.data.node)?.named;
  const open = campaign.state === 'DRAFT' || campaign.state === 'APPROVED' || campaign.state === 'PAUSED';
  const columns = useColumns(open ? remove : undefined);
  const close = () => setDialog(undefined);
  if (query.isError && !named) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      {open && (
        <Space style={{ marginBlockEnd: 12 }}>
          <Button type="primary" onClick={() => setDialog('add')}>
            {t('named.add')}
          </Button>
          <Button onClick={() => setDialog('paste')}>{t('named.paste')}</Button>
        </Space>
      )}
      <ScrollFocus>
        <Table<Recipient>
          bordered
          size="small"
          rowKey="id"
          loading={query.isFetching}
          dataSource={named?.edges.map((edge) => edge.node) ?? []}
          columns={columns}
          scroll={{ x: 900 }}
          locale={{ emptyText: <span className={styles.empty}>{t('named.empty')}</span> }}
          pagination={{
            current: page,
            pageSize: PAGE,
            total: named?.totalCount ?? 0,
            showSizeChanger: false,
            hideOnSinglePage: true,
            onChange: setPage,
          }}
        />
      </ScrollFocus>
      {dialog === 'add' && <AddNamedDialog campaign={campaign} onClose={close} />}
      {dialog === 'paste' && <PasteNamedDialog campaign={campaign} onClose={close} />}
    </>
  );
}

function useColumns(onRemove: ((recipient: Recipient) => void) | undefined) {
  const { t } = useTranslation(['campaign', 'common', 'visiting']);
  const remove = async (recipient: Recipient) => {
    const confirmed = await ask({
      title: t('named.removeTitle', { name: recipient.name }),
      detail: t('named.removeDetail'),
      confirmLabel: t('common:remove'),
      danger: true,
    });
    if (confirmed) onRemove?.(recipient);
  };
  return [
    { key: 'name', title: t('named.name'), width: 110, render: (_: unknown, row: Recipient) => row.name },
    {
      key: 'class',
      title: t('standard.class'),
      width: 120,
      render: (_: unknown, row: Recipient) => t(`visiting:class.${row.class}`),
    },
    { key: 'unit', title: t('quota.unit'), width: 220, render: (_: unknown, row: Recipient) => row.unit.fullName },
    { key: 'id', title: t('named.idNumber'), width: 180, render: (_: unknown, row: Recipient) => row.idNumber.text },
    { key: 'phone', title: t('named.phone'), width: 130, render: (_: unknown, row: Recipient) => row.phone.text },
    { key: 'note', title: t('named.note'), render: (_: unknown, row: Recipient) => row.note },
    ...(onRemove
      ? [
          {
            key: 'actions',
            title: t('actions'),
            width: 80,
            render: (_: unknown, row: Recipient) => (
              <Button type="link" size="small" danger onClick={() => void remove(row)}>
                {t('common:remove')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
