import type { ChartConfiguration, ChartDataset, ChartOptions, Scale, TooltipItem } from 'chart.js';
import { norwegianNumber } from '../../src/domain/amounts';
import type { ChartKind } from '../charts/chart';
import type { ChartView, ViewSeries } from '../view/view';
import { hiddenMarks } from './hidden-marks';
import { lookOf } from './palette';
import { fillOf } from './pattern';

/** What the drawing takes from the page. */
export interface Surroundings {
  readonly ink: string;
  readonly faint: string;
  readonly paper: string;
  readonly font: string;
  /** Size of the chart's text in pixels. */
  readonly size: number;
  /** The system forces its own colours. */
  readonly forced: boolean;
}

type Configuration = ChartConfiguration<'bar' | 'line', (number | null)[], string>;
type Axis = NonNullable<NonNullable<ChartOptions<'bar' | 'line'>['scales']>[string]>;
type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

export function configurationOf(
  view: ChartView,
  kind: ChartKind,
  around: Surroundings,
): Configuration {
  const datasets = view.series.map((series) =>
    series.line ? lineOf(series, around) : barOf(series, kind, around),
  );
  return {
    type: 'bar',
    data: { labels: [...view.rows], datasets },
    options: optionsOf(view, kind, around),
    plugins: [hiddenMarks(view, kind, around)],
  };
}

/** Amounts are drawn in kroner; everything else as it is. */
function drawn({ cells, unit }: ViewSeries): (number | null)[] {
  return cells.map(({ value }) => (value === null ? null : unit === 'ore' ? value / 100 : value));
}

function barOf(series: ViewSeries, kind: ChartKind, around: Surroundings): Dataset {
  return {
    type: 'bar',
    label: series.label,
    data: drawn(series),
    backgroundColor: fillOf(lookOf(kind, series.look, around.forced)),
    borderColor: around.paper,
    borderWidth: kind === 'groups' ? 0 : kind === 'bars' ? { right: 1 } : { top: 1 },
    borderSkipped: false,
    borderRadius: kind === 'groups' ? 3 : 0,
    ...(kind === 'groups' ? {} : { stack: 'sum' }),
    categoryPercentage: kind === 'time' || kind === 'share' ? 0.86 : 0.72,
    barPercentage: kind === 'groups' ? 0.9 : 0.96,
    order: 1,
  };
}

function lineOf(series: ViewSeries, around: Surroundings): Dataset {
  return {
    type: 'line',
    label: series.label,
    data: drawn(series),
    borderColor: around.ink,
    backgroundColor: around.paper,
    borderWidth: 2.5,
    pointRadius: series.cells.length > 30 ? 0 : 2.5,
    pointHoverRadius: 5,
    tension: 0.25,
    yAxisID: 'share',
    order: 0,
  };
}

function optionsOf(
  view: ChartView,
  kind: ChartKind,
  around: Surroundings,
): ChartOptions<'bar' | 'line'> {
  const across = kind === 'bars';
  const font = { family: around.font, size: around.size };
  const stacked = kind !== 'groups';
  const values = { ...valueAxis(around), stacked, ...(kind === 'share' ? LOWER : {}) };
  const classes = {
    stacked,
    grid: { display: false },
    border: { color: around.faint },
    ticks: { color: around.ink, font, ...labelsOf(view, kind, around.size) },
  };
  return {
    indexAxis: across ? 'y' : 'x',
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    interaction: { mode: 'index', axis: across ? 'y' : 'x', intersect: false },
    layout: { padding: { top: 6, right: 6 } },
    scales: {
      [across ? 'x' : 'y']: values,
      [across ? 'y' : 'x']: classes,
      ...(kind === 'share' ? { share: shareAxis(view, around) } : {}),
    },
    plugins: {
      legend: { display: false },
      tooltip: {
        titleFont: { ...font, weight: 'bold' },
        bodyFont: font,
        footerFont: { ...font, weight: 'bold' },
        padding: 10,
        boxPadding: 4,
        filter: ({ datasetIndex, dataIndex }) =>
          view.series[datasetIndex]?.cells[dataIndex]?.text !== '0',
        callbacks: { label: labelIn(view), footer: footerIn(view) },
      },
    },
  };
}

/** Months are named as often as there is room, counted from the last: its own name must stand. */
function labelsOf(view: ChartView, kind: ChartKind, size: number): Axis['ticks'] {
  if (kind !== 'time' && kind !== 'share') return { autoSkip: false, maxRotation: 0 };
  return {
    autoSkip: false,
    maxRotation: 0,
    callback(this: Scale, _: unknown, index: number) {
      const stride = Math.max(1, Math.ceil((view.rows.length * size * 4.6) / this.width));
      return (view.rows.length - 1 - index) % stride === 0 ? view.rows[index] : '';
    },
  };
}

const UPPER = { stack: 'panels', stackWeight: 1 } as const;
const LOWER = { stack: 'panels', stackWeight: 2, grace: '12%' } as const;

function valueAxis({ ink, faint, font, size }: Surroundings): Axis {
  return {
    beginAtZero: true,
    border: { display: false },
    grid: { color: faint },
    ticks: {
      color: ink,
      font: { family: font, size },
      maxTicksLimit: 6,
      precision: 0,
      callback: (value) => norwegianNumber(Number(value)),
    },
  };
}

/** The share has a panel of its own over the bars. */
function shareAxis(view: ChartView, { ink, faint, font, size }: Surroundings): Axis {
  const shares =
    view.series.find(({ line }) => line)?.cells.flatMap(({ value }) => value ?? []) ?? [];
  return {
    ...UPPER,
    offset: true,
    min: Math.max(0, Math.floor((Math.min(100, ...shares) - 1) / 10) * 10),
    max: 100,
    border: { display: false },
    grid: { color: faint },
    ticks: {
      color: ink,
      font: { family: font, size },
      maxTicksLimit: 3,
      callback: (value) => `${value} %`,
    },
  };
}

/** The tooltip says what the table says, hidden cells included. */
function labelIn(view: ChartView): (item: TooltipItem<'bar' | 'line'>) => string {
  return ({ datasetIndex, dataIndex }) => {
    const series = view.series[datasetIndex];
    return ` ${series?.label ?? ''}: ${series?.cells[dataIndex]?.text ?? ''}`;
  };
}

function footerIn(view: ChartView): (items: TooltipItem<'bar' | 'line'>[]) => string {
  return ([item]) => {
    const total = item === undefined ? undefined : view.totals?.[item.dataIndex];
    return total === undefined ? '' : `${view.totalLabel}: ${total.text}`;
  };
}
