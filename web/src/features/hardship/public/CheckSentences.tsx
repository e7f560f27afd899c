import { useTranslation } from 'react-i18next';
import { type Check, comparison, type Explanation, isInDeeperBand, lineFormula } from '../means/formula';
import styles from './selfcheck.module.css';

/** Each category in a sentence, with the sum that decides it. */
export function CheckSentences({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation(['selfcheck', 'vocabulary']);
  return (
    <ul className={styles.list}>
      {explanation.checks.map((check, i) => (
        <li key={i}>
          <b>{check.rule ? check.rule.title : t(`vocabulary:category.${check.category}`)}</b>{' '}
          {t(`outcome.${outcome(check)}`)}
          <br />
          {!check.rule && <span className={styles.soft}>{t(`rule.${ruleOf(check)}`)} </span>}
          <span className={styles.number}>{lineFormula(explanation, check)}</span>
          <br />
          <span className={styles.number}>{comparison(check)}</span>
        </li>
      ))}
    </ul>
  );
}

function outcome(check: Check): 'deeper' | 'failed' | 'yes' | 'no' {
  if (isInDeeperBand(check)) return 'deeper';
  if (check.failure) return 'failed';
  return check.satisfied ? 'yes' : 'no';
}

/** What is compared. */
function ruleOf({ category }: Check): 'line' | 'cost' {
  return category === 'ACCIDENT' ? 'cost' : 'line';
}
