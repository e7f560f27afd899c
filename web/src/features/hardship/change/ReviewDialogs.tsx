import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { type Change, CHANGED } from './change';
import { ReviewArchiveChange, UndoArchiveChange, WithdrawArchiveChange } from './documents';
import { Households } from './Households';
import { ReasonField } from './ReasonField';

interface DialogProps {
  change: Change;
  onClose: () => void;
}

const seen = ({ id, version }: Change) => ({ id, expectedVersion: version });

/** The verdict of a second person: it carries the request out, or refuses it with the reason. */
export function ReviewDialog({ change, approve, onClose }: DialogProps & { approve: boolean }) {
  const { t } = useTranslation('change');
  const review = useGqlMutation(ReviewArchiveChange, { invalidates: CHANGED });
  const label = t(approve ? 'action.approve' : 'action.refuse');
  return (
    <ActionDialog<{ opinion?: string }>
      title={`${t(`kind.${change.kind}`)} ${change.archive.number}`}
      submitLabel={label}
      danger={!approve}
      width={640}
      onSubmit={async ({ opinion }) => {
        await review.mutateAsync({ input: { ...seen(change), approve, opinion: opinion ?? null } });
      }}
      onClose={onClose}
    >
      <p>{t(approve ? 'question.approve' : 'question.refuse')}</p>
      <Households change={change} />
      <Form.Item
        name="opinion"
        label={t('opinion')}
        rules={approve ? [] : [{ required: true, min: 2, message: t('reasonRequired') }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}

/** Takes a request back. */
export function WithdrawDialog({ change, onClose }: DialogProps) {
  const { t } = useTranslation('change');
  const withdraw = useGqlMutation(WithdrawArchiveChange, { invalidates: CHANGED });
  return (
    <ActionDialog<object>
      title={t('action.withdraw')}
      submitLabel={t('action.withdraw')}
      onSubmit={async () => {
        await withdraw.mutateAsync({ input: seen(change) });
      }}
      onClose={onClose}
    >
      <p>{t('question.withdraw')}</p>
    </ActionDialog>
  );
}

/** Undoes a split or a merge. */
export function UndoDialog({ change, onClose }: DialogProps) {
  const { t } = useTranslation('change');
  const undo = useGqlMutation(UndoArchiveChange, { invalidates: CHANGED });
  return (
    <ActionDialog<{ reason: string }>
      danger
      title={t('action.undo')}
      submitLabel={t('action.undo')}
      onSubmit={async ({ reason }) => {
        await undo.mutateAsync({ input: { ...seen(change), reason } });
      }}
      onClose={onClose}
    >
      <p>{t(change.kind === 'SPLIT' ? 'question.undoSplit' : 'question.undoMerge')}</p>
      <ReasonField />
    </ActionDialog>
  );
}
