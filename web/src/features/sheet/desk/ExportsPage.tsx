import { Progress, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MyExportsQuery } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { DownloadButton } from '@/kit/transfer/DownloadButton';
import { dateTimeCN } from '@/lib/date';
import { exportLink } from '@/lib/exports';
import { useGql } from '@/lib/graphql';
import { ExportsQuery } from '../documents';
import { percentOf } from '../parts/progress';
import { EXPORT_TONES } from '../parts/vocabulary';

type Export = MyExportsQuery['myExports'][number];

const POLL_MS = 2_000;

/** Files that the reader had made, with what for (我的导出). */
export function Component() {
  const { t } = useTranslation(['sheet', 'menu']);
  const query = useGql(
    ExportsQuery,
    {},
    {
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.myExports.some((e) => e.state === 'RUNNING') ? POLL_MS : false),
    },
  );
  return (
    <Card>
      <h1 className="nx-unseen">{t('menu:sheet.exports')}</h1>
      <p>{t('exports.hint')}</p>
      <Loaded query={query}>{({ myExports }) => <ExportTable exports={myExports} />}</Loaded>
    </Card>
  );
}

function ExportTable({ exports }: { exports: Export[] }) {
  const { t } = useTranslation('sheet');
  if (exports.length === 0) return <EmptyState title={t('exports.empty')} hint={t('exports.emptyHint')} />;
  return (
    <ScrollFocus>
      <Table<Export>
        bordered
        size="small"
        rowKey="id"
        dataSource={exports}
        pagination={{ hideOnSinglePage: true, pageSize: 20 }}
        scroll={{ x: 1100 }}
        columns={[
          { title: t('exports.fileName'), dataIndex: 'fileName', width: 240, ellipsis: true },
          { title: t('exports.kind'), width: 140, render: (_, { kind }) => t(`kind.${kind}`) },
          { title: t('exports.purpose'), dataIndex: 'purpose', ellipsis: true },
          { title: t('exports.rows'), dataIndex: 'rowCount', width: 80, align: 'right' },
          { title: t('exports.state'), width: 150, render: (_, row) => <State row={row} /> },
          { title: t('exports.createdAt'), width: 150, render: (_, { createdAt }) => dateTimeCN(createdAt) },
          { title: t('exports.expiresAt'), width: 150, render: (_, { expiresAt }) => dateTimeCN(expiresAt) },
          {
            title: t('exports.actions'),
            width: 110,
            render: (_, { id, state }) =>
              state === 'READY' && (
                <DownloadButton type="link" size="small" link={() => exportLink(id)}>
                  {t('exports.download')}
                </DownloadButton>
              ),
          },
        ]}
      />
    </ScrollFocus>
  );
}

function State({ row }: { row: Export }) {
  const { t } = useTranslation('sheet');
  if (row.state === 'RUNNING')
    return <Progress percent={percentOf(row)} size="small" aria-label={t('exports.RUNNING')} />;
  return <StatusTag tone={EXPORT_TONES[row.state]}>{t(`exports.${row.state}`)}</StatusTag>;
}
