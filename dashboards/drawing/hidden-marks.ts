import type { Chart, Plugin } from 'chart.js';
import type { ChartKind } from '../charts/chart';
import type { ChartView } from '../view/view';
import type { Surroundings } from './chart-options';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Writes `<5` or `:` where a number is hidden, so that nobody takes the gap for a zero. */
export function hiddenMarks(
  view: ChartView,
  kind: ChartKind,
  around: Surroundings,
): Plugin<'bar' | 'line'> {
  return {
    id: 'hiddenMarks',
    afterDatasetsDraw: (chart) => {
      const drawing = chart.ctx;
      drawing.save();
      drawing.fillStyle = around.ink;
      drawing.font = `${around.size}px ${around.font}`;
      drawing.textBaseline = kind === 'bars' ? 'middle' : 'bottom';
      drawing.textAlign = kind === 'bars' ? 'left' : 'center';
      for (const { x, y, text } of placesOf(chart, view, kind)) drawing.fillText(text, x, y);
      drawing.restore();
    },
  };
}

function placesOf(chart: Chart, view: ChartView, kind: ChartKind): readonly Place[] {
  if (kind === 'groups') return view.series.flatMap((_, index) => ownPlaces(chart, view, index));
  if (view.totals === null) return [];
  const axis = chart.scales[kind === 'bars' ? 'y' : 'x'];
  const base = chart.scales[kind === 'bars' ? 'x' : 'y']?.getPixelForValue(0) ?? 0;
  return view.totals.flatMap(({ value, text }, index): readonly Place[] => {
    if (value !== null) return [];
    const at = axis?.getPixelForValue(index) ?? 0;
    return [kind === 'bars' ? { x: base + 6, y: at, text } : { x: at, y: base - 3, text }];
  });
}

/** Beside one another each part has its own place. */
function ownPlaces(chart: Chart, view: ChartView, series: number): readonly Place[] {
  const bars = chart.getDatasetMeta(series).data;
  const base = chart.scales.y?.getPixelForValue(0) ?? 0;
  return (view.series[series]?.cells ?? []).flatMap(({ value, text }, index): readonly Place[] => {
    const bar = bars[index];
    return value === null && bar !== undefined ? [{ x: bar.x, y: base - 3, text }] : [];
  });
}
