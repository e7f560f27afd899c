import { useTranslation } from 'react-i18next';
import { SelectField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { useWord } from '@/lib/words';
import type { FieldsProps } from './QuestionForm';
import styles from './selfcheck.module.css';
import { Tick } from './Tick';

/** Circumstances in which no archive is made, with what makes one harmless. */
export function ExclusionFields({ form, answers, onChange }: FieldsProps) {
  const { t } = useTranslation('selfcheck');
  const word = useWord('means');
  const { findings } = answers;
  const set = (code: string, exception: string | undefined) => {
    const others = Object.entries(findings).filter(([known]) => known !== code);
    onChange({ findings: Object.fromEntries(exception === undefined ? others : [...others, [code, exception]]) });
  };
  if (form.exclusions.length === 0) return null;
  return (
    <Card title={t('exclusions')}>
      <p className={styles.soft}>{t('exclusionsHint')}</p>
      {form.exclusions.map(({ code, title, exceptions }) => (
        <div key={code}>
          <Tick
            label={title || word('exclusion', code)}
            checked={code in findings}
            onChange={(holds) => set(code, holds ? '' : undefined)}
          />
          {code in findings && exceptions.length > 0 && (
            <SelectField
              label={t('exception')}
              value={findings[code]}
              options={[
                { value: '', label: t('noException') },
                ...exceptions.map((value) => ({ value, label: word('exception', value) })),
              ]}
              onChange={(event) => set(code, event.target.value)}
            />
          )}
        </div>
      ))}
    </Card>
  );
}
