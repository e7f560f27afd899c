import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import type { WorkbenchQuery as WorkbenchData } from '@/gql/graphql';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { CampaignStateTag, RunStateTag } from '@/kit/status/StateTags';
import { countText } from '@/kit/table/counted';
import { campaignTitle } from '@/lib/campaignTitle';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useSession } from '@/lib/session';
import { WorkbenchQuery } from '../documents';
import { QuickLinks } from '../parts/QuickLinks';
import { queuesOf } from '../parts/queues';
import styles from './WorkbenchPage.module.css';

type Workbench = WorkbenchData['workbench'];

const REFRESH_MS = 60_000;

/** 工作台: what waits for this person, what opens next and what is under way. */
export function Component() {
  const { t } = useTranslation(['workbench', 'menu']);
  const { actions } = useSession();
  const query = useGql(WorkbenchQuery, {}, { refetchInterval: REFRESH_MS });
  // A supervisor has nothing to work off: the overview is where that work begins.
  if (queuesOf(actions).length === 0 && actions.has('supervision.read'))
    return <Navigate replace to="/supervision/overview" />;
  return (
    <>
      <h1 className="nx-unseen">{t('menu:workbench.workbench')}</h1>
      <Loaded query={query}>{({ workbench }) => <Content workbench={workbench} />}</Loaded>
    </>
  );
}

function Content({ workbench }: { workbench: Workbench }) {
  const { actions } = useSession();
  const reads = actions.has('campaign.read');
  return (
    <>
      <Queues workbench={workbench} />
      <QuickLinks />
      {reads && (
        <div className={styles.columns}>
          <Runs runs={workbench.runs} />
          <Openings openings={workbench.nextOpenings} />
        </div>
      )}
    </>
  );
}

function Queues({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation('workbench');
  const { actions } = useSession();
  const queues = queuesOf(actions);
  if (queues.length === 0) return null;
  return (
    <Card title={t('queue.title')}>
      <ul className={styles.queues}>
        {queues.map(({ name, path, urgent }) => {
          const count = workbench[name];
          const tone = count === 0 ? styles.none : urgent ? styles.urgent : '';
          return (
            <li key={name}>
              <Link to={path} className={`${styles.queue} ${tone}`}>
                <span className={styles.count}>{countText(count)}</span>
                <span>{t(`queue.${name}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Runs({ runs }: Pick<Workbench, 'runs'>) {
  const { t } = useTranslation('workbench');
  return (
    <Card title={t('runs.title')}>
      {runs.length === 0 && <EmptyState title={t('runs.none')} />}
      <ul className={styles.list}>
        {runs.map((run) => (
          <li key={run.id}>
            <RunLine run={run} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RunLine({ run }: { run: Workbench['runs'][number] }) {
  const { t } = useTranslation('workbench');
  const { expected, planned, received, unassigned, overdue } = run.progress;
  const expanding = run.state === 'EXPANDING';
  const [done, all] = expanding ? [planned, expected] : [received, planned];
  return (
    <>
      <div className={styles.line}>
        <Link to={`/runs/${run.id}`}>{run.title}</Link>
        <RunStateTag state={run.state} />
        <span className={styles.soft}>{t('runs.endsOn', { date: run.endsOn })}</span>
      </div>
      <Progress
        size="small"
        percent={all > 0 ? Math.floor((100 * done) / all) : 0}
        aria-label={t('runs.progress', { title: run.title })}
      />
      <span className={styles.soft}>
        {t('runs.figures', { done, all })}
        {unassigned > 0 && t('runs.unassigned', { count: unassigned })}
        {overdue > 0 && <strong className={styles.alarm}>{t('runs.overdue', { count: overdue })}</strong>}
      </span>
    </>
  );
}

function Openings({ openings }: { openings: Workbench['nextOpenings'] }) {
  const { t } = useTranslation('workbench');
  return (
    <Card title={t('openings.title')}>
      {openings.length === 0 && <EmptyState title={t('openings.none')} />}
      <ul className={styles.list}>
        {openings.map(({ at, campaign }) => (
          <li key={campaign.id} className={styles.line}>
            <span className={styles.soft}>{dateTimeCN(at)}</span>
            <Link to={`/campaigns/${campaign.id}`}>{campaignTitle(campaign.title, at)}</Link>
            <CampaignStateTag state={campaign.state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
