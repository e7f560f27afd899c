import { useTranslation } from 'react-i18next';
import type { HospitalStayInput } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { TextField } from '@/kit/basic/Field';
import { todayCN } from '@/lib/date';
import type { AidStepProps } from './AidFields';
import { NO_STAY } from './aid';
import { MoneyField } from './MoneyField';
import styles from './worker.module.css';

const AMOUNTS = ['total', 'reimbursed', 'otherInsurance'] as const;

/** What medical aid asks: the illness, the stays in hospital, and who paid what. */
export function MedicalFields({ values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  const { stays } = values;
  return (
    <>
      <TextField
        label={t('aid.illness')}
        required
        problem={problem('medical.illness')}
        value={values.illness}
        onChange={(event) => onChange({ illness: event.target.value })}
      />
      {stays.map((stay, i) => (
        <Stay
          key={i}
          number={i + 1}
          stay={stay}
          problem={(field) => problem(`medical.stays[${i}].${field}`)}
          onChange={(change) => onChange({ stays: stays.map((s, k) => (k === i ? { ...s, ...change } : s)) })}
          onRemove={() => onChange({ stays: stays.filter((_, k) => k !== i) })}
        />
      ))}
      <Button wide onClick={() => onChange({ stays: [...stays, NO_STAY] })}>
        {t('aid.addStay')}
      </Button>
      {AMOUNTS.map((field) => (
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
  );
}

interface StayProps {
  number: number;
  stay: HospitalStayInput;
  problem: (field: string) => string | undefined;
  onChange: (change: Partial<HospitalStayInput>) => void;
  onRemove: () => void;
}

/** One time in hospital. */
function Stay({ number, stay, problem, onChange, onRemove }: StayProps) {
  const { t } = useTranslation('worker');
  return (
    <fieldset className={styles.group}>
      <legend>{t('aid.stay', { number })}</legend>
      <TextField
        label={t('aid.hospital')}
        required
        problem={problem('hospital')}
        value={stay.hospital}
        onChange={(event) => onChange({ hospital: event.target.value })}
      />
      {(['admittedOn', 'dischargedOn'] as const).map((field) => (
        <TextField
          key={field}
          type="date"
          label={t(`aid.${field}`)}
          required
          max={todayCN()}
          problem={problem(field)}
          value={stay[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      <Button onClick={onRemove}>{t('aid.removeStay')}</Button>
    </fieldset>
  );
}
