import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Why something is asked for or undone. */
export function ReasonField() {
  const { t } = useTranslation('change');
  return (
    <Form.Item name="reason" label={t('reason')} rules={[{ required: true, min: 2, message: t('reasonRequired') }]}>
      <Input.TextArea rows={2} maxLength={200} />
    </Form.Item>
  );
}
