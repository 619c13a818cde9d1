import type { Language } from '../../src/domain/language';
import type { Picture } from '../../src/domain/disclosure/picture';
import type { Text } from '../../src/text';
import type { Chart, ChartKind } from '../charts/chart';
import type { FirstSight } from '../messages';
import { barsView } from './bars-view';
import { groupsView } from './groups-view';
import { shareView } from './share-view';
import { timeView } from './time-view';
import { plainNumber, type Cell } from './numbers';
import { REST_LOOK, type ChartView, type Selection, type ViewSeries } from './view';

/** What a view is made of besides its picture. */
export interface ViewContext {
  readonly chart: Chart;
  readonly picture: Picture;
  readonly selection: Selection;
  readonly first: Pick<FirstSight, 'on' | 'bands' | 'limits'>;
  readonly language: Language;
  readonly text: Text['dashboard'];
}

const makers: Readonly<Record<ChartKind, (context: ViewContext) => DrawnView>> = {
  time: timeView,
  share: shareView,
  groups: groupsView,
  bars: barsView,
};

/** A view before it is known whether there is anything to draw. */
export type DrawnView = Omit<ChartView, 'someHidden' | 'empty' | 'totalLabel'>;

export function makeView(context: ViewContext): ChartView {
  const drawn = makers[context.chart.kind](context);
  const cells = drawn.series.flatMap((series) => series.cells);
  const someHidden = [...cells, ...(drawn.totals ?? [])].some(({ value }) => value === null);
  const series = someHidden ? [...drawn.series, ...restOf(drawn, context.text.rest)] : drawn.series;
  const visible = series.some((each) =>
    each.cells.some(({ value }) => value !== null && value !== 0),
  );
  const empty = visible ? 'no' : someHidden ? 'hidden' : 'nothing';
  const hidden =
    someHidden && empty === 'no' ? [context.text.hidden(context.first.limits.suppressBelow)] : [];
  return {
    ...drawn,
    series,
    totalLabel: context.text.total,
    notes: [...drawn.notes, ...hidden],
    someHidden,
    empty,
  };
}

/** What the hidden parts of shown sums come to together, so that a bar is as long as its sum. */
function restOf({ series, totals }: DrawnView, label: string): readonly ViewSeries[] {
  const [first] = series;
  if (totals === null || first === undefined) return [];
  const cells = totals.map(({ value }, index): Cell => {
    if (value === null) return { value: null, text: ':' };
    const told = series.reduce((sum, each) => sum + (each.cells[index]?.value ?? 0), 0);
    return { value: value - told, text: plainNumber(value - told, first.unit) };
  });
  if (!cells.some(({ value }) => value !== null && value > 0)) return [];
  return [{ id: 'rest', label, unit: first.unit, look: REST_LOOK, line: false, cells }];
}
