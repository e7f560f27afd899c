import { useTranslation } from 'react-i18next';
import { Icon } from '@/kit/basic/Icon';
import { useOnline } from '@/lib/online';
import styles from './OfflineBanner.module.css';

/** Says that there is no network and what still works. */
export function OfflineBanner({ hint }: { hint?: string }) {
  const { t } = useTranslation('kit');
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <div className={styles.banner}>
          <Icon name="cloudOff" />
          {hint ?? t('offline')}
        </div>
      )}
    </div>
  );
}
