import { useMemo } from 'react';
import { Chart } from '@/kit/chart/Chart';
import { Card } from '@/kit/layout/Card';
import { words } from './words';

const PLANNED = [12, 30, 8, 9, 14, 11];
const DONE = [11, 26, 8, 7, 9, 4];

export function ChartSection() {
  const w = words();
  const option = useMemo(
    () => ({
      tooltip: {},
      legend: { bottom: 0 },
      grid: { left: 40, right: 16, top: 24, bottom: 56 },
      xAxis: { type: 'category', data: w.months },
      yAxis: { type: 'value' },
      series: [
        { name: w.planned, type: 'bar', data: PLANNED },
        { name: w.done, type: 'bar', data: DONE },
      ],
    }),
    [w],
  );
  return (
    <main style={{ maxWidth: 760, margin: '0 auto', padding: 12 }}>
      <h1>{w.overview}</h1>
      <Card>
        <Chart
          title={w.spent}
          option={option}
          table={{
            columns: ['', w.planned, w.done],
            rows: w.months.map((month, i) => [month, PLANNED[i], DONE[i]]),
          }}
        />
      </Card>
    </main>
  );
}
