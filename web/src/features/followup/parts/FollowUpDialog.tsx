import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UpdateFollowUpInput } from '@/gql/graphql';
import { tell } from '@/kit/basic/ask';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { isVersionConflict } from '@/kit/form/conflict';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { invalidate, useGqlMutation } from '@/lib/graphql';
import { UpdateFollowUp } from '../documents';
import type { FollowUp } from './FollowUpDrawer';

export type Move = 'take' | 'answer' | 'handOn' | 'decline';

interface Values {
  result?: string;
  ownerId?: string;
}

const OUTDATED = ['FollowUps', 'FollowUp', 'Workbench'];

const CHANGE: Record<Move, (values: Values) => Partial<UpdateFollowUpInput>> = {
  take: () => ({ state: 'IN_PROGRESS' }),
  answer: ({ result }) => ({ state: 'DONE', result: result ?? null }),
  handOn: ({ ownerId, result }) => ({ ownerId: ownerId ?? null, ...(result && { result }) }),
  decline: ({ result }) => ({ state: 'DECLINED', result: result ?? null }),
};

interface FollowUpDialogProps {
  move: Move;
  followUp: FollowUp;
  onClose: () => void;
}

/** Takes, answers, hands on or declines a request. */
export function FollowUpDialog({ move, followUp, onClose }: FollowUpDialogProps) {
  const { t } = useTranslation('followup');
  const client = useQueryClient();
  const update = useGqlMutation(UpdateFollowUp, { invalidates: OUTDATED });
  const submit = async (values: Values) => {
    const input = { id: followUp.id, expectedVersion: followUp.version, ...CHANGE[move](values) };
    try {
      await update.mutateAsync({ input });
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      // Somebody else acted on it meanwhile: show what it has come to, then let the reader decide anew.
      void tell(t('conflict.title'), t('conflict.detail'));
      await invalidate(client, OUTDATED);
    }
  };
  return (
    <ActionDialog<Values>
      danger={move === 'decline'}
      title={t(`move.${move}`)}
      submitLabel={t(`move.${move}`)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`moveDetail.${move}`)}</p>
      {move === 'handOn' && (
        <Form.Item name="ownerId" label={t('newOwner')} rules={[{ required: true, message: t('required') }]}>
          <MemberSelect />
        </Form.Item>
      )}
      {move !== 'take' && (
        <Form.Item
          name="result"
          label={t(`resultOf.${move}`)}
          rules={[{ required: move !== 'handOn', whitespace: true, message: t('required') }]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
