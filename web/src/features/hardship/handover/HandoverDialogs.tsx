import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { ReasonField } from '../change/ReasonField';
import { ReviewHandover, WithdrawHandover } from './documents';
import { type Handover, MOVED } from './handover';

interface DialogProps {
  handover: Handover;
  onClose: () => void;
}

const seen = ({ id, version }: Handover) => ({ id, expectedVersion: version });

/** The verdict of a second person: it packs the archive and offers it, or refuses with the reason. */
export function ReviewDialog({ handover, approve, onClose }: DialogProps & { approve: boolean }) {
  const { t } = useTranslation('handover');
  const review = useGqlMutation(ReviewHandover, { invalidates: MOVED });
  const label = t(approve ? 'action.approve' : 'action.refuse');
  return (
    <ActionDialog<{ opinion?: string }>
      title={`${label} ${handover.archive.number}`}
      submitLabel={label}
      danger={!approve}
      onSubmit={async ({ opinion }) => {
        await review.mutateAsync({ input: { ...seen(handover), approve, opinion: opinion ?? null } });
      }}
      onClose={onClose}
    >
      <p>{t(approve ? 'question.approve' : 'question.refuse', { union: handover.receiverName })}</p>
      <Form.Item
        name="opinion"
        label={t('opinion')}
        rules={approve ? [] : [{ required: true, min: 2, message: t('required') }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

/** Takes a request or an offer back; the archive stays. */
export function WithdrawDialog({ handover, onClose }: DialogProps) {
  const { t } = useTranslation('handover');
  const withdraw = useGqlMutation(WithdrawHandover, { invalidates: MOVED });
  const label = t(handover.state === 'OFFERED' ? 'action.recall' : 'action.withdraw');
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={`${label} ${handover.archive.number}`}
      submitLabel={label}
      onSubmit={async ({ reason }) => {
        await withdraw.mutateAsync({ input: { ...seen(handover), reason } });
      }}
      onClose={onClose}
    >
      <p>{t('question.withdraw')}</p>
      <ReasonField />
    </ActionDialog>
  );
}
