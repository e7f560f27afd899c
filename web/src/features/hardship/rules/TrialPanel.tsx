import { Button, Form, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { useGqlMutation } from '@/lib/graphql';
import { TESTED_CATEGORIES } from '../means/kinds';
import { StartMeansTrial } from './documents';
import { Trials } from './Trials';
import { type RulesForm, toTrial } from './values';

/** Has a job try the form on every kept archive: who would be in which category, and what that costs (试算). */
export function TrialPanel() {
  const { t } = useTranslation(['means', 'vocabulary']);
  const form = Form.useFormInstance<RulesForm>();
  const start = useGqlMutation(StartMeansTrial, { invalidates: ['MeansTrials'] });
  const { busy, problems, submit } = useSubmit<RulesForm>(form, async (values) => {
    await start.mutateAsync({ input: toTrial(values) });
  });
  return (
    <>
      <p>{t('trial.hint')}</p>
      <Space wrap align="start">
        {TESTED_CATEGORIES.map((category) => (
          <Form.Item
            key={category}
            name={['amounts', category]}
            label={t('trial.amount', { category: t(`vocabulary:category.${category}`) })}
          >
            <MoneyInput />
          </Form.Item>
        ))}
      </Space>
      <Problems messages={problems} />
      <Button loading={busy} onClick={() => void submit(form.getFieldsValue(true) as RulesForm)}>
        {t('trial.start')}
      </Button>
      <Trials />
    </>
  );
}
