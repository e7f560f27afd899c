import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Grey lines where text will be. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.loading} role="status">
      <span className="nx-unseen">{t('loading')}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className={styles.line} />
      ))}
    </div>
  );
}
