import { Form, Input, Radio, Rate } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallBackOutcome } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import type { CallBack } from './CallBacksPage';
import { OUTDATED, RecordCallBack } from './documents';

const OUTCOMES: readonly CallBackOutcome[] = ['CONFIRMED', 'PROBLEM', 'UNREACHED'];

interface Values {
  outcome?: CallBackOutcome;
  score?: number;
  note?: string;
}

/** What a call brought. */
export function CallDialog({ call, onClose }: { call: CallBack; onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const record = useGqlMutation(RecordCallBack, { invalidates: OUTDATED });
  const submit = async ({ outcome = 'UNREACHED', score, note }: Values) => {
    const reached = outcome !== 'UNREACHED';
    await record.mutateAsync({
      input: {
        id: call.id,
        expectedVersion: call.version,
        outcome,
        score: reached ? (score ?? null) : null,
        note: note ?? null,
      },
    });
  };
  return (
    <ActionDialog<Values> title={t('record')} submitLabel={t('save')} onSubmit={submit} onClose={onClose}>
      <p>{t('callDetail', { name: call.headName })}</p>
      <Form.Item name="outcome" label={t('result')} rules={[{ required: true, message: t('required') }]}>
        <Radio.Group options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(a: Values, b: Values) => a.outcome !== b.outcome}>
        {({ getFieldValue }) => <Reached outcome={getFieldValue('outcome') as CallBackOutcome | undefined} />}
      </Form.Item>
    </ActionDialog>
  );
}

function Reached({ outcome }: { outcome: CallBackOutcome | undefined }) {
  const { t } = useTranslation('feedback');
  const required = outcome === 'PROBLEM';
  return (
    <>
      {outcome && outcome !== 'UNREACHED' && (
        <Form.Item name="score" label={t('score')}>
          <Rate />
        </Form.Item>
      )}
      <Form.Item
        name="note"
        label={t(required ? 'problem' : 'note')}
        rules={required ? [{ required, whitespace: true, message: t('required') }] : []}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </>
  );
}
