import { useTranslation } from 'react-i18next';
import type { Mishap } from '@/gql/graphql';
import { SelectField, TextAreaField, TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { todayCN } from '@/lib/date';

import { AID_ITEMS, type AidItemOnPhone, type AidValues, MISHAPS } from './aid';
import { MoneyField } from './MoneyField';
import { useCaseWord } from './words';
import styles from './worker.module.css';

export interface AidStepProps {
  values: AidValues;
  problem: (path: string) => string | undefined;
  onChange: (change: Partial<AidValues>) => void;
}

/** Step 1: which aid. */
export function AidItemStep({ values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  return (
    <Card title={t('aid.step.item')}>
      <SelectField
        label={t('aid.item')}
        problem={problem('item')}
        value={values.item}
        options={AID_ITEMS.map((item) => ({ value: item, label: word('item', item) }))}
        onChange={(event) => onChange({ item: event.target.value as AidItemOnPhone })}
      />
      <p className={styles.soft}>{t(`aid.about.${values.item}`)}</p>
    </Card>
  );
}

/** Step 2: what happened and what it cost. */
export function AidCostStep({ values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  return (
    <Card title={t('aid.step.cost')}>
      <div className={styles.fields}>
        {values.item === 'MEDICAL' && (
          <>
            <TextField
              label={t('aid.illness')}
              required
              problem={problem('medical.illness')}
              value={values.illness}
              onChange={(event) => onChange({ illness: event.target.value })}
            />
            {(['total', 'reimbursed', 'otherInsurance'] as const).map((field) => (
              <MoneyField
                key={field}
                label={t(`aid.${field}`)}
                required={field === 'total'}
                problem={problem(`medical.${field}`)}
                value={values[field]}
                onChange={(amount) => onChange({ [field]: amount })}
              />
            ))}
          </>
        )}
        {values.item === 'TEMP' && (
          <>
            <SelectField
              label={t('aid.mishap')}
              value={values.mishap}
              options={MISHAPS.map((mishap) => ({ value: mishap, label: word('mishap', mishap) }))}
              onChange={(event) => onChange({ mishap: event.target.value as Mishap })}
            />
            <TextField
              type="date"
              label={t('aid.occurredOn')}
              required
              max={todayCN()}
              problem={problem('occurredOn')}
              value={values.occurredOn}
              onChange={(event) => onChange({ occurredOn: event.target.value })}
            />
            {(['cost', 'compensated'] as const).map((field) => (
              <MoneyField
                key={field}
                label={t(`aid.${field}`)}
                required={field === 'cost'}
                problem={problem(`temporary.${field}`)}
                value={values[field]}
                onChange={(amount) => onChange({ [field]: amount })}
              />
            ))}
          </>
        )}
        <MoneyField
          label={t('aid.asked')}
          required
          problem={problem('asked')}
          value={values.asked}
          onChange={(asked) => onChange({ asked })}
        />
      </div>
    </Card>
  );
}

/** Step 3: the reason in the applicant's own words. */
export function AidReasonStep({ values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  return (
    <Card title={t('aid.step.reason')}>
      <TextAreaField
        label={t('aid.reason')}
        required
        rows={6}
        maxLength={1000}
        problem={problem('reason')}
        value={values.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </Card>
  );
}
