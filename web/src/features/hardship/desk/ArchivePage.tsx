import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ArchiveActions } from '../parts/ArchiveActions';
import { ArchiveStateTag } from '../parts/ArchiveStateTag';
import { ArchiveBody } from '../parts/ArchiveBody';
import { type Archive, archiveOf, useArchive } from '../parts/useArchive';
import styles from './ArchivePage.module.css';

/** One archive on a page of its own, for links from messages. */
export function Component() {
  const { t } = useTranslation('hardship');
  const { id = '' } = useParams();
  const query = useArchive(id);
  return (
    <Loaded query={query}>
      {(data) => {
        const archive = archiveOf(data);
        return archive ? <Whole archive={archive} /> : <EmptyState title={t('detail.notFound')} />;
      }}
    </Loaded>
  );
}

function Whole({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const destroyed = archive.state === 'DESTROYED';
  return (
    <Card>
      <header className={styles.head}>
        <h1 className={styles.name}>
          {destroyed ? t('detail.destroyed') : archive.headName} <span className={styles.number}>{archive.number}</span>
        </h1>
        <ArchiveStateTag state={archive.state} />
        <div className={styles.actions}>{!destroyed && <ArchiveActions archive={archive} />}</div>
      </header>
      <ArchiveBody archive={archive} />
    </Card>
  );
}
