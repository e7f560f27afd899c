import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SubordinatesQuery } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { ResumeTenant, SuspendTenant } from '../documents';

export type Subordinate = SubordinatesQuery['subordinates']['edges'][number]['node'];

const OUTDATED = ['Subordinates'];

export interface UnionDialogProps {
  union: Subordinate;
  onClose: () => void;
}

export function SuspendDialog({ union, onClose }: UnionDialogProps) {
  const { t } = useTranslation('org');
  const suspend = useGqlMutation(SuspendTenant, { invalidates: OUTDATED });
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={t('subordinate.suspendTitle', { name: union.name })}
      submitLabel={t('subordinate.suspend')}
      onSubmit={async ({ reason }) => {
        await suspend.mutateAsync({ input: { id: union.id, expectedVersion: union.version, reason } });
      }}
      onClose={onClose}
    >
      <p>{t('subordinate.suspendDetail')}</p>
      <Form.Item
        name="reason"
        label={t('subordinate.suspendReason')}
        rules={[{ required: true, message: t('subordinate.required') }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

export function ResumeDialog({ union, onClose }: UnionDialogProps) {
  const { t } = useTranslation('org');
  const resume = useGqlMutation(ResumeTenant, { invalidates: OUTDATED });
  return (
    <ActionDialog
      title={t('subordinate.resumeTitle', { name: union.name })}
      submitLabel={t('subordinate.resume')}
      onSubmit={async () => {
        await resume.mutateAsync({ input: { id: union.id, expectedVersion: union.version } });
      }}
      onClose={onClose}
    >
      <p>{t('subordinate.resumeDetail')}</p>
    </ActionDialog>
  );
}
