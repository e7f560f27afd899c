import type { EChartsCoreOption } from 'echarts/core';
import { type Area, countText, type GuardedCount, type Line, receivedShare, weight } from './figures';

const PALE = '#fdf0f1';
const DEEP = '#b50e2a';
const RANKED = 15;
const LEAST_TILES = 3; // to a side: a few areas stay tiles, instead of filling the picture

/** Areas as equal tiles, the deeper the more of the visits were received. No borders are drawn: maps need an approval. */
export function tileOption(areas: readonly Area[]): EChartsCoreOption {
  const columns = Math.max(LEAST_TILES, Math.ceil(Math.sqrt(areas.length)));
  const rows = Math.max(LEAST_TILES, Math.ceil(areas.length / columns));
  const cell = (area: Area, i: number) => ({
    name: area.areaName,
    value: [i % columns, Math.floor(i / columns), Math.round(100 * (receivedShare(area) ?? 0))],
  });
  const axis = (length: number) => ({ type: 'category', show: false, data: Array.from({ length }, (_, i) => i) });
  return {
    grid: { left: 8, right: 8, top: 8, bottom: 48 },
    xAxis: axis(columns),
    yAxis: { ...axis(rows), inverse: true },
    visualMap: {
      min: 0,
      max: 100,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      inRange: { color: [PALE, DEEP] },
      text: ['100%', '0%'],
    },
    series: [
      {
        type: 'heatmap',
        data: areas.map(cell),
        itemStyle: { borderColor: '#fff', borderWidth: 4 },
        label: {
          show: true,
          color: '#1f1f1f',
          backgroundColor: 'rgba(255,255,255,.85)',
          padding: 4,
          formatter: (tile: { name: string; value: number[] }) => `${tile.name}\n${tile.value[2] ?? 0}%`,
        },
      },
    ],
  };
}

/** The unions that have most visits received, the most on top. */
export function rankedOption(lines: readonly Line[], words: { received: string; open: string }): EChartsCoreOption {
  const top = [...lines]
    .sort((a, b) => weight(b.figures.visitsReceived) - weight(a.figures.visitsReceived))
    .slice(0, RANKED)
    .reverse();
  const received = top.map(({ figures }) => Math.floor(weight(figures.visitsReceived)));
  const planned = top.map(({ figures }) => Math.floor(weight(figures.visitsPlanned)));
  const bar = { type: 'bar', stack: 'all', barMaxWidth: 18 };
  return {
    grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
    legend: { top: 0, right: 0 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { hideOverlap: true } },
    yAxis: {
      type: 'category',
      data: top.map(({ tenant }) => tenant.name),
      axisLabel: { width: 160, overflow: 'truncate' },
    },
    series: [
      { ...bar, name: words.received, data: received },
      {
        ...bar,
        name: words.open,
        color: '#d9d9d9',
        data: planned.map((all, i) => Math.max(0, all - (received[i] ?? 0))),
      },
    ],
  };
}

/** Visits received in each month of the year. A hidden figure is drawn as nothing and written as such. */
export function monthsOption(months: readonly GuardedCount[], received: string): EChartsCoreOption {
  return {
    grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: months.map((_, i) => i + 1) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      {
        type: 'bar',
        name: received,
        barMaxWidth: 32,
        data: months.map((month) => month.value ?? 0),
        label: {
          show: true,
          position: 'top',
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const month = months[dataIndex];
            return month?.hidden ? countText(month) : '';
          },
        },
      },
    ],
  };
}
