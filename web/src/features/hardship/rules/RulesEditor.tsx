import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '@/kit/basic/toast';
import { DateInput } from '@/kit/form/DateInput';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { Card } from '@/kit/layout/Card';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { INCOME_KINDS, SPENDING_KINDS } from '../means/kinds';
import { CountingFields } from './CountingFields';
import { SaveMeansRules } from './documents';

import { ExclusionsField } from './ExclusionsField';
import { LocalRulesField, type Variables } from './LocalRulesField';
import { ThresholdFields } from './ThresholdFields';
import { TrialPanel } from './TrialPanel';
import { type Rules, type RulesForm, toForm, toParameters } from './values';

interface RulesEditorProps {
  rules: Rules;
  variables: Variables;
}

/** The rules in a form; saving makes the next ones, those that were stay as they are. */
export function RulesEditor({ rules, variables }: RulesEditorProps) {
  const { t } = useTranslation('means');
  const mayEdit = useMay('means.edit');
  const [form] = Form.useForm<RulesForm>();
  const [initial] = useState(() => toForm(rules, todayCN()));
  const save = useGqlMutation(SaveMeansRules, { invalidates: ['MeansRules', 'MeansTest', 'PreviewMeansTest'] });
  const { busy, problems, submit } = useSubmit<RulesForm>(form, async (values) => {
    const expectedNumber = rules.ownerName === null ? rules.number : 0;
    const { effectiveFrom, note } = values;
    await save.mutateAsync({ input: { expectedNumber, effectiveFrom, note, parameters: toParameters(values) } });
    toast(t('rules.saved'));
  });
  return (
    <Form<RulesForm>
      form={form}
      layout="vertical"
      disabled={!mayEdit}
      initialValues={initial}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onFinish={(values) => void submit(values)}
    >
      <Card title={t('rules.thresholds')}>
        <ThresholdFields />
      </Card>
      <Card title={t('rules.incomes')}>
        <CountingFields group="incomes" kinds={INCOME_KINDS.filter((kind) => kind !== 'IMPUTED')} />
      </Card>
      <Card title={t('rules.spendings')}>
        <CountingFields group="spendings" kinds={SPENDING_KINDS} />
      </Card>
      <Card title={t('rules.exclusions')}>
        <ExclusionsField />
      </Card>
      <Card title={t('rules.local')}>
        <LocalRulesField variables={variables} />
      </Card>
      {mayEdit && (
        <>
          <Card title={t('trial.title')}>
            <TrialPanel />
          </Card>
          <Card title={t('rules.save')}>
            <Problems messages={problems} />
            <SavingFields />
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('rules.save')}
            </Button>
          </Card>
        </>
      )}
    </Form>
  );
}

function SavingFields() {
  const { t } = useTranslation('means');
  return (
    <>
      <Form.Item name="effectiveFrom" label={t('rules.from')} rules={[{ required: true, message: t('required') }]}>
        <DateInput min={todayCN()} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('rules.note')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </>
  );
}
