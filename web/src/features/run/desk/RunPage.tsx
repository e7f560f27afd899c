import { Alert, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { onDemand } from '@/kit/onDemand';
import { Loaded } from '@/kit/state/Loaded';
import { Loading } from '@/kit/state/Loading';
import { NotVisible } from '@/kit/state/NotVisible';
import { RunStateTag } from '@/kit/status/StateTags';
import { dateTimeCN } from '@/lib/date';
import { nodeOf } from '@/lib/graphql';
import { ExportMenu } from '../parts/ExportMenu';
import type { Run } from '../parts/run';
import { RunActions } from '../parts/RunActions';
import { RunFigures } from '../parts/RunFigures';
import { useRun } from '../parts/useRun';
import styles from './RunPage.module.css';

const VisitsTab = onDemand(async () => (await import('../parts/VisitsTab')).VisitsTab, <Loading />);
const SettlementTab = onDemand(async () => (await import('../parts/SettlementTab')).SettlementTab, <Loading />);
const SummaryTab = onDemand(async () => (await import('../parts/SummaryTab')).SummaryTab, <Loading />);

/** One run: how far it is, its list, its settlement and its summary. */
export function Component() {
  const { id = '' } = useParams();
  const query = useRun(id);
  return (
    <Loaded query={query}>
      {({ node }) => {
        const run = nodeOf(node);
        return run ? <Detail run={run} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

function Detail({ run }: { run: Run }) {
  return (
    <>
      <Head run={run} />
      <Stopped run={run} />
      <RunFigures run={run} />
      <Pages run={run} />
    </>
  );
}

function Head({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  return (
    <header className={styles.head}>
      <div>
        <div className={styles.line}>
          <h1 className={styles.title}>{run.title}</h1>
          <RunStateTag state={run.state} />
        </div>
        <div className={styles.meta}>
          <span>{t('head.period', { from: dateTimeCN(run.openedAt), to: run.endsOn })}</span>
          <Link to={`/campaigns/${run.campaign.id}`}>{t('head.plan')}</Link>
        </div>
      </div>
      <div className={styles.actions}>
        <RunActions run={run} />
        {run.viewerCan.includes('export') && <ExportMenu run={run} />}
      </div>
    </header>
  );
}

/** Why nothing moves: what stopped the run, or what the person wrote who did. */
function Stopped({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  if (!run.stopReason) return null;
  const title = t('head.stopped', { reason: run.stopReason });
  return <Alert type="warning" showIcon style={{ marginBlockEnd: 12 }} title={title} />;
}

const TABS = ['visits', 'settlement', 'summary'] as const;
type TabKey = (typeof TABS)[number];

/** The tab stands in the address; turning it leaves the filters of the list behind. */
function Pages({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const [params, setParams] = useSearchParams();
  const current = TABS.find((key) => key === params.get('tab')) ?? 'visits';
  const pages: Record<TabKey, React.ReactNode> = {
    visits: <VisitsTab run={run} />,
    settlement: <SettlementTab run={run} />,
    summary: <SummaryTab runId={run.id} />,
  };
  return (
    <Tabs
      destroyOnHidden
      activeKey={current}
      onChange={(key) => setParams(key === 'visits' ? {} : { tab: key })}
      items={TABS.map((key) => ({ key, label: t(`tab.${key}`), children: key === current && pages[key] }))}
    />
  );
}
