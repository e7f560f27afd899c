import { useTranslation } from 'react-i18next';
import styles from './Opening.module.css';

/** A dialog or drawer is on its way. Seen only when that takes long enough to wonder. */
export function Opening() {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.opening} role="status">
      {t('loading')}
    </div>
  );
}
