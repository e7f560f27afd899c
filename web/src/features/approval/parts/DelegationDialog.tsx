import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApprovalDelegationsQuery as DelegationsData } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { ApprovalDelegationsQuery, DelegateApproval, RevokeApprovalDelegation } from '../documents';

const OUTDATED = ['ApprovalDelegations', 'ApprovalInbox'];

interface Values {
  toId: string;
  fromOn: string;
  toOn: string;
  reason?: string;
}

/** Lets a colleague decide for the time of a leave, and shows what is arranged already. */
export function DelegationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('approval');
  const delegate = useGqlMutation(DelegateApproval, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      title={t('delegation.title')}
      submitLabel={t('delegation.submit')}
      onSubmit={async ({ reason, ...values }) => {
        await delegate.mutateAsync({
          input: { ...values, reason: reason ?? null },
        });
      }}
      onClose={onClose}
    >
      <p>{t('delegation.detail')}</p>
      <Arranged />
      <Form.Item name="toId" label={t('delegation.to')} rules={required}>
        <MemberSelect />
      </Form.Item>
      <Form.Item name="fromOn" label={t('delegation.fromOn')} rules={required}>
        <DateInput />
      </Form.Item>
      <Form.Item name="toOn" label={t('delegation.toOn')} rules={required}>
        <DateInput />
      </Form.Item>
      <Form.Item name="reason" label={t('delegation.reason')}>
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

function Arranged() {
  const { data } = useGql(ApprovalDelegationsQuery, {});
  if (!data || data.approvalDelegations.length === 0) return null;
  return (
    <ul>
      {data.approvalDelegations.map((one) => (
        <li key={one.id}>
          <Line one={one} />
        </li>
      ))}
    </ul>
  );
}

function Line({ one }: { one: DelegationsData['approvalDelegations'][number] }) {
  const { t } = useTranslation('approval');
  const revoke = useGqlMutation(RevokeApprovalDelegation, {
    invalidates: OUTDATED,
  });
  const days = { from: one.fromOn, until: one.toOn };
  if (!one.mine)
    return t('delegation.forMe', {
      ...days,
      name: one.from?.displayName ?? '',
    });
  return (
    <>
      {t('delegation.mine', { ...days, to: one.to?.displayName ?? '' })}{' '}
      <Button
        type="link"
        size="small"
        danger
        loading={revoke.isPending}
        onClick={() => revoke.mutate({ input: { id: one.id } })}
      >
        {t('delegation.revoke')}
      </Button>
    </>
  );
}
