import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { toast } from '@/kit/basic/toast';
import { Problems } from '@/kit/form/Problems';
import { refuseUnless } from '@/kit/form/refuseUnless';
import { useSubmit } from '@/kit/form/useSubmit';
import { Card } from '@/kit/layout/Card';
import { useGqlMutation } from '@/lib/graphql';
import { useSession } from '@/lib/session';
import { ChangePassword } from '../documents';
import { PasswordRules } from './PasswordRules';
import { checkPassword } from './password';

interface Values {
  current: string;
  new: string;
  repeat: string;
}

/** Changes one's password; every other session ends with it. */
export function PasswordCard() {
  const { t } = useTranslation('member');
  const { userName } = useSession();
  const [form] = Form.useForm<Values>();
  const change = useGqlMutation(ChangePassword, { invalidates: ['MySessions'] });
  const { busy, problems, submit } = useSubmit<Values>(form, async (values) => {
    await change.mutateAsync({ input: { current: values.current, new: values.new } });
    form.resetFields();
    toast(t('me.changed'));
  });
  const typed = Form.useWatch('new', form) as string | undefined;
  const check = checkPassword(typed ?? '', [userName]);
  const required = { required: true, message: t('accept.missing') };
  return (
    <Card title={t('me.password')}>
      <p>{t('me.passwordHint')}</p>
      <Form<Values> form={form} layout="vertical" style={{ maxWidth: 420 }} onFinish={(values) => void submit(values)}>
        <Problems messages={problems} />
        <Form.Item name="current" label={t('me.currentPassword')} rules={[required]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="new"
          label={t('me.newPassword')}
          extra={<PasswordRules check={check} tried={false} />}
          rules={[
            required,
            { validator: (_, value: string) => refuseUnless(!value || check.length, t('accept.rule.length')) },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeat"
          label={t('me.repeat')}
          dependencies={['new']}
          rules={[
            required,
            {
              validator: (_, value: string) =>
                refuseUnless(!value || value === form.getFieldValue('new'), t('accept.different')),
            },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('me.change')}
        </Button>
      </Form>
    </Card>
  );
}
