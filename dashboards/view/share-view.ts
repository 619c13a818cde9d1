import { ALL, type Figure } from '../../src/domain/disclosure/cube';
import type { DrawnView, ViewContext } from './make-view';
import { pointsOf, timeNotes, type Point } from './months';
import { cellOf } from './numbers';
import { LINE_LOOK, type ViewSeries } from './view';

const REASONS = ['turnover', 'repair', 'other'] as const;

/** Vacant days by reason as bars, and the share of days that were let as a line. Days of the months of a point add up. */
export function shareView(context: ViewContext): DrawnView {
  const { picture, selection, first, text } = context;
  const points = pointsOf(context);
  const below = first.limits.suppressBelow;
  const sumOf = ({ slices }: Point, series: string): Figure =>
    added(
      slices.map((slice) => picture.figure({ slice, series, category: ALL, area: selection.area })),
    );
  const bars = REASONS.map((id, index): ViewSeries => {
    const cells = points.map((point) => cellOf(sumOf(point, id), 'days', below));
    return { id, label: text.states[id], unit: 'days', look: index, line: false, cells };
  });
  const share = points.map((point) =>
    cellOf(percentOf(sumOf(point, 'let'), sumOf(point, ALL)), 'percent', below),
  );
  const line: ViewSeries = {
    id: 'share',
    label: text.share,
    unit: 'percent',
    look: LINE_LOOK,
    line: true,
    cells: share,
  };
  return {
    rowHeader: text.month,
    rows: points.map(({ label }) => label),
    series: [...bars, line],
    totals: null,
    notes: timeNotes(context, text.partMonth),
  };
}

function added(figures: readonly Figure[]): Figure {
  let value = 0;
  for (const figure of figures) {
    if (figure.hidden) return figure;
    value += figure.value;
  }
  return { hidden: false, value };
}

function percentOf(part: Figure, whole: Figure): Figure {
  if (part.hidden) return part;
  if (whole.hidden) return whole;
  return { hidden: false, value: whole.value === 0 ? 0 : (part.value / whole.value) * 100 };
}
