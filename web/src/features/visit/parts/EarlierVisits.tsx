import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { dateTimeCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import styles from './EarlierVisits.module.css';
import type { MyVisit } from './myVisits';

/** The household's last visits, so that nobody is asked the same questions again. */
export function EarlierVisits({ visits }: { visits: MyVisit['earlier'] }) {
  const { t } = useTranslation('visit');
  return (
    <Card title={t('earlier.title')}>
      {visits.length === 0 && t('earlier.none')}
      <ul className={styles.list}>
        {visits.map((visit) => (
          <li key={visit.visitedAt}>
            <div className={styles.head}>
              {dateTimeCN(visit.visitedAt).slice(0, 10)} {visit.title}
            </div>
            <div>{visit.condition || t('earlier.nothingNoted')}</div>
            <div className={styles.head}>
              {t('earlier.by', { helper: visit.helperName, cash: yuan(visit.cashFen) })}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
