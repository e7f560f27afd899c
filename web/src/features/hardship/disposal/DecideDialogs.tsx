import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { type Disposal, DISPOSED } from './disposal';
import { DecideArchiveDisposal, WithdrawArchiveDisposal } from './documents';

interface DialogProps {
  disposal: Disposal;
  onClose: () => void;
}

const seen = ({ id, version }: Disposal) => ({ id, expectedVersion: version });

/** The decision of a second person; destroying cannot be undone, and the question says how many. */
export function DecideDialog({ disposal, approve, onClose }: DialogProps & { approve: boolean }) {
  const { t } = useTranslation('disposal');
  const decide = useGqlMutation(DecideArchiveDisposal, { invalidates: DISPOSED });
  const label = approve ? t(`action.${disposal.verdict}`) : t('action.refuse');
  return (
    <ActionDialog<{ reason?: string }>
      danger={approve && disposal.verdict === 'DESTROY'}
      title={`${label} ${disposal.number}`}
      submitLabel={label}
      onSubmit={async ({ reason }) => {
        await decide.mutateAsync({ input: { ...seen(disposal), approve, reason: reason ?? null } });
      }}
      onClose={onClose}
    >
      <p>{approve ? t(`question.${disposal.verdict}`, { count: disposal.total }) : t('question.refuse')}</p>
      <p>{disposal.opinion}</p>
      <Form.Item
        name="reason"
        label={t('reason')}
        rules={approve ? [] : [{ required: true, min: 2, message: t('reasonShort') }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

/** Takes an appraisal back. */
export function WithdrawDialog({ disposal, onClose }: DialogProps) {
  const { t } = useTranslation('disposal');
  const withdraw = useGqlMutation(WithdrawArchiveDisposal, { invalidates: DISPOSED });
  return (
    <ActionDialog<object>
      title={t('action.withdraw')}
      submitLabel={t('action.withdraw')}
      onSubmit={async () => {
        await withdraw.mutateAsync({ input: seen(disposal) });
      }}
      onClose={onClose}
    >
      <p>{t('question.withdraw')}</p>
    </ActionDialog>
  );
}
