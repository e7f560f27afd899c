import { Button, Form, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DryRunMeansRulesQuery as DryRunData } from '@/gql/graphql';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Problems } from '@/kit/form/Problems';
import { useSubmit } from '@/kit/form/useSubmit';
import { request } from '@/lib/graphql';
import { TESTED_CATEGORIES } from '../means/kinds';
import { DryRunMeansRulesQuery } from './documents';
import { DryRunResult } from './DryRunResult';
import { type RulesForm, toDryRun } from './values';

/** Tries the form on every kept archive: who would be in which category, and what that costs (试算). */
export function DryRunPanel() {
  const { t } = useTranslation(['means', 'vocabulary']);
  const form = Form.useFormInstance<RulesForm>();
  const [result, setResult] = useState<DryRunData['dryRunMeansRules']>();
  const { busy, problems, submit } = useSubmit<RulesForm>(form, async (values) => {
    setResult((await request(DryRunMeansRulesQuery, { input: toDryRun(values) })).dryRunMeansRules);
  });
  return (
    <>
      <p>{t('dryRun.hint')}</p>
      <Space wrap align="start">
        {TESTED_CATEGORIES.map((category) => (
          <Form.Item
            key={category}
            name={['amounts', category]}
            label={t('dryRun.amount', { category: t(`vocabulary:category.${category}`) })}
          >
            <MoneyInput />
          </Form.Item>
        ))}
      </Space>
      <Problems messages={problems} />
      <Button loading={busy} onClick={() => void submit(form.getFieldsValue(true) as RulesForm)}>
        {t('dryRun.start')}
      </Button>
      {result && <DryRunResult result={result} />}
    </>
  );
}
