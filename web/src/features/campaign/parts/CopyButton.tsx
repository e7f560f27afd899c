import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toast } from '@/kit/basic/toast';
import { useGqlMutation } from '@/lib/graphql';
import { CopyCampaign } from '../documents';
import { PLAN_OUTDATES } from './outdated';

/** Makes a new draft of an older plan and opens it. */
export function CopyButton({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaign');
  const navigate = useNavigate();
  const copy = useGqlMutation(CopyCampaign, {
    invalidates: PLAN_OUTDATES,
    onSuccess: ({ copyCampaign }) => void navigate(`/campaigns/${copyCampaign.campaign.id}/edit`),
    onError: (error) => toast(error.message),
  });
  return (
    <Button loading={copy.isPending} onClick={() => copy.mutate({ input: { id: campaignId } })}>
      {t('action.copy')}
    </Button>
  );
}
