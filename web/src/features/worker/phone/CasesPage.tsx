import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { OwnHomeQuery } from '../documents';
import { AidCard } from '../parts/AidCard';
import { ArchiveCard } from '../parts/ArchiveCard';
import type { Home } from '../parts/form';
import styles from '../parts/worker.module.css';

const ENDED = ['REJECTED', 'WITHDRAWN', 'CANCELLED', 'CLOSED'];

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
      <Begin home={home} mayApply={mayApply} />
      {archive && <ArchiveCard archive={archive} />}
      {applications.map((application) => (
        <AidCard key={application.id} application={application} />
      ))}
      {mayApply && !draft && applications.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <p className={styles.soft}>
        <a href={`/p/${uscc}`}>{t('board')}</a>
      </p>
    </>
  );
}

/** What can be begun now: an archive first, aid later. */
function Begin({ home, mayApply }: { home: Home; mayApply: boolean }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  if (mayApply)
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
  if (!home.archive?.canApply) return null;
  return (
    <Card title={t('begin.aid')}>
      <p className={styles.soft}>{t('begin.aidHint')}</p>
      <Button kind="primary" wide onClick={() => void navigate('/m/apply/aid')}>
        {t('begin.aidStart')}
      </Button>
    </Card>
  );
}
