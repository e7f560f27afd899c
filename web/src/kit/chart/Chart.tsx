import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import styles from './Chart.module.css';
import { type ChartTableData, ChartTable } from './ChartTable';

interface ChartProps {
  title: string;
  /** ECharts option; build it once per data (useMemo), a new object redraws. */
  option: EChartsCoreOption;
  /** The same numbers as a table, for those who want to read, copy or cannot see them. */
  table: ChartTableData;
  /** px */
  height?: number;
}

/** A chart that can also be read as a table. ECharts is loaded when the first chart appears. */
export function Chart({ title, option, table, height = 280 }: ChartProps) {
  const { t } = useTranslation('kit');
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        <SegmentedChoice
          label={t('chart.view', { title })}
          value={view}
          options={[
            { value: 'chart', label: t('chart.chart') },
            { value: 'table', label: t('chart.table') },
          ]}
          onChange={setView}
        />
      </figcaption>
      {view === 'chart' ? (
        <Canvas title={title} option={option} height={height} />
      ) : (
        <ChartTable caption={title} data={table} />
      )}
    </figure>
  );
}

function Canvas({ title, option, height }: Required<Pick<ChartProps, 'title' | 'option' | 'height'>>) {
  const { t } = useTranslation('kit');
  const element = useRef<HTMLDivElement>(null);
  const chart = useChart(element);
  useEffect(() => chart?.setOption(option, { notMerge: true }), [chart, option]);
  return <div ref={element} role="img" aria-label={t('chart.label', { title })} style={{ height }} />;
}

/** The chart in an element once the library has arrived; it follows the element's size. */
function useChart(element: { readonly current: HTMLDivElement | null }): EChartsType | null {
  const [chart, setChart] = useState<EChartsType | null>(null);
  useEffect(() => {
    let started: EChartsType | undefined;
    let left = false;
    const resize = new ResizeObserver(() => started?.resize());
    void import('./echarts').then(({ startChart }) => {
      if (left || !element.current) return;
      started = startChart(element.current);
      resize.observe(element.current);
      setChart(started);
    });
    return () => {
      left = true;
      resize.disconnect();
      started?.dispose();
    };
  }, [element]);
  return chart;
}
