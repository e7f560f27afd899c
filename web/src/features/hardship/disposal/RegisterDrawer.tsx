import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '@/gql';
import type { ArchiveDisposalQuery } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { PrintButton } from '@/kit/print/PrintButton';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { DisposalActions } from './DisposalActions';
import { type Disposal, DISPOSAL_TONES, OUTCOME_TONES } from './disposal';
import { DisposalParts, DisposalQuery } from './documents';

type Whole = Extract<ArchiveDisposalQuery['node'], { __typename: 'ArchiveDisposal' }>;
type Entry = Whole['entries'][number];

/** One appraisal with its archives, and what was erased of those that were destroyed. */
export function RegisterDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('disposal');
  const query = useGql(DisposalQuery, { id });
  const node = query.data?.node;
  const whole = node?.__typename === 'ArchiveDisposal' ? node : undefined;
  const disposal = whole && readFragment(DisposalParts, whole);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={disposal ? t('register', { number: disposal.number }) : t('tab.registers')}
      extra={disposal && <StatusTag tone={DISPOSAL_TONES[disposal.state]}>{t(`state.${disposal.state}`)}</StatusTag>}
      footer={
        disposal && (
          <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
            <PrintButton subjectId={disposal.id} forms={['DISPOSAL']} />
            <DisposalActions disposal={disposal} />
          </div>
        )
      }
    >
      <Loaded query={query}>
        {() =>
          whole && disposal ? <Content whole={whole} disposal={disposal} /> : <EmptyState title={t('notFound')} />
        }
      </Loaded>
    </DetailDrawer>
  );
}

function Content({ whole, disposal }: { whole: Whole; disposal: Disposal }) {
  const { t } = useTranslation('disposal');
  return (
    <>
      <p>
        <strong>{t(`verdict.${disposal.verdict}`)}</strong>
        {disposal.keepUntil && ` · ${t('until', { day: disposal.keepUntil })}`}
      </p>
      <p>
        {t('asked', { name: disposal.proposedByName, at: dateTimeCN(disposal.proposedAt), opinion: disposal.opinion })}
      </p>
      {disposal.decidedAt && (
        <p>
          {t('decided', { name: disposal.decidedByName, at: dateTimeCN(disposal.decidedAt), reason: disposal.reason })}
        </p>
      )}
      {whole.minutesFiles.length > 0 && (
        <p>{t('minutesList', { files: whole.minutesFiles.map(({ fileName }) => fileName).join(', ') })}</p>
      )}
      <Entries rows={whole.entries} />
    </>
  );
}

function Entries({ rows }: { rows: Entry[] }) {
  const { t } = useTranslation(['disposal', 'vocabulary']);
  return (
    <Table<Entry>
      size="small"
      rowKey="seq"
      dataSource={rows}
      pagination={rows.length > 20 ? { pageSize: 20 } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('archive'),
          dataIndex: 'number',
          render: (number: string, row) => <Link to={`/archives/${row.archiveId}`}>{number}</Link>,
        },
        { title: t('unit'), dataIndex: 'unitName' },
        { title: t('category'), render: (_, row) => t(`vocabulary:category.${row.category}`) },
        { title: t('filedOn'), dataIndex: 'filedOn' },
        { title: t('endedOn'), dataIndex: 'endedOn' },
        {
          title: t('outcomeLabel'),
          render: (_, { outcome }) =>
            outcome && <StatusTag tone={OUTCOME_TONES[outcome]}>{t(`outcome.${outcome}`)}</StatusTag>,
        },
        {
          title: t('checksum'),
          dataIndex: 'checksum',
          render: (sum: string) => sum && <code title={sum}>{sum.slice(0, 16)}</code>,
        },
      ]}
    />
  );
}
