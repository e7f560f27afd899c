import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { ArchiveActions } from './ArchiveActions';
import { ArchiveStateTag } from './ArchiveStateTag';
import { ArchiveBody } from './ArchiveBody';
import { archiveOf, useArchive } from './useArchive';

/** An archive beside the list. */
export function ArchiveDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('hardship');
  const query = useArchive(id);
  const archive = query.data && archiveOf(query.data);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={archive ? `${archive.headName} ${archive.number}` : t('list.label')}
      extra={archive && <ArchiveStateTag state={archive.state} />}
      footer={
        archive && (
          <Flex wrap justify="end" gap="small">
            <LinkButton to={`/archives/${id}`}>{t('detail.openPage')}</LinkButton>
            {archive.state !== 'DESTROYED' && <ArchiveActions archive={archive} />}
          </Flex>
        )
      }
    >
      <Loaded query={query}>
        {() => (archive ? <ArchiveBody archive={archive} /> : <EmptyState title={t('detail.notFound')} />)}
      </Loaded>
    </DetailDrawer>
  );
}
