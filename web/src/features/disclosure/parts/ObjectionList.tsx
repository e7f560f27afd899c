import { Card, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/kit/state/EmptyState';
import { dateTimeCN } from '@/lib/date';
import type { Notice } from './NoticeDrawer';
import { ObjectionStateTag } from './tags';

/** The objections to a notice; each is worked on at its own desk. */
export function ObjectionList({ objections }: Pick<Notice, 'objections'>) {
  const { t } = useTranslation('disclosure');
  if (objections.length === 0) return <EmptyState title={t('noObjections')} />;
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      {objections.map(({ id, receipt, text, state, source, receivedAt, entry }) => (
        <Card
          key={id}
          size="small"
          title={<Link to={`/notices/objections?open=${id}`}>{receipt}</Link>}
          extra={<ObjectionStateTag state={state} />}
        >
          <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
          {[`${t('seq')} ${entry.seq} ${entry.name}`, t(`source.${source}`), dateTimeCN(receivedAt)].join(' · ')}
        </Card>
      ))}
    </Space>
  );
}
