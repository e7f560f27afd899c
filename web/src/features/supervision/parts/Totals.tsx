import { useTranslation } from 'react-i18next';
import { yuan } from '@/lib/money';
import { countText, type Figures, percentText } from './figures';
import styles from './Totals.module.css';

/** The sums over all led unions. */
export function Totals({ figures, tenants }: { figures: Figures; tenants: number }) {
  const { t } = useTranslation('supervision');
  const shown: [string, string][] = [
    [t('figure.tenants'), String(tenants)],
    [t('figure.archives'), countText(figures.archives)],
    [t('figure.coverage'), percentText(figures.coverageBp)],
    [t('figure.planned'), countText(figures.visitsPlanned)],
    [t('figure.received'), countText(figures.visitsReceived)],
    [t('figure.overdue'), countText(figures.visitsOverdue)],
    [t('figure.cash'), yuan(figures.cashFen)],
    [t('figure.goods'), yuan(figures.goodsFen)],
    [t('figure.offSeason'), percentText(figures.offSeasonBp)],
    [t('figure.followUps'), countText(figures.followUpsOpen)],
  ];
  return (
    <dl className={styles.figures}>
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || t('figure.none')}</dd>
        </div>
      ))}
    </dl>
  );
}
