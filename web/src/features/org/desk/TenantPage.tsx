import { Button, Descriptions, Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TenantQuery as TenantData } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import type { EditedField, Stored } from '@/kit/form/conflict';
import { Problems } from '@/kit/form/Problems';
import { useVersionedForm } from '@/kit/form/useVersionedForm';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { request, useGql, useGqlMutation } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { TenantQuery, UpdateTenant } from '../documents';

type Tenant = TenantData['tenant'];

interface Values {
  name: string;
  shortName: string;
  noticeWorkdays: number;
  overdueDays: number;
  twoHandlers: boolean;
}

/** The union's own names and working rules (单位信息). */
export function Component() {
  const tenant = useGql(TenantQuery, {});
  return <Loaded query={tenant}>{(data) => <Profile tenant={data.tenant} />}</Loaded>;
}

function toStored({ name, shortName, settings, version }: Tenant): Stored<Values> {
  const { noticeWorkdays, overdueDays, twoHandlers } = settings;
  return { values: { name, shortName, noticeWorkdays, overdueDays, twoHandlers }, version };
}

function useTenantForm(tenant: Tenant) {
  const { t } = useTranslation(['org', 'common']);
  const [form] = Form.useForm<Values>();
  const update = useGqlMutation(UpdateTenant, { invalidates: ['Tenant', 'Viewer'] });
  const text = (value: unknown) => String(value);
  const fields: EditedField<Values>[] = [
    { name: 'name', label: t('tenant.name'), show: text },
    { name: 'shortName', label: t('tenant.shortName'), show: text },
    { name: 'noticeWorkdays', label: t('tenant.noticeWorkdays'), show: text },
    { name: 'overdueDays', label: t('tenant.overdueDays'), show: text },
    { name: 'twoHandlers', label: t('tenant.twoHandlers'), show: (on) => t(on ? 'common:yes' : 'common:no') },
  ];
  const editing = useVersionedForm<Values>({
    form,
    loaded: toStored(tenant),
    fields,
    reload: async () => toStored((await request(TenantQuery, {})).tenant),
    save: async (changes, expectedVersion) => {
      await update.mutateAsync({ input: { expectedVersion, ...changes } });
      toast(t('tenant.saved'));
    },
  });
  return { form, ...editing };
}

function Profile({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation(['org', 'common', 'vocabulary']);
  const editable = useMay('tenant.edit');
  const { form, busy, problems, dialog, submit } = useTenantForm(tenant);
  return (
    <Form<Values>
      // A saved version becomes the new starting point.
      key={tenant.version}
      form={form}
      layout="vertical"
      disabled={!editable}
      initialValues={toStored(tenant).values}
      onFinish={(values) => void submit(values)}
    >
      <h1 className="nx-unseen">{t('tenant.profile')}</h1>
      <Problems messages={problems} />
      <Card title={t('tenant.profile')}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          style={{ marginBlockEnd: 12 }}
          items={[
            { key: 'kind', label: t('tenant.kind'), children: t(`vocabulary:tenantKind.${tenant.kind}`) },
            { key: 'uscc', label: t('tenant.uscc'), children: tenant.uscc },
            { key: 'area', label: t('tenant.areaCode'), children: tenant.areaCode },
            { key: 'parent', label: t('tenant.parent'), children: tenant.parent?.name ?? t('tenant.noParent') },
          ]}
        />
        <Form.Item name="name" label={t('tenant.name')} rules={[{ required: true, message: t('site.required') }]}>
          <Input maxLength={100} style={{ maxWidth: 480 }} />
        </Form.Item>
        <Form.Item name="shortName" label={t('tenant.shortName')}>
          <Input maxLength={20} style={{ maxWidth: 240 }} />
        </Form.Item>
      </Card>
      <Card title={t('tenant.settings')}>
        <Form.Item name="noticeWorkdays" label={t('tenant.noticeWorkdays')} extra={t('tenant.noticeWorkdaysHint')}>
          <InputNumber min={0} max={60} precision={0} suffix={t('tenant.workdays')} style={{ width: 200 }} />
        </Form.Item>
        <Form.Item name="overdueDays" label={t('tenant.overdueDays')} extra={t('tenant.overdueDaysHint')}>
          <InputNumber min={0} max={365} precision={0} suffix={t('tenant.days')} style={{ width: 200 }} />
        </Form.Item>
        <Form.Item
          name="twoHandlers"
          label={t('tenant.twoHandlers')}
          valuePropName="checked"
          extra={t('tenant.twoHandlersHint')}
        >
          <Switch />
        </Form.Item>
        {editable ? (
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('common:save')}
          </Button>
        ) : (
          <p>{t('tenant.readOnly')}</p>
        )}
      </Card>
      {dialog}
    </Form>
  );
}
