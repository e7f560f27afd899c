import { Button, Checkbox, Col, Form, InputNumber, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IntakeRulesQuery as RulesData } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { useGqlMutation } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { UpdateIntakeSettings } from './documents';

type Settings = RulesData['intakeSettings'];
type Values = Omit<Settings, 'version'>;

/** Limits in working days, then those in months; the largest value is the server's. */
const LIMITS = [
  { name: 'startDays', most: 60 },
  { name: 'surveyDays', most: 60 },
  { name: 'appraisalDays', most: 60 },
  { name: 'checkDays', most: 60 },
  { name: 'returnDays', most: 60 },
  { name: 'decisionDays', most: 60 },
  { name: 'recheckDays', most: 60 },
  { name: 'civilDays', most: 60 },
  { name: 'recheckMonths', most: 36 },
  { name: 'monitorMonths', most: 24 },
  { name: 'callBackMonths', most: 12 },
  { name: 'paperDays', most: 180 },
  { name: 'consentDays', most: 180 },
  { name: 'retentionYears', least: 10, most: 100 },
] as const;

const CHOICES = ['twoSurveyors', 'exitAppraisal', 'exitNotice'] as const;

/** The choices of the union; clocks that run already keep their due days. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation('intakeRules');
  const mayEdit = useMay('tenant.edit');
  const [form] = Form.useForm<Values>();
  const update = useGqlMutation(UpdateIntakeSettings, { invalidates: ['IntakeRules'] });
  const { busy, problems, submit } = useSubmit<Values>(form, async (values) => {
    await update.mutateAsync({ input: { ...values, expectedVersion: settings.version } });
    toast(t('saved'));
  });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      style={{ maxWidth: 960 }}
      disabled={!mayEdit}
      initialValues={settings}
      onFinish={(values) => void submit(values)}
    >
      <Problems messages={problems} />
      <p>{t('hint')}</p>
      {CHOICES.map((name) => (
        <Form.Item key={name} name={name} valuePropName="checked">
          <Checkbox>{t(`field.${name}`)}</Checkbox>
        </Form.Item>
      ))}
      <Row gutter={16}>
        {LIMITS.map(({ name, most, ...more }) => (
          <Col key={name} xs={24} sm={12} lg={8}>
            <Form.Item name={name} label={t(`field.${name}`)} rules={[{ required: true, message: t('required') }]}>
              <InputNumber min={'least' in more ? more.least : 1} max={most} precision={0} />
            </Form.Item>
          </Col>
        ))}
      </Row>
      {mayEdit && (
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('save')}
        </Button>
      )}
    </Form>
  );
}
