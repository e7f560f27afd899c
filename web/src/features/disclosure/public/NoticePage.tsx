import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '@/kit/layout/Card';
import { Loading } from '@/kit/state/Loading';
import { useItemWord, useNoticeTitle } from '../parts/words';
import { readNotice, type ShownNotice } from './api';
import { Gone } from './Gone';
import { ObjectionForm } from './ObjectionForm';
import styles from './public.module.css';

/** One running notice, for everybody. */
export function Component() {
  const { t } = useTranslation('disclosure');
  const { code = '', notice = '' } = useParams();
  const query = useQuery({
    queryKey: ['shownNotice', code, notice],
    queryFn: () => readNotice(code, notice),
    retry: false,
    refetchOnWindowFocus: false, // an objection takes its entry off the page while the form still names it
  });
  return (
    <>
      <meta name="robots" content="noindex, nofollow, noarchive" />
      <p>
        <Link className={styles.link} to={`/p/${code}`}>
          {t('board.back')}
        </Link>
      </p>
      {query.data && <Shown notice={query.data} />}
      {query.data && <ObjectionForm code={code} notice={query.data} />}
      {query.isPending && <Loading />}
      {query.isError && <Gone error={query.error} what="ended" onRetry={() => void query.refetch()} />}
    </>
  );
}

function Shown({ notice }: { notice: ShownNotice }) {
  const { t } = useTranslation('disclosure');
  const titleOf = useNoticeTitle();
  const itemOf = useItemWord();
  return (
    <Card>
      <h1 className={styles.title}>{titleOf(notice, notice.unitName)}</h1>
      <p className={styles.soft}>{`${notice.union} · ${notice.number}`}</p>
      <dl className={styles.facts}>
        <dt>{t('period')}</dt>
        <dd>
          {`${t('periodOf', { from: notice.firstDay, to: notice.lastDay })} · ${t('workdays', { count: notice.workingDays })}`}
        </dd>
        {notice.contact && (
          <>
            <dt>{t('contact')}</dt>
            <dd>{notice.contact}</dd>
          </>
        )}
      </dl>
      <ol className={styles.entries} aria-label={t('entries')}>
        {notice.entries.map((entry) => (
          <li key={entry.seq} className={styles.entry}>
            <span className={styles.seq}>{entry.seq}</span>
            <span>
              <b>{entry.name}</b> {entry.unitName}
              <br />
              {[itemOf(entry.item), entry.amountBand && t(`band.${entry.amountBand}`), entry.summary]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.soft}>{t('board.privacy')}</p>
    </Card>
  );
}
