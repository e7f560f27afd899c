import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '@/kit/chart/Chart';
import { Card } from '@/kit/layout/Card';
import { yuan } from '@/lib/money';
import { monthsOption, rankedOption, tileOption } from './charts';
import { countText, type Line, type Overview, percentText, receivedShare } from './figures';
import styles from './OverviewCharts.module.css';

const BASIS = 10_000;

/** Areas, unions and months as pictures, each to be read as a table too. */
export function OverviewCharts({ overview, lines }: { overview: Overview; lines: readonly Line[] }) {
  return (
    <div className={styles.charts}>
      {overview.areas.length > 1 && <Areas areas={overview.areas} />}
      <Ranked lines={lines} />
      <Months months={overview.receivedByMonth} />
    </div>
  );
}

function Areas({ areas }: Pick<Overview, 'areas'>) {
  const { t } = useTranslation('supervision');
  const option = useMemo(() => tileOption(areas), [areas]);
  return (
    <Card>
      <Chart
        title={t('chart.areas')}
        option={option}
        table={{
          columns: [
            t('chart.area'),
            t('figure.tenants'),
            t('figure.archives'),
            t('figure.planned'),
            t('figure.received'),
            t('chart.share'),
            t('figure.cash'),
          ],
          rows: areas.map((area) => {
            const share = receivedShare(area);
            return [
              area.areaName,
              area.tenants,
              countText(area.archives),
              countText(area.visitsPlanned),
              countText(area.visitsReceived),
              percentText(share === null ? null : share * BASIS),
              yuan(area.cashFen),
            ];
          }),
        }}
      />
    </Card>
  );
}

function Ranked({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('supervision');
  const option = useMemo(
    () => rankedOption(lines, { received: t('figure.received'), open: t('chart.open') }),
    [lines, t],
  );
  return (
    <Card>
      <Chart
        title={t('chart.ranked')}
        option={option}
        table={{
          columns: [t('union.name'), t('figure.planned'), t('figure.received')],
          rows: lines.map(({ tenant, figures }) => [
            tenant.name,
            countText(figures.visitsPlanned),
            countText(figures.visitsReceived),
          ]),
        }}
      />
    </Card>
  );
}

function Months({ months }: { months: Overview['receivedByMonth'] }) {
  const { t } = useTranslation('supervision');
  const option = useMemo(() => monthsOption(months, t('figure.received')), [months, t]);
  return (
    <Card>
      <Chart
        title={t('chart.months')}
        option={option}
        table={{
          columns: [t('chart.month'), t('figure.received')],
          rows: months.map((month, i) => [i + 1, countText(month)]),
        }}
      />
    </Card>
  );
}
