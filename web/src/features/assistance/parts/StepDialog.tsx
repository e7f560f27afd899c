import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { AcceptApplication, AskForMore, SubmitApplication, WithdrawApplication } from '../documents';
import { type Application, OUTDATED } from './useApplication';
import { PAPERS } from './vocabulary';

export type StepMove = 'submit' | 'accept' | 'askMore' | 'withdraw';

interface Values {
  papers?: PaperKind[];
  note?: string;
}

interface StepDialogProps {
  move: StepMove;
  application: Application;
  onClose: () => void;
}

/** Hands in, takes on, asks for more or takes back. */
export function StepDialog({ move, application, onClose }: StepDialogProps) {
  const { t } = useTranslation('assistance');
  const take = useTake(application);
  const required = { required: true, whitespace: true, message: t('form.required') };
  return (
    <ActionDialog<Values>
      danger={move === 'withdraw'}
      title={t(`move.${move}`)}
      submitLabel={t(`move.${move}`)}
      onSubmit={take[move]}
      onClose={onClose}
    >
      <p>{t(`moveDetail.${move}`)}</p>
      {move === 'askMore' && (
        <Form.Item name="papers" label={t('papers.wanted')}>
          <Select mode="multiple" options={PAPERS.map((value) => ({ value, label: t(`paper.${value}`) }))} />
        </Form.Item>
      )}
      {(move === 'askMore' || move === 'withdraw') && (
        <Form.Item
          name="note"
          label={t(move === 'askMore' ? 'form.askNote' : 'form.withdrawReason')}
          rules={[required]}
        >
          <Input.TextArea rows={3} maxLength={move === 'askMore' ? 500 : 200} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}

/** The command of each step. */
function useTake({ id, version }: Application): Record<StepMove, (values: Values) => Promise<void>> {
  const submit = useGqlMutation(SubmitApplication, { invalidates: OUTDATED });
  const accept = useGqlMutation(AcceptApplication, { invalidates: OUTDATED });
  const askMore = useGqlMutation(AskForMore, { invalidates: OUTDATED });
  const withdraw = useGqlMutation(WithdrawApplication, { invalidates: OUTDATED });
  const named = { id, expectedVersion: version };
  return {
    submit: async () => {
      await submit.mutateAsync({ input: named });
    },
    accept: async () => {
      await accept.mutateAsync({ input: named });
    },
    askMore: async ({ papers = [], note = '' }) => {
      await askMore.mutateAsync({ input: { ...named, papers, note } });
    },
    withdraw: async ({ note = '' }) => {
      await withdraw.mutateAsync({ input: { ...named, reason: note } });
    },
  };
}
