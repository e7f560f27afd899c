import { Button, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { ask, tell } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { isVersionConflict } from '@/kit/form/conflict';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { Card } from '@/kit/layout/Card';
import { invalidate, nodeOf, request, useGqlMutation } from '@/lib/graphql';
import { sumFen, yuan } from '@/lib/money';
import { CampaignEstimateQuery, DecideCampaign } from '../documents';
import { PLAN_OUTDATES } from './outdated';
import type { Campaign } from './plan';

interface Values {
  note?: string;
  approve: boolean;
}

/** The chair's decision on exactly the version that is on the screen: one opinion, approve or return. */
export function DecisionPanel({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const [form] = Form.useForm<Values>();
  const { busy, problems, submit } = useDecision(campaign, form);
  const note = () => (form.getFieldValue('note') as string | undefined)?.trim() ?? '';
  const approve = async () => {
    const { node } = await request(CampaignEstimateQuery, { id: campaign.id });
    const estimate = nodeOf(node)?.estimate;
    const amount = yuan(sumFen([estimate?.cashFen ?? '0', estimate?.goodsFen ?? '0']));
    const confirmed = await ask({
      title: t('decide.confirmTitle'),
      detail: t('decide.confirmDetail', { households: estimate?.households ?? 0, amount }),
      confirmLabel: t('decide.approve'),
    });
    if (confirmed) await submit({ note: note(), approve: true });
  };
  const sendBack = () => {
    if (note()) return void submit({ note: note(), approve: false });
    form.setFields([{ name: 'note', errors: [t('decide.noteRequired')] }]);
    form.focusField('note');
  };
  return (
    <Card title={t('decide.title')}>
      <Form form={form} layout="vertical" onValuesChange={() => form.setFields([{ name: 'note', errors: [] }])}>
        <Problems messages={problems} />
        <Form.Item name="note" label={t('decide.note')}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Space style={{ marginBlockStart: 8 }}>
          <Button danger disabled={busy} onClick={sendBack}>
            {t('decide.return')}
          </Button>
          <Button type="primary" loading={busy} onClick={() => void approve()}>
            {t('decide.approve')}
          </Button>
        </Space>
      </Form>
    </Card>
  );
}

function useDecision(campaign: Campaign, form: ReturnType<typeof Form.useForm<Values>>[0]) {
  const { t } = useTranslation('campaign');
  const client = useQueryClient();
  const decide = useGqlMutation(DecideCampaign, { invalidates: PLAN_OUTDATES });
  return useSubmit<Values>(form, async ({ note, approve }) => {
    try {
      await decide.mutateAsync({
        input: { id: campaign.id, expectedVersion: campaign.version, approve, note: note ?? null },
      });
      toast(t(approve ? 'decide.approved' : 'decide.returned'));
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      // What was read is not what is stored: read again before deciding.
      void tell(t('decide.changed'), t('decide.changedDetail'));
      await invalidate(client, PLAN_OUTDATES);
    }
  });
}
