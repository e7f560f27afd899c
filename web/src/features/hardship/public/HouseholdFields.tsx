import { useTranslation } from 'react-i18next';
import type { HardshipCause, Residence } from '@/gql/graphql';
import { SelectField, TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { CAUSES } from '@/lib/vocabulary';
import { RESIDENCES } from '../means/kinds';
import type { FieldsProps } from './QuestionForm';
import styles from './selfcheck.module.css';
import { Tick } from './Tick';

/** Where the household lives, how many it has, and why it is in need. */
export function HouseholdFields({ form, answers, problems, onChange }: FieldsProps) {
  const { t } = useTranslation(['selfcheck', 'means', 'vocabulary']);
  const place = form.places.find(({ areaCode }) => areaCode === answers.areaCode);
  const residences = place?.residences ?? RESIDENCES;
  const moveTo = (areaCode: string) => {
    const known = form.places.find((one) => one.areaCode === areaCode)?.residences ?? RESIDENCES;
    onChange({ areaCode, residence: known.includes(answers.residence) ? answers.residence : (known[0] ?? 'URBAN') });
  };
  return (
    <Card title={t('household')}>
      <div className={styles.form}>
        {form.places.length > 1 && (
          <SelectField
            label={t('place')}
            hint={t('placeHint')}
            value={answers.areaCode}
            options={form.places.map(({ areaCode, name }) => ({
              value: areaCode,
              label: `${name} ${areaCode}`.trim(),
            }))}
            onChange={(event) => moveTo(event.target.value)}
          />
        )}
        <SelectField
          label={t('residence')}
          value={answers.residence}
          options={residences.map((value) => ({ value, label: t(`means:residence.${value}`) }))}
          onChange={(event) => onChange({ residence: event.target.value as Residence })}
        />
        <TextField
          label={t('persons')}
          hint={t('personsHint')}
          required
          inputMode="numeric"
          maxLength={2}
          value={answers.persons}
          problem={problems.has('persons') ? t('personsProblem') : undefined}
          onChange={(event) => onChange({ persons: event.target.value })}
        />
        <SelectField
          label={t('cause')}
          required
          value={answers.cause}
          problem={problems.has('cause') ? t('choose') : undefined}
          options={[
            { value: '', label: t('choose') },
            ...CAUSES.map((value) => ({ value, label: t(`vocabulary:cause.${value}`) })),
          ]}
          onChange={(event) => onChange({ cause: event.target.value as HardshipCause | '' })}
        />
        <Tick label={t('migrant')} checked={answers.isMigrant} onChange={(isMigrant) => onChange({ isMigrant })} />
        <Tick
          label={t('singleParent')}
          checked={answers.isSingleParent}
          onChange={(isSingleParent) => onChange({ isSingleParent })}
        />
      </div>
    </Card>
  );
}
