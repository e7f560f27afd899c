import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import type { CampaignAction } from './CampaignActionDialog';
import { CopyButton } from './CopyButton';
import type { Campaign } from './plan';

const CampaignActionDialog = onDemand(async () => (await import('./CampaignActionDialog')).CampaignActionDialog);

const ACTIONS: readonly CampaignAction[] = ['open', 'pause', 'resume', 'cancel'];

interface CampaignActionsProps {
  campaign: Campaign;
  /** A run was asked for. */
  onOpened: () => void;
}

/** What the reader may do with a plan now. */
export function CampaignActions({ campaign, onOpened }: CampaignActionsProps) {
  const { t } = useTranslation('campaign');
  const [asked, setAsked] = useState<CampaignAction>();
  const can = (action: string) => campaign.viewerCan.includes(action);
  return (
    <>
      {can('edit') && (
        <LinkButton type="primary" to={`/campaigns/${campaign.id}/edit`}>
          {t('action.edit')}
        </LinkButton>
      )}
      {ACTIONS.filter(can).map((action) => (
        <Button key={action} danger={action === 'cancel'} onClick={() => setAsked(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
      {can('copy') && <CopyButton campaignId={campaign.id} />}
      {asked && (
        <CampaignActionDialog
          action={asked}
          campaign={campaign}
          onOpened={onOpened}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
