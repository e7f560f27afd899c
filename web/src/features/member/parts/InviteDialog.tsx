import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { InviteMemberMutation, Role } from '@/gql/graphql';
import { SecretLink } from '@/kit/basic/SecretLink';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { InviteMember } from '../documents';
import styles from './InviteDialog.module.css';
import { useRoleOptions } from './useRoleOptions';

const MAX_ROLES = 10;
const LOGIN = /^[a-z0-9][a-z0-9._%+@-]{2,99}$/;

interface Values {
  login: string;
  displayName: string;
  title?: string;
  unitId?: string;
  roles: { role: Role; unitId?: string }[];
}

/** Invites a person by a link, which is shown once (邀请人员). */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('member');
  const invite = useGqlMutation(InviteMember, { invalidates: ['Invitations'] });
  if (invite.data) return <Invited answer={invite.data.inviteMember} onClose={onClose} />;
  return (
    <ActionDialog<Values>
      width={640}
      title={t('invite.title')}
      submitLabel={t('invite.submit')}
      initialValues={{ roles: [{} as Values['roles'][number]] }}
      onSubmit={async (values) => {
        await invite.mutateAsync({ input: values });
      }}
      onDone={() => undefined}
      onClose={onClose}
    >
      <InviteFields />
    </ActionDialog>
  );
}

function InviteFields() {
  const { t } = useTranslation('member');
  const { units, loading } = useUnits();
  const required = { required: true, message: t('invite.required') };
  return (
    <>
      <Form.Item
        name="login"
        label={t('invite.login')}
        extra={t('invite.loginHint')}
        normalize={(text: string) => text.trim().toLowerCase()}
        rules={[required, { pattern: LOGIN, message: t('invite.loginHint') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="displayName" label={t('invite.displayName')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="title" label={t('invite.jobTitle')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="unitId" label={t('invite.unit')}>
        <OrgTreeSelect units={units} loading={loading} />
      </Form.Item>
      <RolesField />
    </>
  );
}

function RolesField() {
  const { t } = useTranslation('member');
  const { units, loading } = useUnits();
  const options = useRoleOptions();
  return (
    <Form.List name="roles">
      {(rows, { add, remove }) => (
        <fieldset className={styles.roles}>
          <legend>{t('invite.roles')}</legend>
          {rows.map((row) => (
            <div key={row.key} className={styles.role}>
              <Form.Item
                name={[row.name, 'role']}
                label={t('role.role')}
                rules={[{ required: true, message: t('role.required') }]}
              >
                <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name={[row.name, 'unitId']} label={t('invite.scope')} tooltip={t('role.scopeHint')}>
                <OrgTreeSelect units={units} loading={loading} />
              </Form.Item>
              <Button
                type="text"
                danger
                icon={<DeleteOutlined />}
                disabled={rows.length === 1}
                aria-label={t('invite.removeRole', { number: row.name + 1 })}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} disabled={rows.length >= MAX_ROLES} onClick={() => add({})}>
            {t('invite.addRole')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

interface InvitedProps {
  answer: InviteMemberMutation['inviteMember'];
  onClose: () => void;
}

function Invited({ answer, onClose }: InvitedProps) {
  const { t } = useTranslation('member');
  const title = t('invite.done', { name: answer.invitation.displayName });
  return (
    <Modal open title={title} footer={null} mask={{ closable: false }} onCancel={onClose}>
      <Alert type="warning" showIcon title={t('invite.linkHint')} style={{ marginBlockEnd: 12 }} />
      <SecretLink label={title} url={answer.url} />
    </Modal>
  );
}
