import { useTranslation } from 'react-i18next';
import type { SchoolLevel } from '@/gql/graphql';
import { SelectField, TextField } from '@/kit/basic/Field';
import type { AidStepProps } from './AidFields';
import { SCHOOL_LEVELS } from './aid';
import { MoneyField } from './MoneyField';
import { useCaseWord } from './words';

/** What aid for a student asks: the school, the year, and what tuition is left. */
export function StudentFields({ values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  return (
    <>
      <TextField
        label={t('aid.school')}
        required
        problem={problem('student.school')}
        value={values.school}
        onChange={(event) => onChange({ school: event.target.value })}
      />
      <SelectField
        label={t('aid.level')}
        problem={problem('student.level')}
        value={values.level}
        options={SCHOOL_LEVELS.map((level) => ({ value: level, label: word('schoolLevel', level) }))}
        onChange={(event) => onChange({ level: event.target.value as SchoolLevel })}
      />
      {(['academicYear', 'yearOfStudy'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`aid.${field}`)}
          inputMode="numeric"
          required
          problem={problem(`student.${field}`)}
          value={values[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      {(['tuition', 'otherAid'] as const).map((field) => (
        <MoneyField
          key={field}
          label={t(`aid.${field}`)}
          required={field === 'tuition'}
          problem={problem(`student.${field}`)}
          value={values[field]}
          onChange={(amount) => onChange({ [field]: amount })}
        />
      ))}
    </>
  );
}
