import { useTranslation } from 'react-i18next';
import type { HardshipCause } from '@/gql/graphql';
import { SelectField, TextAreaField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { CAUSES } from '@/lib/vocabulary';
import type { StepProps } from './steps';
import styles from './worker.module.css';

const TEXTS = ['causeNote', 'health', 'wish'] as const;

/** Step 3: what happened, and what would help. */
export function NeedStep({ value, problem, onChange }: StepProps<'need'>) {
  const { t } = useTranslation(['worker', 'vocabulary']);
  return (
    <Card title={t('step.need')}>
      <div className={styles.fields}>
        <SelectField
          label={t('need.mainCause')}
          required
          problem={problem('mainCause')}
          value={value.mainCause}
          options={CAUSES.map((cause) => ({ value: cause, label: t(`vocabulary:cause.${cause}`) }))}
          onChange={(event) => onChange({ ...value, mainCause: event.target.value as HardshipCause, otherCauses: [] })}
        />
        {TEXTS.map((field) => (
          <TextAreaField
            key={field}
            label={t(`need.${field}`)}
            required={field === 'wish'}
            maxLength={500}
            problem={problem(field)}
            value={value[field]}
            onChange={(event) => onChange({ ...value, [field]: event.target.value })}
          />
        ))}
      </div>
    </Card>
  );
}
