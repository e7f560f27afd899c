import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AidSettingsQuery as SettingsData } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { AidSettingsQuery, UpdateAidSettings } from './documents';

type Settings = SettingsData['aidSettings'];

const DAYS = ['answerDays', 'urgentDays', 'feedbackDays', 'complaintDays', 'appealDays'] as const;
const BASIS_POINTS_PER_CENT = 100;

type Values = Record<(typeof DAYS)[number], number> & { callBackPercent: number };

/** Days and shares that the union chose for its applications. */
export function Component() {
  const { t } = useTranslation('menu');
  const query = useGql(AidSettingsQuery, {}, { staleTime: 0 });
  return (
    <>
      <h1 className="nx-unseen">{t('assistance.settings')}</h1>
      <Loaded query={query}>
        {({ aidSettings }) => <SettingsForm key={aidSettings.version} settings={aidSettings} />}
      </Loaded>
    </>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation(['feedback', 'menu']);
  const mayEdit = useMay('limit.edit');
  const [form] = Form.useForm<Values>();
  const update = useGqlMutation(UpdateAidSettings, { invalidates: ['AidSettings'] });
  const { busy, problems, submit } = useSubmit<Values>(form, async ({ callBackPercent, ...days }) => {
    const callBackBP = Math.round(callBackPercent * BASIS_POINTS_PER_CENT);
    await update.mutateAsync({ input: { ...days, callBackBP, expectedVersion: settings.version } });
    toast(t('saved'));
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Card title={t('menu:assistance.settings')}>
      <Form<Values>
        form={form}
        layout="vertical"
        style={{ maxWidth: 480 }}
        disabled={!mayEdit}
        initialValues={{ ...settings, callBackPercent: settings.callBackBP / BASIS_POINTS_PER_CENT }}
        onFinish={(values) => void submit(values)}
      >
        <Problems messages={problems} />
        {DAYS.map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`settings.${name}`)}
            extra={t(`settingsHint.${name}`)}
            rules={required}
          >
            <InputNumber min={1} max={60} precision={0} suffix={t('settings.days')} style={{ width: 160 }} />
          </Form.Item>
        ))}
        <Form.Item
          name="callBackPercent"
          label={t('settings.callBack')}
          extra={t('settingsHint.callBack')}
          rules={required}
        >
          <InputNumber min={0} max={100} precision={2} suffix="%" style={{ width: 160 }} />
        </Form.Item>
        {mayEdit && (
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('save')}
          </Button>
        )}
      </Form>
    </Card>
  );
}
