import { Descriptions, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SupervisionGrantsQuery } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { dateTimeCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { DecideGrant, RevokeGrant } from '../documents';

export type Grant = SupervisionGrantsQuery['supervisionGrants']['edges'][number]['node'];

const OUTDATED = ['SupervisionGrants'];

interface DialogProps {
  grant: Grant;
  onClose: () => void;
}

/** Grants or refuses a request, with what it would open in view. */
export function DecideGrantDialog({ grant, onClose }: DialogProps) {
  const { t } = useTranslation('org');
  const decide = useGqlMutation(DecideGrant, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('grant.required') }];
  return (
    <ActionDialog<{ grant: boolean; note?: string }>
      title={t('grant.decideTitle', { name: grant.supervisorName })}
      submitLabel={t('grant.decideSubmit')}
      onSubmit={async (values) => {
        await decide.mutateAsync({ input: { id: grant.id, expectedVersion: grant.version, ...values } });
      }}
      onClose={onClose}
    >
      <Descriptions
        size="small"
        column={1}
        style={{ marginBlockEnd: 12 }}
        items={[
          { key: 'purpose', label: t('grant.purpose'), children: grant.purpose },
          {
            key: 'scopes',
            label: t('grant.scopes'),
            children: grant.scopes.map((scope) => t(`grant.scope.${scope}`)).join(' / '),
          },
          { key: 'expiresAt', label: t('grant.expiresAt'), children: dateTimeCN(grant.expiresAt) },
        ]}
      />
      <Form.Item name="grant" label={t('grant.decision')} rules={required}>
        <Radio.Group
          options={[
            { value: true, label: t('grant.allow') },
            { value: false, label: t('grant.refuse') },
          ]}
        />
      </Form.Item>
      <Form.Item name="note" label={t('grant.note')}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

export function RevokeGrantDialog({ grant, onClose }: DialogProps) {
  const { t } = useTranslation('org');
  const revoke = useGqlMutation(RevokeGrant, { invalidates: OUTDATED });
  return (
    <ActionDialog<{ note: string }>
      danger
      title={t('grant.revokeTitle', { name: grant.supervisorName })}
      submitLabel={t('grant.revoke')}
      onSubmit={async ({ note }) => {
        await revoke.mutateAsync({ input: { id: grant.id, expectedVersion: grant.version, note } });
      }}
      onClose={onClose}
    >
      <p>{t('grant.revokeDetail')}</p>
      <Form.Item name="note" label={t('grant.revokeNote')} rules={[{ required: true, message: t('grant.required') }]}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
