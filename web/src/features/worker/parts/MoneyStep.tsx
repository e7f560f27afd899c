import { useTranslation } from 'react-i18next';
import { TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { MoneyField } from './MoneyField';
import type { StepProps } from './steps';
import styles from './worker.module.css';

/** Step 2: what the household lives on. */
export function MoneyStep({ value, problem, onChange }: StepProps<'money'>) {
  const { t } = useTranslation('worker');
  return (
    <Card title={t('step.money')}>
      <div className={styles.fields}>
        <MoneyField
          required
          label={t('money.incomeYear')}
          hint={t('money.incomeHint')}
          problem={problem('incomeYear')}
          value={value.incomeYear}
          onChange={(incomeYear) => onChange({ ...value, incomeYear })}
        />
        <MoneyField
          label={t('money.rigidYear')}
          hint={t('money.rigidHint')}
          problem={problem('rigidYear')}
          value={value.rigidYear}
          onChange={(rigidYear) => onChange({ ...value, rigidYear })}
        />
        <TextField
          label={t('money.bankName')}
          problem={problem('bankName')}
          value={value.bankName}
          onChange={(event) => onChange({ ...value, bankName: event.target.value })}
        />
        <TextField
          label={t('money.bankCard')}
          inputMode="numeric"
          hint={t('money.bankHint')}
          problem={problem('bankCard')}
          value={value.bankCard}
          onChange={(event) => onChange({ ...value, bankCard: event.target.value })}
        />
      </div>
    </Card>
  );
}
