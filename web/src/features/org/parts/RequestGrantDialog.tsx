import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GrantScope } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { RequestGrant } from '../documents';
import type { UnionDialogProps } from './SubordinateDialogs';

const SCOPES: GrantScope[] = ['ARCHIVE', 'VISIT'];

interface RequestValues {
  purpose: string;
  scopes: GrantScope[];
  days: number;
}

/** Asks a led union for leave to read personal rows (申请查阅). */
export function RequestGrantDialog({ union, onSent, onClose }: UnionDialogProps & { onSent: () => void }) {
  const { t } = useTranslation('org');
  const ask = useGqlMutation(RequestGrant, { invalidates: ['SupervisionGrants'] });
  return (
    <ActionDialog<RequestValues>
      title={t('grant.requestTitle', { name: union.name })}
      submitLabel={t('grant.requestSubmit')}
      initialValues={{ scopes: ['ARCHIVE'], days: 7 }}
      onSubmit={async (values) => {
        await ask.mutateAsync({ input: { tenantId: union.id, ...values } });
        onSent();
      }}
      onClose={onClose}
    >
      <p>{t('grant.requestHint')}</p>
      <Form.Item
        name="purpose"
        label={t('grant.purpose')}
        rules={[{ required: true, min: 5, message: t('grant.purposeRequired') }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item
        name="scopes"
        label={t('grant.scopes')}
        // Not `required`: a group of boxes may not carry aria-required.
        rules={[{ type: 'array', min: 1, message: t('grant.required') }]}
      >
        <Checkbox.Group options={SCOPES.map((value) => ({ value, label: t(`grant.scope.${value}`) }))} />
      </Form.Item>
      <Form.Item name="days" label={t('grant.days')} rules={[{ required: true, message: t('grant.required') }]}>
        <InputNumber min={1} max={90} precision={0} suffix={t('grant.daysUnit')} style={{ width: 220 }} />
      </Form.Item>
    </ActionDialog>
  );
}
