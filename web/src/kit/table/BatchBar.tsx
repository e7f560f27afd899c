import { Button } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './BatchBar.module.css';

/** What can be done with the selected rows. */
export function BatchBar({ count, onClear, children }: PropsWithChildren<{ count: number; onClear: () => void }>) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.bar} role="status">
      <span>{t('table.selected', { count })}</span>
      <Button type="link" size="small" onClick={onClear}>
        {t('table.clearSelection')}
      </Button>
      {children}
    </div>
  );
}
