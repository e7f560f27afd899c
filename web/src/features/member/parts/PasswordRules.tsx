import { useTranslation } from 'react-i18next';
import type { PasswordCheck } from './password';
import styles from './PasswordRules.module.css';

interface PasswordRulesProps {
  check: PasswordCheck;
  /** Whether what is missing is shown as wrong. */
  tried: boolean;
}

/** What a password needs, ticked off while it is typed. */
export function PasswordRules({ check, tried }: PasswordRulesProps) {
  const { t } = useTranslation('member');
  const state = (met: boolean) => (met ? styles.met : tried ? styles.unmet : styles.open);
  return (
    <ul className={styles.rules} aria-label={t('accept.rules')}>
      <li className={state(check.length)}>{t('accept.rule.length')}</li>
      <li className={state(check.personal)}>{t('accept.rule.personal')}</li>
      <li className={styles.open}>{t('accept.rule.common')}</li>
    </ul>
  );
}
