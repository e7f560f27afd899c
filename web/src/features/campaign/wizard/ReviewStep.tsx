import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { EstimateCard } from '../parts/EstimateCard';
import { PlanSummary } from '../parts/PlanSummary';
import type { Campaign } from '../parts/plan';
import { useNextDecider } from '../parts/useNextDecider';

/** The whole plan as stored, what it costs, and what happens when it is handed in. */
export function ReviewStep({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const decider = useNextDecider();
  return (
    <>
      <Alert
        type="info"
        showIcon
        style={{ marginBlockEnd: 12 }}
        title={decider ? t('review.nextNamed', { who: decider }) : t('review.next')}
      />
      <EstimateCard campaignId={campaign.id} />
      <Card title={t('review.plan')}>
        <PlanSummary campaign={campaign} />
      </Card>
    </>
  );
}
