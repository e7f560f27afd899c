import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { OwnHomeQuery } from '../documents';
import { AidCard } from '../parts/AidCard';
import { ArchiveCard } from '../parts/ArchiveCard';
import type { Home, OwnArchive } from '../parts/form';
import styles from '../parts/worker.module.css';

const ENDED = ['REJECTED', 'WITHDRAWN', 'CANCELLED', 'CLOSED', 'DISPOSAL_DUE'];

/** "My applications": where each stands, who is next, and what the applicant can do. */
export function Component() {
  const query = useGql(OwnHomeQuery, {});
  return <Loaded query={query}>{({ ownHome }) => <Cases home={ownHome} />}</Loaded>;
}

function Cases({ home }: { home: Home }) {
  const { t } = useTranslation('worker');
  const { archive, applications, draft, linked, uscc } = home;
  if (!linked) return <EmptyState title={t('notLinked')} hint={t('notLinkedHint')} />;
  const mayApply = !archive || ENDED.includes(archive.state);
  return (
    <>
      {mayApply && <BeginArchive home={home} />}
      {archive && <ArchiveCard archive={archive} />}
      {archive && archive.aidItems.length > 0 && <BeginAid items={archive.aidItems} />}
      {applications.map((application) => (
        <AidCard key={application.id} application={application} />
      ))}
      {mayApply && !draft && applications.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <ul className={styles.list}>
        <li>
          <Link to="/m/policies">{t('policies.link')}</Link>
        </li>
        <li>
          <a href={`/p/${uscc}`}>{t('board')}</a>
        </li>
      </ul>
    </>
  );
}

/** An application for an archive comes first; one that was begun is gone on with. */
function BeginArchive({ home }: { home: Home }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  return (
    <Card title={t(home.draft ? 'begin.draft' : 'begin.archive')}>
      <p className={styles.soft}>
        {home.draft ? t('begin.savedAt', { at: dateTimeCN(home.draft.updatedAt) }) : t('begin.archiveHint')}
      </p>
      <Button kind="primary" wide onClick={() => void navigate('/m/apply/archive')}>
        {t(home.draft ? 'begin.goOn' : 'begin.start')}
      </Button>
    </Card>
  );
}

/** What the archive makes possible now: all aid once it is decided, before that only aid after a mishap. */
function BeginAid({ items }: { items: OwnArchive['aidItems'] }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  const all = items.includes('LIVING');
  return (
    <Card title={t('begin.aid')}>
      <p className={styles.soft}>{t(all ? 'begin.aidHint' : 'begin.tempHint')}</p>
      <Button kind={all ? 'primary' : 'plain'} wide onClick={() => void navigate('/m/apply/aid')}>
        {t('begin.aidStart')}
      </Button>
    </Card>
  );
}
