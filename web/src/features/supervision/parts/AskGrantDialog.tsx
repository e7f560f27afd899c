import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { AskGrant } from '../documents';

interface Values {
  purpose: string;
  days: number;
}

const PURPOSE_MIN = 5;
const MAX_DAYS = 90;
const DEFAULT_DAYS = 7;

interface AskGrantDialogProps {
  union: { id: string; name: string };
  onClose: () => void;
}

/** Asks a led union for leave to read its visits. What is seen then is masked, and the union sees every look. */
export function AskGrantDialog({ union, onClose }: AskGrantDialogProps) {
  const { t } = useTranslation('supervision');
  const ask = useGqlMutation(AskGrant, { invalidates: ['OwnGrants', 'SupervisionGrants'] });
  return (
    <ActionDialog<Values>
      title={t('ask.title', { name: union.name })}
      submitLabel={t('ask.submit')}
      initialValues={{ days: DEFAULT_DAYS }}
      onSubmit={async ({ purpose, days }) => {
        await ask.mutateAsync({ input: { tenantId: union.id, purpose, scopes: ['VISIT'], days } });
        toast(t('ask.sent'));
      }}
      onClose={onClose}
    >
      <p>{t('ask.hint')}</p>
      <Form.Item
        name="purpose"
        label={t('ask.purpose')}
        rules={[{ required: true, whitespace: true, min: PURPOSE_MIN, message: t('ask.purposeShort') }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item name="days" label={t('ask.days')} rules={[{ required: true, message: t('ask.required') }]}>
        <InputNumber min={1} max={MAX_DAYS} precision={0} suffix={t('ask.daysUnit')} style={{ width: 180 }} />
      </Form.Item>
    </ActionDialog>
  );
}
