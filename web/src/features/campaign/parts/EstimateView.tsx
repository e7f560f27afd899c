import { useTranslation } from 'react-i18next';
import { ChartTable } from '@/kit/chart/ChartTable';
import { sumFen, yuan } from '@/lib/money';
import { Figure, Figures } from '@/kit/basic/Figures';
import styles from './EstimateView.module.css';
import type { Estimate } from './useEstimate';

/** Households, people and money of an audience, counted apart. */
export function EstimateView({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation('campaign');
  const { households, people, named, cashFen, goodsFen } = estimate;
  return (
    <div className={styles.estimate}>
      <Figures>
        <Figure label={t('estimate.households')} value={String(households)} />
        <Figure label={t('estimate.people')} value={String(people)} />
        <Figure label={t('estimate.named')} value={String(named)} />
        <Figure label={t('estimate.cash')} value={yuan(cashFen)} />
        <Figure label={t('estimate.goods')} value={yuan(goodsFen)} />
        <Figure tone="strong" label={t('estimate.total')} value={yuan(sumFen([cashFen, goodsFen]))} />
      </Figures>
      <Notes estimate={estimate} />
      {estimate.byClass.length > 0 && <ByClass estimate={estimate} />}
    </div>
  );
}

const NOTES = ['withoutStandard', 'excluded', 'alreadyListed', 'heldElsewhere'] as const;

/** Who matches the conditions and is not visited all the same. */
function Notes({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation('campaign');
  const told = NOTES.filter((name) => estimate[name] > 0);
  if (told.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {told.map((name) => (
        <li key={name}>{t(`estimate.${name}`, { count: estimate[name] })}</li>
      ))}
    </ul>
  );
}

function ByClass({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation(['campaign', 'visiting']);
  return (
    <ChartTable
      caption={t('estimate.byClass')}
      data={{
        columns: [t('standard.class'), t('estimate.households'), t('estimate.cash'), t('estimate.goods')],
        rows: estimate.byClass.map((line) => [
          t(`visiting:class.${line.class}`),
          line.households,
          yuan(line.cashFen),
          yuan(line.goodsFen),
        ]),
      }}
    />
  );
}
