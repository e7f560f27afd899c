import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { Loaded } from '@/kit/state/Loaded';
import { Loading } from '@/kit/state/Loading';
import { NotVisible } from '@/kit/state/NotVisible';
import { CampaignStateTag } from '@/kit/status/StateTags';
import { nodeOf, useGql } from '@/lib/graphql';
import { CampaignQuery } from '../documents';
import { type AwaitedRun, awaitRun, isAwaited, lookAgainIn } from '../parts/awaitedRun';
import { CampaignActions } from '../parts/CampaignActions';
import { CampaignRuns } from '../parts/CampaignRuns';
import { EstimateCard } from '../parts/EstimateCard';
import { PlanProgress } from '../parts/PlanProgress';
import { PlanSummary } from '../parts/PlanSummary';
import type { Campaign } from '../parts/plan';
import { titleOf } from '../parts/titleOf';
import styles from './CampaignPage.module.css';

const DecisionPanel = onDemand(async () => (await import('../parts/DecisionPanel')).DecisionPanel, <Loading />);
const NamedPanel = onDemand(async () => (await import('../parts/NamedPanel')).NamedPanel, <Loading />);

/** One plan: what it says, what it costs, who decided, and its runs. */
export function Component() {
  const { id = '' } = useParams();
  const [awaited, setAwaited] = useState<AwaitedRun>();
  const query = useGql(
    CampaignQuery,
    { id },
    { refetchInterval: ({ state }) => lookAgainIn(awaited, nodeOf(state.data?.node ?? null)?.runs ?? [], Date.now()) },
  );
  return (
    <Loaded query={query}>
      {({ node }) => {
        const campaign = nodeOf(node);
        if (!campaign) return <NotVisible />;
        return (
          <Detail
            campaign={campaign}
            opening={isAwaited(awaited, campaign.runs)}
            onOpened={() => setAwaited(awaitRun(campaign, Date.now()))}
          />
        );
      }}
    </Loaded>
  );
}

const ESTIMATED = new Set(['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'PAUSED']);

interface DetailProps {
  campaign: Campaign;
  /** A run was asked for and is not there yet. */
  opening: boolean;
  onOpened: () => void;
}

function Detail({ campaign, opening, onOpened }: DetailProps) {
  const { t } = useTranslation('campaign');
  const decides = campaign.viewerCan.includes('approve') || campaign.viewerCan.includes('return');
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{titleOf(campaign)}</h1>
        <CampaignStateTag state={campaign.state} returned={campaign.decidedAt !== null} />
        <div className={styles.actions}>
          <CampaignActions campaign={campaign} onOpened={onOpened} />
        </div>
      </header>
      <div className={styles.columns}>
        <div>
          {opening && <Alert type="info" showIcon role="status" title={t('run.opening')} />}
          {ESTIMATED.has(campaign.state) && <EstimateCard campaignId={campaign.id} />}
          <Card title={t('review.plan')}>
            <PlanSummary campaign={campaign} />
          </Card>
          {campaign.audience.named && (
            <Card title={t('named.title')}>
              <NamedPanel campaign={campaign} />
            </Card>
          )}
          {campaign.runs.length > 0 && <CampaignRuns runs={campaign.runs} />}
        </div>
        <div>
          <Card title={t('progress.title')}>
            <PlanProgress campaign={campaign} />
          </Card>
          {decides && <DecisionPanel key={campaign.version} campaign={campaign} />}
        </div>
      </div>
    </>
  );
}
