import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Why the list is changed after it was made; the reason stays with the visits. */
export function ReasonField() {
  const { t } = useTranslation('run');
  return (
    <Form.Item
      name="reason"
      label={t('add.reason')}
      rules={[{ required: true, whitespace: true, message: t('required') }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  );
}
