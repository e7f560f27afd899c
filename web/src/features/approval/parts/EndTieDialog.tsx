import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { EndApprovalTie } from '../documents';
import { TIE_OUTDATES } from './outdated';

interface EndTieDialogProps {
  tie: { id: string; personName: string };
  onClose: () => void;
}

/** Ends a tie that holds no longer, or that was declared by mistake. */
export function EndTieDialog({ tie, onClose }: EndTieDialogProps) {
  const { t } = useTranslation('approval');
  const end = useGqlMutation(EndApprovalTie, { invalidates: TIE_OUTDATES });
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={t('tie.endTitle', { person: tie.personName })}
      submitLabel={t('tie.end')}
      onSubmit={async ({ reason }) => {
        await end.mutateAsync({ input: { id: tie.id, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('tie.endDetail')}</p>
      <Form.Item
        name="reason"
        label={t('tie.endReason')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
