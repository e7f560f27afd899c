import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignActionInput } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { Loaded } from '@/kit/state/Loaded';
import { nodeOf, useGql, useGqlMutation } from '@/lib/graphql';
import { sumFen, yuan } from '@/lib/money';
import { CampaignEstimateQuery, CancelCampaign, OpenCampaignNow, PauseCampaign, ResumeCampaign } from '../documents';
import { PLAN_OUTDATES } from './outdated';
import type { Campaign } from './plan';
import { titleOf } from './titleOf';

export type CampaignAction = 'open' | 'pause' | 'resume' | 'cancel';

interface CampaignActionDialogProps {
  action: CampaignAction;
  campaign: Campaign;
  /** A run was asked for; it is made in the background. */
  onOpened: () => void;
  onClose: () => void;
}

function useActions(): Record<CampaignAction, (input: CampaignActionInput) => Promise<unknown>> {
  const options = { invalidates: [...PLAN_OUTDATES, 'CampaignRuns'] };
  const open = useGqlMutation(OpenCampaignNow, options);
  const pause = useGqlMutation(PauseCampaign, options);
  const resume = useGqlMutation(ResumeCampaign, options);
  const cancel = useGqlMutation(CancelCampaign, options);
  return {
    open: (input) => open.mutateAsync({ input }),
    pause: (input) => pause.mutateAsync({ input }),
    resume: (input) => resume.mutateAsync({ input }),
    cancel: (input) => cancel.mutateAsync({ input }),
  };
}

/** Asks before the schedule of a plan changes, and says what will come of it. */
export function CampaignActionDialog({ action, campaign, onOpened, onClose }: CampaignActionDialogProps) {
  const { t } = useTranslation('campaign');
  const actions = useActions();
  return (
    <ActionDialog<{ note?: string }>
      danger={action === 'cancel'}
      title={t(`action.${action}Title`, { title: titleOf(campaign) })}
      submitLabel={t(`action.${action}`)}
      onSubmit={async ({ note }) => {
        await actions[action]({ id: campaign.id, expectedVersion: campaign.version, note: note ?? null });
        if (action === 'open') onOpened();
      }}
      onClose={onClose}
    >
      {action === 'open' ? <OpenDetail campaign={campaign} /> : <p>{t(`action.${action}Detail`)}</p>}
      <Form.Item name="note" label={t('action.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}

/** How many would be visited, for how much. */
function OpenDetail({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const query = useGql(CampaignEstimateQuery, { id: campaign.id });
  return (
    <Loaded query={query}>
      {({ node }) => {
        const estimate = nodeOf(node)?.estimate;
        if (!estimate) return null;
        const amount = yuan(sumFen([estimate.cashFen, estimate.goodsFen]));
        return <p>{t('action.openDetail', { households: estimate.households, amount })}</p>;
      }}
    </Loaded>
  );
}
