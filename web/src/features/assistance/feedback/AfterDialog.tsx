import { Form, Input, Radio, Rate } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FeedbackSource } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { type CivilDate, todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import type { Application } from '../parts/useApplication';
import { FileComplaint, GiveFeedback, OUTDATED, PayApplication, RecordDelivery, ReopenApplication } from './documents';

export type AfterMove = 'pay' | 'deliver' | 'feedback' | 'complain' | 'reopen';

/** What an officer may type for a household. */
const SOURCES: readonly FeedbackSource[] = ['PHONE', 'VISIT', 'PAPER'];

interface Values {
  paidOn: CivilDate;
  deliveredOn: CivilDate;
  source: FeedbackSource;
  score: number;
  note?: string;
  comment?: string;
  text?: string;
  reason?: string;
}

/** Where the words of a move go, and the longest they may be. */
const WORDS = {
  pay: ['note', 200],
  deliver: ['note', 200],
  feedback: ['comment', 500],
  complain: ['text', 1000],
  reopen: ['reason', 500],
} as const satisfies Record<AfterMove, readonly [keyof Values, number]>;

/** The day of a move. */
const DAY: Partial<Record<AfterMove, 'paidOn' | 'deliveredOn'>> = { pay: 'paidOn', deliver: 'deliveredOn' };

interface AfterDialogProps {
  move: AfterMove;
  application: Application;
  onClose: () => void;
}

/** What follows a decision: payment, delivery, rating, complaint, taking it up again. */
export function AfterDialog({ move, application, onClose }: AfterDialogProps) {
  const { t } = useTranslation('feedback');
  const take = useTake(application);
  const required = { required: true, message: t('required') };
  const day = DAY[move];
  const [words, longest] = WORDS[move];
  return (
    <ActionDialog<Values>
      title={t(`move.${move}`)}
      submitLabel={t(`move.${move}`)}
      initialValues={{ paidOn: todayCN(), deliveredOn: todayCN(), source: 'PHONE' }}
      onSubmit={take[move]}
      onClose={onClose}
    >
      <p>{t(`moveDetail.${move}`)}</p>
      {day && (
        <Form.Item name={day} label={t(day)} rules={[required]}>
          <DateInput />
        </Form.Item>
      )}
      {(move === 'feedback' || move === 'complain') && (
        <Form.Item name="source" label={t('sourceField')} rules={[required]}>
          <Radio.Group options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} />
        </Form.Item>
      )}
      {move === 'feedback' && (
        <Form.Item name="score" label={t('score')} rules={[required]}>
          <Rate />
        </Form.Item>
      )}
      <Form.Item
        name={words}
        label={t(`words.${move}`)}
        rules={move === 'feedback' ? [] : [{ ...required, whitespace: true }]}
      >
        <Input.TextArea rows={3} maxLength={longest} />
      </Form.Item>
    </ActionDialog>
  );
}

/** The command of each move. */
function useTake({ id, version }: Application): Record<AfterMove, (values: Values) => Promise<void>> {
  const pay = useGqlMutation(PayApplication, { invalidates: OUTDATED });
  const deliver = useGqlMutation(RecordDelivery, { invalidates: OUTDATED });
  const feedback = useGqlMutation(GiveFeedback, { invalidates: OUTDATED });
  const complain = useGqlMutation(FileComplaint, { invalidates: OUTDATED });
  const reopen = useGqlMutation(ReopenApplication, { invalidates: OUTDATED });
  return {
    pay: async ({ paidOn, note = '' }) => {
      await pay.mutateAsync({ input: { id, expectedVersion: version, paidOn, note } });
    },
    deliver: async ({ deliveredOn, note = '' }) => {
      await deliver.mutateAsync({ input: { id, expectedVersion: version, deliveredOn, note } });
    },
    feedback: async ({ source, score, comment }) => {
      await feedback.mutateAsync({ input: { applicationId: id, source, score, comment: comment ?? null } });
    },
    complain: async ({ source, text = '' }) => {
      await complain.mutateAsync({ input: { applicationId: id, source, text } });
    },
    reopen: async ({ reason = '' }) => {
      await reopen.mutateAsync({ input: { applicationId: id, reason } });
    },
  };
}
