import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { nodeOf, useGql } from '@/lib/graphql';
import { CampaignQuery } from '../documents';
import { EditPlan } from '../wizard/EditPlan';
import { useStepParam } from '../wizard/useStepParam';

/** Going on with a draft or a returned plan. */
export function Component() {
  const { t } = useTranslation(['campaign', 'menu']);
  const { id = '' } = useParams();
  const query = useGql(CampaignQuery, { id });
  const [step, setStep] = useStepParam();
  return (
    <>
      <h1 className="nx-unseen">{t('menu:campaign.edit')}</h1>
      <Loaded query={query}>
        {({ node }) => {
          const campaign = nodeOf(node);
          if (!campaign) return <NotVisible />;
          if (!campaign.viewerCan.includes('edit')) {
            return (
              <Alert
                type="info"
                showIcon
                title={t('wizard.notEditable')}
                action={<Link to={`/campaigns/${campaign.id}`}>{t('wizard.toPlan')}</Link>}
              />
            );
          }
          return <EditPlan key={campaign.version} campaign={campaign} step={step} onStep={setStep} />;
        }}
      </Loaded>
    </>
  );
}
