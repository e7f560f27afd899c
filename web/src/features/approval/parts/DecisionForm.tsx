import { Button, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalVerdict } from '@/gql/graphql';
import { ask } from '@/kit/basic/ask';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { MinutesField, NO_MINUTES } from './MinutesField';
import { needsMinutes } from './minutes';
import { refusal } from './refusal';
import { RecuseDialog } from './RecuseDialog';
import type { ApprovalCase } from './timeline';
import { type Opinion, useDecide } from './useDecide';

const APPLICANT = -1;

interface Values {
  note?: string;
  returnTo?: number;
}

/** One opinion and what it leads to: agree, send back, refuse, or ask the superior. */
export function DecisionForm({ one, onDecided }: { one: ApprovalCase; onDecided: () => void }) {
  const { t } = useTranslation('approval');
  const [form] = Form.useForm<Values>();
  const [recusing, setRecusing] = useState(false);
  const [minutes, setMinutes] = useState(NO_MINUTES);
  const decide = useDecide(one);
  const { busy, problems, submit } = useSubmit<Opinion>(form, async (opinion) => {
    if (await decide(opinion)) onDecided();
  });
  const press = async (verdict: ApprovalVerdict) => {
    const { note, returnTo = APPLICANT } = form.getFieldsValue();
    if (verdict !== 'APPROVE' && !note?.trim()) {
      form.setFields([{ name: 'note', errors: [t('noteRequired')] }]);
      form.focusField('note');
      return;
    }
    if (verdict === 'REFUSE' && !(await ask(refusal(t)))) return;
    await submit({
      verdict,
      note,
      minutes,
      returnTo: verdict === 'RETURN' && returnTo >= 0 ? returnTo : undefined,
    });
  };
  return (
    <>
      <Form form={form} layout="vertical" onValuesChange={() => form.setFields([{ name: 'note', errors: [] }])}>
        <Problems messages={problems} />
        {needsMinutes(one) && <MinutesField value={minutes} onChange={setMinutes} />}
        <Form.Item name="note" label={t('note')} style={{ marginBlockEnd: 8 }}>
          <Input.TextArea rows={2} maxLength={500} placeholder={t('notePlaceholder')} />
        </Form.Item>
        <Space wrap>
          <Button type="primary" loading={busy} onClick={() => void press('APPROVE')}>
            {t('decide.APPROVE')}
          </Button>
          {one.step > 0 && <ReturnTo one={one} />}
          <Button disabled={busy} onClick={() => void press('RETURN')}>
            {t('decide.RETURN')}
          </Button>
          <Button danger disabled={busy} onClick={() => void press('REFUSE')}>
            {t('decide.REFUSE')}
          </Button>
          {one.viewerCan.includes('ESCALATE') && (
            <Button disabled={busy} onClick={() => void press('ESCALATE')}>
              {t('decide.ESCALATE')}
            </Button>
          )}
          <Button type="link" disabled={busy} onClick={() => setRecusing(true)}>
            {t('recuse.action')}
          </Button>
        </Space>
      </Form>
      {recusing && <RecuseDialog caseId={one.id} onClose={() => setRecusing(false)} />}
    </>
  );
}

/** A return goes to who submitted the matter unless an earlier step is chosen. */
function ReturnTo({ one }: { one: ApprovalCase }) {
  const { t } = useTranslation('approval');
  return (
    <Form.Item name="returnTo" noStyle initialValue={APPLICANT}>
      <Select
        aria-label={t('returnTo')}
        style={{ minWidth: 140 }}
        options={[
          { value: APPLICANT, label: t('returnToApplicant') },
          ...one.steps.slice(0, one.step).map((step, i) => ({ value: i, label: step.name })),
        ]}
      />
    </Form.Item>
  );
}
