import type { EChartsCoreOption } from 'echarts/core';
import type { Summary, SummaryLine } from './summary';

const FEN_PER_YUAN = 100;

/** Lying bars: what was received of what was planned, the longest list on top. */
export function receivedOption(
  lines: readonly SummaryLine[],
  words: { received: string; open: string },
): EChartsCoreOption {
  const sorted = [...lines].sort((a, b) => a.planned - b.planned);
  const bar = { type: 'bar', stack: 'all', barMaxWidth: 18 };
  return {
    grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
    legend: { top: 0, right: 0 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', data: sorted.map((line) => line.key), axisLabel: { width: 160, overflow: 'truncate' } },
    series: [
      { ...bar, name: words.received, data: sorted.map((line) => line.received) },
      { ...bar, name: words.open, color: '#d9d9d9', data: sorted.map((line) => line.planned - line.received) },
    ],
  };
}

/** Visits received per day, with the cash handed out. */
export function byDayOption(days: Summary['byDay'], words: { received: string; cash: string }): EChartsCoreOption {
  return {
    grid: { left: 8, right: 8, top: 32, bottom: 8, containLabel: true },
    legend: { top: 0, right: 0 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: days.map((day) => day.date.slice(5)) },
    yAxis: [
      { type: 'value', minInterval: 1 },
      { type: 'value', splitLine: { show: false } },
    ],
    series: [
      { type: 'bar', name: words.received, barMaxWidth: 24, data: days.map((day) => day.received) },
      // Floats are good enough to draw; the table beside is exact.
      {
        type: 'line',
        name: words.cash,
        yAxisIndex: 1,
        data: days.map((day) => Number(day.cashFen) / FEN_PER_YUAN),
      },
    ],
  };
}
