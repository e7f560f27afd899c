import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '@/kit/chart/Chart';
import { Card } from '@/kit/layout/Card';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import { byDayOption, receivedOption } from './charts';
import type { Summary, SummaryLine } from './summary';
import styles from './SummaryCharts.module.css';

const ROW_PX = 30;
const FRAME_PX = 90;

/** The same figures as pictures; each can be read as a table. */
export function SummaryCharts({ summary }: { summary: Summary }) {
  const { t } = useTranslation('run');
  const word = useWord('visiting');
  const classes = summary.byClass.map((line) => ({ ...line, key: word('class', line.key) }));
  return (
    <div className={styles.charts}>
      <div>
        <Lines title={t('summary.byClass')} first={t('visit.class')} lines={classes} />
        <Lines title={t('summary.byUnit')} first={t('visit.unit')} lines={summary.byUnit} />
      </div>
      <ByDay summary={summary} />
    </div>
  );
}

function Lines({ title, first, lines }: { title: string; first: string; lines: readonly SummaryLine[] }) {
  const { t } = useTranslation('run');
  const option = useMemo(
    () => receivedOption(lines, { received: t('settle.received'), open: t('summary.notReceived') }),
    [lines, t],
  );
  return (
    <Card>
      <Chart
        title={title}
        option={option}
        height={FRAME_PX + ROW_PX * lines.length}
        table={{
          columns: [
            first,
            t('figure.planned'),
            t('figure.received'),
            t('summary.people'),
            t('summary.cash'),
            t('summary.goods'),
          ],
          rows: lines.map((line) => [
            line.key,
            line.planned,
            line.received,
            line.people,
            yuan(line.cashFen),
            yuan(line.goodsFen),
          ]),
        }}
      />
    </Card>
  );
}

function ByDay({ summary }: { summary: Summary }) {
  const { t } = useTranslation('run');
  const option = useMemo(
    () => byDayOption(summary.byDay, { received: t('figure.received'), cash: t('summary.cash') }),
    [summary, t],
  );
  return (
    <Card>
      <Chart
        title={t('summary.byDay')}
        option={option}
        table={{
          columns: [t('summary.day'), t('figure.received'), t('summary.cash')],
          rows: summary.byDay.map((day) => [day.date, day.received, yuan(day.cashFen)]),
        }}
      />
    </Card>
  );
}
