import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import type { Complaint } from './ComplaintDrawer';
import { AnswerComplaint, AppealComplaint, OUTDATED, WithdrawComplaint } from './documents';

export type ComplaintMove = 'answer' | 'appeal' | 'withdraw';

interface Values {
  upheld: boolean;
  words: string;
}

const LONGEST: Record<ComplaintMove, number> = { answer: 1000, appeal: 1000, withdraw: 200 };

interface ComplaintDialogProps {
  move: ComplaintMove;
  complaint: Complaint;
  onClose: () => void;
}

/** Answers a complaint in writing, types an appeal, or takes the complaint back. */
export function ComplaintDialog({ move, complaint, onClose }: ComplaintDialogProps) {
  const { t } = useTranslation('feedback');
  const answer = useGqlMutation(AnswerComplaint, { invalidates: OUTDATED });
  const appeal = useGqlMutation(AppealComplaint, { invalidates: OUTDATED });
  const withdraw = useGqlMutation(WithdrawComplaint, { invalidates: OUTDATED });
  const seen = { id: complaint.id, expectedVersion: complaint.version };
  const submit = async ({ upheld, words }: Values) => {
    if (move === 'answer') await answer.mutateAsync({ input: { ...seen, upheld, answer: words } });
    else if (move === 'appeal') await appeal.mutateAsync({ input: { ...seen, text: words } });
    else await withdraw.mutateAsync({ input: { ...seen, reason: words } });
  };
  const required = { required: true, message: t('required') };
  return (
    <ActionDialog<Values>
      danger={move === 'withdraw'}
      title={t(`complaintMove.${move}`)}
      submitLabel={t(`complaintMove.${move}`)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`complaintDetail.${move}`)}</p>
      {move === 'answer' && (
        <Form.Item name="upheld" label={t('conclusion')} rules={[required]}>
          <Radio.Group
            options={[
              { value: true, label: t('upheld') },
              { value: false, label: t('notUpheld') },
            ]}
          />
        </Form.Item>
      )}
      <Form.Item name="words" label={t(`complaintWords.${move}`)} rules={[{ ...required, whitespace: true }]}>
        <Input.TextArea rows={4} maxLength={LONGEST[move]} />
      </Form.Item>
    </ActionDialog>
  );
}
