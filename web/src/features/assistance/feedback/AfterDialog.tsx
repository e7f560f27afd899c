import { Form, Input, Radio, Rate } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FeedbackSource } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { type CivilDate, todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import type { Application } from '../parts/useApplication';
import { FileComplaint, GiveFeedback, OUTDATED, RecordDelivery, ReopenApplication } from './documents';

export type AfterMove = 'deliver' | 'feedback' | 'complain' | 'reopen';

/** What an officer may type for a household. */
const SOURCES: readonly FeedbackSource[] = ['PHONE', 'VISIT', 'PAPER'];

interface Values {
  day: CivilDate;
  source: FeedbackSource;
  score: number;
  words?: string;
}

const LONGEST: Record<AfterMove, number> = { deliver: 200, feedback: 500, complain: 1000, reopen: 500 };

interface AfterDialogProps {
  move: AfterMove;
  application: Application;
  onClose: () => void;
}

/** What follows a decision: delivery, rating, complaint, taking it up again. */
export function AfterDialog({ move, application, onClose }: AfterDialogProps) {
  const { t } = useTranslation('feedback');
  const take = useTake(application);
  const required = { required: true, message: t('required') };
  return (
    <ActionDialog<Values>
      title={t(`move.${move}`)}
      submitLabel={t(`move.${move}`)}
      initialValues={{ day: todayCN(), source: 'PHONE' }}
      onSubmit={take[move]}
      onClose={onClose}
    >
      <p>{t(`moveDetail.${move}`)}</p>
      {move === 'deliver' && (
        <Form.Item name="day" label={t('deliveredOn')} rules={[required]}>
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
        name="words"
        label={t(`words.${move}`)}
        rules={move === 'feedback' ? [] : [{ ...required, whitespace: true }]}
      >
        <Input.TextArea rows={3} maxLength={LONGEST[move]} />
      </Form.Item>
    </ActionDialog>
  );
}

/** The command of each move. */
function useTake({ id, version }: Application): Record<AfterMove, (values: Values) => Promise<void>> {
  const deliver = useGqlMutation(RecordDelivery, { invalidates: OUTDATED });
  const feedback = useGqlMutation(GiveFeedback, { invalidates: OUTDATED });
  const complain = useGqlMutation(FileComplaint, { invalidates: OUTDATED });
  const reopen = useGqlMutation(ReopenApplication, { invalidates: OUTDATED });
  return {
    deliver: async ({ day, words = '' }) => {
      await deliver.mutateAsync({ input: { id, expectedVersion: version, deliveredOn: day, note: words } });
    },
    feedback: async ({ source, score, words }) => {
      await feedback.mutateAsync({ input: { applicationId: id, source, score, comment: words ?? null } });
    },
    complain: async ({ source, words = '' }) => {
      await complain.mutateAsync({ input: { applicationId: id, source, text: words } });
    },
    reopen: async ({ words = '' }) => {
      await reopen.mutateAsync({ input: { applicationId: id, reason: words } });
    },
  };
}
