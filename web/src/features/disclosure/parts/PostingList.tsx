import { Card, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/kit/state/EmptyState';
import type { Notice } from './NoticeDrawer';

/** Where and when posters hung, with their photos. */
export function PostingList({ postings }: Pick<Notice, 'postings'>) {
  const { t } = useTranslation('disclosure');
  if (postings.length === 0) return <EmptyState title={t('noPostings')} />;
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      {postings.map(({ id, place, postedOn, postedBy, note, files }) => (
        <Card key={id} size="small" title={place} extra={`${postedOn} ${postedBy.displayName}`}>
          {note && <p>{note}</p>}
          <Space wrap>
            {files.map((file, i) =>
              file.link ? (
                <img key={file.id} src={file.link.url} alt={t('photo', { number: i + 1 })} width={120} />
              ) : null,
            )}
          </Space>
        </Card>
      ))}
    </Space>
  );
}
