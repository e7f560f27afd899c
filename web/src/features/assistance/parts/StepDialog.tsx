import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { useGqlMutation } from '@/lib/graphql';
import type { Fen } from '@/lib/money';
import {
  AcceptApplication,
  AskForMore,
  ForwardApplication,
  SubmitApplication,
  WithdrawApplication,
} from '../documents';
import { type Application, OUTDATED } from './useApplication';
import { PAPERS } from './vocabulary';

export type StepMove = 'submit' | 'accept' | 'forward' | 'askMore' | 'withdraw';

interface Values {
  papers?: PaperKind[];
  note?: string;
  amount?: Fen | null;
}

interface StepDialogProps {
  move: StepMove;
  application: Application;
  onClose: () => void;
}

/** What each step has to be told in words, and the longest they may be. */
const WORDS: Partial<Record<StepMove, number>> = { forward: 500, askMore: 500, withdraw: 200 };

/** Hands in, takes on, proposes an amount, asks for more or takes back. */
export function StepDialog({ move, application, onClose }: StepDialogProps) {
  const { t } = useTranslation('assistance');
  const take = useTake(application);
  const required = { required: true, whitespace: true, message: t('form.required') };
  return (
    <ActionDialog<Values>
      danger={move === 'withdraw'}
      title={t(`move.${move}`)}
      submitLabel={t(`move.${move}`)}
      initialValues={{ amount: application.asked }}
      onSubmit={take[move]}
      onClose={onClose}
    >
      <p>{t(`moveDetail.${move}`)}</p>
      {move === 'askMore' && (
        <Form.Item name="papers" label={t('papers.wanted')}>
          <Select mode="multiple" options={PAPERS.map((value) => ({ value, label: t(`paper.${value}`) }))} />
        </Form.Item>
      )}
      {move === 'forward' && (
        <Form.Item name="amount" label={t('field.proposed')} rules={[{ required: true, message: t('form.required') }]}>
          <MoneyInput />
        </Form.Item>
      )}
      {WORDS[move] && (
        <Form.Item name="note" label={t(`words.${move}` as 'words.forward')} rules={[required]}>
          <Input.TextArea rows={3} maxLength={WORDS[move]} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}

/** The command of each step. */
function useTake({ id, version }: Application): Record<StepMove, (values: Values) => Promise<void>> {
  const submit = useGqlMutation(SubmitApplication, { invalidates: OUTDATED });
  const accept = useGqlMutation(AcceptApplication, { invalidates: OUTDATED });
  const forward = useGqlMutation(ForwardApplication, { invalidates: OUTDATED });
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
    forward: async ({ amount, note = '' }) => {
      await forward.mutateAsync({ input: { ...named, amount: amount ?? '0', opinion: note } });
    },
    askMore: async ({ papers = [], note = '' }) => {
      await askMore.mutateAsync({ input: { ...named, papers, note } });
    },
    withdraw: async ({ note = '' }) => {
      await withdraw.mutateAsync({ input: { ...named, reason: note } });
    },
  };
}
