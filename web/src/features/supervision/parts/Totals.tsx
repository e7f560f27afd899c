import { useTranslation } from 'react-i18next';
import { Figure, Figures } from '@/kit/basic/Figures';
import { yuan } from '@/lib/money';
import { countText, type Figures as Sums, percentText } from './figures';

/** The sums over all led unions. */
export function Totals({ figures, tenants }: { figures: Sums; tenants: number }) {
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
    <Figures large>
      {shown.map(([label, value]) => (
        <Figure key={label} label={label} value={value || t('figure.none')} />
      ))}
    </Figures>
  );
}
