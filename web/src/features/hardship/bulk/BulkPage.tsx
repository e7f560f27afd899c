import { Button, Progress, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveBulksQuery as BulksData } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { dateTimeCN } from '@/lib/date';
import { exportProgress, startExport } from '@/lib/exports';
import { useGql } from '@/lib/graphql';
import { ArchiveBulksQuery } from './documents';

const ExportDialog = onDemand(async () => (await import('@/kit/transfer/ExportDialog')).ExportDialog);

type Bulk = BulksData['archiveBulks'][number];

const POLL_MS = 2_000;

const PERCENT = 100;

/** What the reader had done to whole lists, how far it is, and the result of every archive as a table. */
export function Component() {
  const { t } = useTranslation(['bulk', 'menu']);
  const query = useGql(
    ArchiveBulksQuery,
    {},
    {
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.archiveBulks.some((b) => b.state === 'RUNNING') ? POLL_MS : false),
    },
  );
  return (
    <Card>
      <h1 className="nx-unseen">{t('menu:hardship.bulk')}</h1>
      <p>{t('hint')}</p>
      <Loaded query={query}>{({ archiveBulks }) => <Bulks bulks={archiveBulks} />}</Loaded>
    </Card>
  );
}

function Bulks({ bulks }: { bulks: Bulk[] }) {
  const { t } = useTranslation('bulk');
  const [chosen, setChosen] = useState<Bulk>();
  if (bulks.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  return (
    <>
      <ScrollFocus>
        <Table<Bulk>
          bordered
          size="small"
          rowKey="id"
          dataSource={bulks}
          pagination={false}
          scroll={{ x: 1000 }}
          columns={[
            { title: t('column.action'), width: 140, render: (_, { action }) => t(`action.${action}`) },
            { title: t('column.note'), dataIndex: 'note', ellipsis: true },
            { title: t('column.createdAt'), width: 150, render: (_, { createdAt }) => dateTimeCN(createdAt) },
            { title: t('column.total'), dataIndex: 'total', width: 80, align: 'right' },
            { title: t('column.done'), width: 80, align: 'right', render: (_, b) => b.dealt - b.refused },
            { title: t('column.refused'), dataIndex: 'refused', width: 80, align: 'right' },
            {
              title: t('column.progress'),
              width: 180,
              render: (_, b) => (
                <Progress
                  size="small"
                  percent={Math.floor((PERCENT * b.dealt) / b.total)}
                  aria-label={t('column.progress')}
                />
              ),
            },
            {
              title: t('column.result'),
              width: 110,
              render: (_, b) =>
                b.state === 'DONE' && (
                  <Button type="link" size="small" onClick={() => setChosen(b)}>
                    {t('result')}
                  </Button>
                ),
            },
          ]}
        />
      </ScrollFocus>
      {chosen && (
        <ExportDialog
          title={t('resultOf', { action: t(`action.${chosen.action}`) })}
          start={({ purpose }) => startExport({ kind: 'ARCHIVE_BULK', purpose, bulkId: chosen.id })}
          poll={exportProgress}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
