import { useTranslation } from 'react-i18next';
import type { OwnRelativeInput } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { Check } from './Check';
import { MoneyField } from './MoneyField';
import type { StepProps } from './steps';
import styles from './worker.module.css';

const NOBODY: OwnRelativeInput = {
  name: '',
  relation: '',
  idNumber: '',
  status: '',
  workplace: '',
  hasDisability: false,
  incomeMonth: null,
};

const TEXTS = ['phone', 'address', 'nation', 'employment'] as const;
const MARKS = ['isMigrant', 'isSingleParent', 'hasDisability'] as const;

/** Step 1: who lives in the household. */
export function HouseholdStep({ value, problem, onChange }: StepProps<'household'>) {
  const { t } = useTranslation('worker');
  const setMember = (i: number, change: Partial<OwnRelativeInput>) =>
    onChange({ ...value, members: value.members.map((member, k) => (k === i ? { ...member, ...change } : member)) });
  return (
    <>
      <Card title={t('household.self')}>
        <div className={styles.fields}>
          {TEXTS.map((field) => (
            <TextField
              key={field}
              label={t(`household.${field}`)}
              required={field === 'phone'}
              inputMode={field === 'phone' ? 'tel' : undefined}
              problem={problem(field)}
              value={value[field]}
              onChange={(event) => onChange({ ...value, [field]: event.target.value })}
            />
          ))}
        </div>
        {MARKS.map((mark) => (
          <Check key={mark} checked={value[mark]} onChange={(checked) => onChange({ ...value, [mark]: checked })}>
            {t(`household.${mark}`)}
          </Check>
        ))}
      </Card>
      <Card title={t('household.members')}>
        <p className={styles.soft}>{t('household.membersHint')}</p>
        {value.members.map((member, i) => (
          <Member
            key={i}
            member={member}
            problem={(field) => problem(`members[${i}].${field}`)}
            onChange={(change) => setMember(i, change)}
            onRemove={() => onChange({ ...value, members: value.members.filter((_, k) => k !== i) })}
          />
        ))}
        {problem('members') && <p className={styles.problem}>{problem('members')}</p>}
        <Button wide onClick={() => onChange({ ...value, members: [...value.members, NOBODY] })}>
          {t('household.add')}
        </Button>
      </Card>
    </>
  );
}

interface MemberProps {
  member: OwnRelativeInput;
  problem: (field: string) => string | undefined;
  onChange: (change: Partial<OwnRelativeInput>) => void;
  onRemove: () => void;
}

const MEMBER_TEXTS = ['name', 'relation', 'idNumber', 'status', 'workplace'] as const;

function Member({ member, problem, onChange, onRemove }: MemberProps) {
  const { t } = useTranslation('worker');
  return (
    <div className={styles.member}>
      {MEMBER_TEXTS.map((field) => (
        <TextField
          key={field}
          label={t(`member.${field}`)}
          required={field === 'name' || field === 'relation'}
          problem={problem(field)}
          value={member[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      <MoneyField
        label={t('member.incomeMonth')}
        problem={problem('incomeMonth')}
        value={member.incomeMonth}
        onChange={(incomeMonth) => onChange({ incomeMonth })}
      />
      <Check checked={member.hasDisability} onChange={(hasDisability) => onChange({ hasDisability })}>
        {t('member.hasDisability')}
      </Check>
      <Button onClick={onRemove}>{t('member.remove')}</Button>
    </div>
  );
}
