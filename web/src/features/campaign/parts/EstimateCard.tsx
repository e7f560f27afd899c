import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { nodeOf, useGql } from '@/lib/graphql';
import { CampaignEstimateQuery } from '../documents';
import { EstimateView } from './EstimateView';

/** Count and cost of the plan as stored, at this moment. */
export function EstimateCard({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaign');
  const query = useGql(CampaignEstimateQuery, { id: campaignId });
  return (
    <Card title={t('estimate.title')}>
      <Loaded query={query}>
        {({ node }) => {
          const estimate = nodeOf(node)?.estimate;
          return estimate ? <EstimateView estimate={estimate} /> : null;
        }}
      </Loaded>
    </Card>
  );
}
