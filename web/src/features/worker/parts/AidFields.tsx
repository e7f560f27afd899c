import { useTranslation } from 'react-i18next';
import type { AidItem } from '@/gql/graphql';
import { SelectField, TextAreaField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { type AidValues, FOR_A_MEMBER } from './aid';
import type { OwnArchive } from './form';
import { MedicalFields } from './MedicalFields';
import { MishapFields } from './MishapFields';
import { MoneyField } from './MoneyField';
import { StudentFields } from './StudentFields';
import { useCaseWord } from './words';
import styles from './worker.module.css';

export interface AidStepProps {
  archive: OwnArchive;
  values: AidValues;
  problem: (path: string) => string | undefined;
  onChange: (change: Partial<AidValues>) => void;
}

/** Step 1: which aid. An item that was begun stays open, whatever the archive has become. */
export function AidItemStep({ archive, values, problem, onChange }: AidStepProps) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const items = [...new Set<AidItem>([...archive.aidItems, values.item])];
  return (
    <Card title={t('aid.step.item')}>
      <SelectField
        label={t('aid.item')}
        problem={problem('item')}
        value={values.item}
        options={items.map((item) => ({ value: item, label: word('item', item) }))}
        onChange={(event) => onChange({ item: event.target.value as AidItem })}
      />
      <p className={styles.soft}>{word('aidAbout', values.item)}</p>
    </Card>
  );
}

/** Step 2: whom it is for, what happened and what it cost. */
export function AidCostStep(props: AidStepProps) {
  const { t } = useTranslation('worker');
  const { archive, values, problem, onChange } = props;
  const { item } = values;
  const members = archive.members.map(({ id, name, relation }) => ({ value: id, label: `${relation} ${name}` }));
  return (
    <Card title={t('aid.step.cost')}>
      <div className={styles.fields}>
        {FOR_A_MEMBER.includes(item) && (
          <SelectField
            label={t('aid.person')}
            problem={problem('personId')}
            value={values.personId}
            options={[{ value: '', label: t(item === 'STUDENT' ? 'aid.choose' : 'aid.myself') }, ...members]}
            onChange={(event) => onChange({ personId: event.target.value })}
          />
        )}
        {item === 'MEDICAL' && <MedicalFields {...props} />}
        {item === 'STUDENT' && <StudentFields {...props} />}
        {item === 'TEMP' && <MishapFields {...props} />}
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
