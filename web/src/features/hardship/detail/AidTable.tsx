import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArchiveApplicationsQuery as ApplicationsData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { type Fen, yuan } from '@/lib/money';
import { ArchiveApplicationsQuery } from '../documents';
import type { Archive } from '../parts/useArchive';

type Row = ApplicationsData['applications']['edges'][number]['node'];

/** The applications of a household, newest first (帮扶记录). */
export function AidTable({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const query = useGql(ArchiveApplicationsQuery, { id: archive.id });
  const columns = useColumns();
  return (
    <>
      <Can action="application.write">
        <LinkButton to={`/applications/new?archive=${archive.id}`}>{t('aid.apply')}</LinkButton>
      </Can>
      <Loaded query={query}>
        {({ applications }) => (
          <Table<Row>
            size="small"
            rowKey={(row) => row.id}
            columns={columns}
            dataSource={applications.edges.map((edge) => edge.node)}
            pagination={false}
            locale={{ emptyText: <EmptyState title={t('aid.none')} /> }}
            style={{ marginBlockStart: 12 }}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation(['hardship', 'assistance', 'vocabulary']);
  const amount = (fen: Fen | null) => (fen === null ? '' : yuan(fen));
  return [
    {
      key: 'number',
      title: t('aid.number'),
      render: (_, row) => <Link to={`/applications?queue=ALL&open=${row.id}`}>{row.number}</Link>,
    },
    { key: 'item', title: t('aid.item'), render: (_, row) => t(`vocabulary:aidItem.${row.item}`) },
    { key: 'state', title: t('aid.state'), render: (_, row) => t(`assistance:state.${row.state}`) },
    { key: 'asked', title: t('aid.asked'), align: 'right', render: (_, row) => amount(row.asked) },
    { key: 'approved', title: t('aid.approved'), align: 'right', render: (_, row) => amount(row.approved) },
    { key: 'updatedAt', title: t('aid.updatedAt'), render: (_, row) => dateTimeCN(row.updatedAt) },
  ];
}
