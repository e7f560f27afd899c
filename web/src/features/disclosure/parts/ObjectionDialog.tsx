import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '@/gql/graphql';
import { tell } from '@/kit/basic/ask';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { isVersionConflict } from '@/kit/form/conflict';
import { invalidate, useGqlMutation } from '@/lib/graphql';
import { DecideObjection, InvestigateObjection, OUTDATED } from '../documents';
import type { Objection } from './ObjectionDrawer';

export type Verdict = 'investigate' | 'dismiss' | 'uphold';

interface Values {
  outcome: string;
  nextStep?: NextStep;
}

const NEXT_STEPS: readonly NextStep[] = ['RENOTICE', 'CONTINUE'];

interface ObjectionDialogProps {
  verdict: Verdict;
  objection: Objection;
  onClose: () => void;
}

/** Takes an objection on, dismisses or upholds it. */
export function ObjectionDialog({ verdict, objection, onClose }: ObjectionDialogProps) {
  const { t } = useTranslation('disclosure');
  const client = useQueryClient();
  const investigate = useGqlMutation(InvestigateObjection, { invalidates: OUTDATED });
  const decide = useGqlMutation(DecideObjection, { invalidates: OUTDATED });
  const seen = { id: objection.id, expectedVersion: objection.version };
  const send = async ({ outcome, nextStep }: Values) => {
    if (verdict === 'investigate') return investigate.mutateAsync({ input: seen });
    const upheld = verdict === 'uphold';
    return decide.mutateAsync({ input: { ...seen, upheld, outcome, nextStep: nextStep ?? null } });
  };
  const submit = async (values: Values) => {
    try {
      await send(values);
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      void tell(t('conflict.title'), t('conflict.detail'));
      await invalidate(client, OUTDATED);
    }
  };
  return (
    <ActionDialog<Values>
      danger={verdict === 'uphold'}
      title={t(verdict)}
      submitLabel={t(verdict)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`${verdict}Detail`)}</p>
      {verdict !== 'investigate' && (
        <Form.Item
          name="outcome"
          label={t('outcome')}
          rules={[{ required: true, whitespace: true, message: t('required') }]}
        >
          <Input.TextArea rows={4} maxLength={1000} />
        </Form.Item>
      )}
      {verdict === 'dismiss' && (
        <Form.Item name="nextStep" label={t('whatNext')} rules={[{ required: true, message: t('required') }]}>
          <Radio.Group vertical options={NEXT_STEPS.map((value) => ({ value, label: t(`nextStep.${value}`) }))} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
