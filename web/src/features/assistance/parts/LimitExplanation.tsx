import { useTranslation } from 'react-i18next';
import type { LimitExplanationFragment } from '@/gql/graphql';
import { yuan } from '@/lib/money';
import styles from './LimitExplanation.module.css';
import { useTermText } from '@/lib/useTermText';

type Check = LimitExplanationFragment['checks'][number];

/** How much the limits allow, with every rule and every number (限额测算). */
export function LimitExplanation({ title, result }: { title: string; result: LimitExplanationFragment }) {
  const { t } = useTranslation('assistance');
  return (
    <section className={styles.box}>
      <h3 className={styles.title}>{title}</h3>
      <p>
        {t('limit.asked', { amount: yuan(result.asked) })}{' '}
        <strong>
          {result.allowed === null ? t('limit.none') : t('limit.allowed', { amount: yuan(result.allowed) })}
        </strong>
      </p>
      {result.missing.length > 0 && (
        <p className={styles.missing}>
          {t('limit.missing', { fields: result.missing.map((field) => t(`limitField.${field}`)).join(' / ') })}
        </p>
      )}
      {result.level && <p>{t('limit.level', { level: t(`level.${result.level}`) })}</p>}
      {result.checks.map((check) => (
        <Rule key={check.ruleId} check={check} />
      ))}
    </section>
  );
}

function Rule({ check }: { check: Check }) {
  const { t } = useTranslation('assistance');
  const text = useTermText();
  return (
    <div className={styles.rule}>
      <h4 className={styles.document}>
        {check.documentNo} · {t(`subject.${check.subject}`)}
        {t(`period.${check.period}`)}
      </h4>
      <dl className={styles.numbers}>
        {check.terms.map((term, i) => (
          <div key={i}>
            <dt>{text(term)}</dt>
            <dd>{term.result === null ? t('limit.unknown') : yuan(term.result)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('limit.cap')}</dt>
          <dd>{check.cap === null ? t('limit.unknown') : yuan(check.cap)}</dd>
        </div>
        <div>
          <dt>{t('limit.used')}</dt>
          <dd>{yuan(check.used)}</dd>
        </div>
        <div>
          <dt>{t('limit.left')}</dt>
          <dd>{yuan(check.left)}</dd>
        </div>
      </dl>
      {check.excluded.length > 0 && <p className={styles.missing}>{t('limit.excluded')}</p>}
    </div>
  );
}
