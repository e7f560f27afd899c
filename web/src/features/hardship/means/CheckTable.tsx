import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { type Check, comparison, type Explanation, isInDeeperBand, lineFormula } from './formula';
import styles from './means.module.css';

/** Every category with what was compared and what came of it. */
export function CheckTable({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation(['means', 'vocabulary']);
  return (
    <div className={styles.scroll} role="region" aria-label={t('explain.checks')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('explain.category')}</th>
            <th scope="col">{t('explain.calculation')}</th>
            <th scope="col">{t('explain.result')}</th>
          </tr>
        </thead>
        <tbody>
          {explanation.checks.map((check, i) => (
            <tr key={i}>
              <td>{check.rule ? check.rule.title : t(`vocabulary:category.${check.category}`)}</td>
              <td>
                {check.rule && <code>{check.rule.expression}</code>}
                <p className={styles.formula}>{lineFormula(explanation, check)}</p>
                <p className={styles.formula}>{comparison(check)}</p>
              </td>
              <td>
                <Outcome check={check} inDeeperBand={isInDeeperBand(check)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcome({ check: { failure, satisfied }, inDeeperBand }: { check: Check; inDeeperBand: boolean }) {
  const { t } = useTranslation('means');
  if (inDeeperBand) return <StatusTag tone="neutral">{t('explain.inDeeperBand')}</StatusTag>;
  if (failure) return <StatusTag tone="warning">{t(`explain.failure.${failure}`)}</StatusTag>;
  return (
    <StatusTag tone={satisfied ? 'success' : 'neutral'}>
      {t(satisfied ? 'explain.satisfied' : 'explain.notSatisfied')}
    </StatusTag>
  );
}
