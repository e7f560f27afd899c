import { useTranslation } from 'react-i18next';
import type { Mishap } from '@/gql/graphql';
import { SelectField, TextField } from '@/kit/basic/Field';
import { todayCN } from '@/lib/date';
import type { AidStepProps } from './AidFields';
import { MISHAPS } from './aid';
import { MoneyField } from './MoneyField';
import { useCaseWord } from './words';

/** What temporary aid asks: what happened, when, and what it cost. */
export function MishapFields({ values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  return (
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
  );
}
