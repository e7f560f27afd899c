import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { RecuseApproval } from '../documents';
import { OUTDATES } from './outdated';

/** Leaves a case because of a tie with the person concerned (回避). */
export function RecuseDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('approval');
  const recuse = useGqlMutation(RecuseApproval, { invalidates: OUTDATES });
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={t('recuse.title')}
      submitLabel={t('recuse.submit')}
      onSubmit={async ({ reason }) => {
        await recuse.mutateAsync({ input: { caseId, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('recuse.detail')}</p>
      <Form.Item
        name="reason"
        label={t('recuse.reason')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
