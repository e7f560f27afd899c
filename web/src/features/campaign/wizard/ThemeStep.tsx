import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { THEMES } from '../parts/choices';
import type { PlanValues } from '../parts/plan';
import { SUGGESTED_RULES } from '@/i18n/words/rules';

/** What the campaign is about, and the texts of its plan (方案). */
export function ThemeStep({ stored }: { stored: boolean }) {
  const { t } = useTranslation(['campaign', 'visiting']);
  const form = Form.useFormInstance<PlanValues>();
  const suggest = (theme: PlanValues['theme']) => {
    // A plan that exists has its own words already.
    if (!stored) form.setFieldsValue({ title: t(`suggestedTitle.${theme}`), rule: SUGGESTED_RULES[theme] });
  };
  return (
    <Card title={t('step.theme')}>
      <Form.Item name="theme" label={t('theme.theme')} rules={[{ required: true }]}>
        <Select
          style={{ maxWidth: 320 }}
          options={THEMES.map((value) => ({ value, label: t(`visiting:theme.${value}`) }))}
          onChange={suggest}
        />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('theme.title')}
        extra={t('theme.titleHint')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input maxLength={100} style={{ maxWidth: 640 }} />
      </Form.Item>
      <Form.Item name="guidingIdea" label={t('theme.guidingIdea')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} showCount />
      </Form.Item>
      <Form.Item name="requirements" label={t('theme.requirements')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} showCount />
      </Form.Item>
    </Card>
  );
}
