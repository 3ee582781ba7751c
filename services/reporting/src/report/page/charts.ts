import { init, use } from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

export interface Bar {
  readonly name: string;
  /** Null where the number may not be told: the bar is left out, and only the sign is written. */
  readonly value: number | null;
  readonly display: string;
}

const INK = '#1b2a3a';
const BAR = '#2a6ebb';
const ROW_HEIGHT = 44;
const WIDTH = 680;

/** Horizontal bars with their numbers, drawn as SVG; the table beside them says the same to those who do not see it. */
export function barChart(bars: readonly Bar[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: bars.length * ROW_HEIGHT + 8 });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'sans-serif', color: INK },
      grid: { left: 190, right: 70, top: 4, bottom: 4 },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: {
        type: 'category', inverse: true, data: bars.map((bar) => bar.name), axisTick: { show: false }, axisLine: { lineStyle: { color: INK } },
        axisLabel: { color: INK, fontSize: 14, width: 180, overflow: 'break' },
      },
      series: [{
        type: 'bar', barWidth: 22, itemStyle: { color: BAR },
        data: bars.map((bar) => ({ value: bar.value ?? 0, label: { show: true, position: 'right', formatter: bar.display, fontSize: 14, fontWeight: 'bold', color: INK } })),
      }],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** Chromium keeps an `<img alt>` as a tagged figure; inline SVG it would drop from the PDF's structure. */
export const asDataUri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
