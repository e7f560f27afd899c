import { BarChart, HeatmapChart, LineChart, PieChart } from 'echarts/charts';
import {
  DatasetComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { type EChartsType, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([
  BarChart,
  HeatmapChart,
  LineChart,
  PieChart,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

/** Colours that differ in lightness too, for readers who do not tell red from green. */
const PALETTE = ['#b50e2a', '#0b4fa3', '#d48806', '#237804', '#722ed1', '#595959'];

/** Starts a chart in an element. Without animation: it would be printed and photographed half-way. */
export function startChart(element: HTMLElement): EChartsType {
  return init(
    element,
    { animation: false, color: PALETTE, textStyle: { fontFamily: getComputedStyle(element).fontFamily } },
    { renderer: 'svg' },
  );
}
