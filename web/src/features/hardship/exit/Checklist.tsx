import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExitCondition } from '@/gql/graphql';
import { GUARANTEES } from './exit';
import styles from './exit.module.css';

/** The conditions of leaving, each with its verdict and the document or fact that it rests on. */
export function Checklist({ conditions }: { conditions: ExitCondition[] }) {
  const { t } = useTranslation('exit');
  return (
    <fieldset className={styles.checklist}>
      <legend>{t('conditions')}</legend>
      <p className={styles.hint}>{t('conditionsHint')}</p>
      {conditions.map((condition) => (
        <div key={condition} className={styles.condition}>
          <span className={styles.name}>{t(`condition.${condition}`)}</span>
          <Form.Item noStyle name={['found', condition, 'verdict']} initialValue="MET">
            <Radio.Group
              aria-label={t(`condition.${condition}`)}
              options={[
                { value: 'MET', label: t('verdict.MET') },
                ...(GUARANTEES.includes(condition)
                  ? [{ value: 'NOT_APPLICABLE', label: t('verdict.NOT_APPLICABLE') }]
                  : []),
              ]}
            />
          </Form.Item>
          <Form.Item
            name={['found', condition, 'evidence']}
            className={styles.evidence ?? ''}
            rules={[{ required: true, min: 2, message: t('evidenceRequired') }]}
          >
            <Input
              maxLength={200}
              placeholder={t(`evidence.${condition}`)}
              aria-label={t('evidenceOf', { condition: t(`condition.${condition}`) })}
            />
          </Form.Item>
        </div>
      ))}
    </fieldset>
  );
}
