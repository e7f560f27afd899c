import { Button, Form, Input, InputNumber, Radio, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { MORE_RULES, SUGGESTED_RULES } from '@/i18n/words/rules';
import { Card } from '@/kit/layout/Card';
import { MomentInput } from '../parts/MomentInput';
import type { PlanValues, When } from '../parts/plan';
import { RulePreview } from '../parts/RulePreview';
import styles from './Step.module.css';

const RULES = [...Object.values(SUGGESTED_RULES), ...MORE_RULES];
const MAX_RULE = 60;

/** When the campaign opens, and for how long it is visited. */
export function WhenStep({ shown }: { shown: boolean }) {
  const { t } = useTranslation('campaign');
  const form = Form.useFormInstance<PlanValues>();
  const when = Form.useWatch('when', form) as When | undefined;
  const rule = Form.useWatch('rule', form) as string | undefined;
  return (
    <div className={styles.halves}>
      <Fields when={when} />
      {shown && when !== 'moment' && rule && (
        <Card title={t('when.preview')}>
          <RulePreview rule={rule} />
        </Card>
      )}
    </div>
  );
}

function Fields({ when }: { when: When | undefined }) {
  const { t } = useTranslation('campaign');
  return (
    <Card title={t('step.when')}>
      <Form.Item name="when" label={t('when.kind')}>
        <Radio.Group options={(['rule', 'moment'] as const).map((value) => ({ value, label: t(`when.${value}`) }))} />
      </Form.Item>
      {when === 'moment' ? <Moment /> : <Rule />}
      <Form.Item
        name="visitDays"
        label={t('when.visitDays')}
        extra={t('when.visitDaysHint')}
        rules={[{ required: true, message: t('required') }]}
      >
        <InputNumber min={1} max={366} precision={0} suffix={t('when.days')} style={{ width: 160 }} />
      </Form.Item>
      <Form.Item name="noticeWorkdays" label={t('when.noticeWorkdays')} extra={t('when.noticeHint')}>
        <InputNumber min={0} max={60} precision={0} suffix={t('when.workdays')} style={{ width: 160 }} />
      </Form.Item>
    </Card>
  );
}

function Moment() {
  const { t } = useTranslation('campaign');
  return (
    <Form.Item name="dueAt" label={t('when.dueAt')} rules={[{ required: true, message: t('required') }]}>
      <MomentInput />
    </Form.Item>
  );
}

function Rule() {
  const { t } = useTranslation('campaign');
  return (
    <>
      <Form.Item name="recurrence" label={t('when.recurrence')}>
        <Radio.Group
          options={(['YEARLY', 'ONCE'] as const).map((value) => ({ value, label: t(`when.recurrence${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="rule"
        label={t('when.ruleText')}
        extra={t('when.ruleHint')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input allowClear lang="zh-CN" maxLength={MAX_RULE} />
      </Form.Item>
      <Form.Item label={t('when.usualRules')}>
        <UsualRules />
      </Form.Item>
    </>
  );
}

/** Rules to begin with. */
function UsualRules() {
  const form = Form.useFormInstance<PlanValues>();
  return (
    <Space wrap size="small" lang="zh-CN">
      {RULES.map((rule) => (
        <Button key={rule} size="small" onClick={() => form.setFieldValue('rule', rule)}>
          {rule}
        </Button>
      ))}
    </Space>
  );
}
