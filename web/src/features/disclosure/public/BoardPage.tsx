import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loading } from '@/kit/state/Loading';
import { useNoticeTitle } from '../parts/words';
import { type Board, readBoard } from './api';
import { Gone } from './Gone';
import styles from './public.module.css';

/** The notice board of a union (公示栏): its running notices, for everybody. */
export function Component() {
  const { code = '' } = useParams();
  const query = useQuery({ queryKey: ['board', code], queryFn: () => readBoard(code), retry: false });
  return (
    <>
      <meta name="robots" content="noindex, nofollow, noarchive" />
      {query.data && <Notices board={query.data} code={code} />}
      {query.isPending && <Loading />}
      {query.isError && <Gone error={query.error} what="unknown" onRetry={() => void query.refetch()} />}
    </>
  );
}

function Notices({ board, code }: { board: Board; code: string }) {
  const { t } = useTranslation('disclosure');
  const titleOf = useNoticeTitle();
  return (
    <>
      <h1 className={styles.title}>{t('board.of', { union: board.union })}</h1>
      <p className={styles.links}>
        <Link className={styles.link} to={`/p/${code}/join`}>
          {t('board.apply')}
        </Link>
        <Link className={styles.link} to={`/p/${code}/check`}>
          {t('board.check')}
        </Link>
      </p>
      {board.notices.length === 0 && <EmptyState title={t('board.none')} hint={t('board.noneHint')} />}
      <ul className={styles.list}>
        {board.notices.map((notice) => (
          <li key={notice.id}>
            <Card>
              <Link className={styles.link} to={`/p/${code}/${notice.id}`}>
                {titleOf(notice, notice.unitName)}
              </Link>
              <p className={styles.soft}>
                {[
                  notice.number,
                  t('entryCount', { count: notice.entryCount }),
                  t('board.until', { to: notice.lastDay }),
                ].join(' · ')}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
