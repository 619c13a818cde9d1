import type { Day } from '../days';
import { ALL, type CubeRow, type Limits } from '../disclosure/cube';
import { protect } from '../disclosure/picture';
import type { Facts } from './facts';
import type { Measured, Metric } from './metric';

/** A figure as it may be shown, now and at an earlier day. `value` is null where it is hidden. */
export interface KeyFigure {
  readonly id: string;
  readonly value: number | null;
  /** Households or dwellings behind; null where hidden or not about people. */
  readonly n: number | null;
  readonly suppressed: boolean;
  /** Too small itself, and not only hidden to guard another. */
  readonly small: boolean;
  /** Now less then; null where either is hidden or there is no earlier day. */
  readonly change: number | null;
}

export type KeyFigures = Readonly<Record<string, readonly KeyFigure[]>>;

/** All figures for the municipality (`*`) and each area, with the change since `since`, hidden where small. */
export function keyFigures(
  facts: Facts,
  metrics: readonly Metric[],
  days: { readonly on: Day; readonly since: Day | null },
  limits: Limits,
): KeyFigures {
  const byArea: Record<string, KeyFigure[]> = {};
  for (const metric of metrics) {
    const now = metric.compute(facts, days.on);
    const then =
      days.since === null ? new Map<string, Measured>() : metric.compute(facts, days.since);
    const areas = [ALL, ...new Set([...now.keys(), ...then.keys()])];
    const shownNow = shownOf(metric, now, limits);
    const shownThen = shownOf(metric, then, limits);
    for (const area of areas) {
      const figure = shownNow(area);
      const before = days.since === null ? null : shownThen(area).value;
      const change = figure.value === null || before === null ? null : figure.value - before;
      (byArea[area] ??= []).push({ id: metric.id, ...figure, change });
    }
  }
  return byArea;
}

type Shown = Omit<KeyFigure, 'id' | 'change'>;

function shownOf(
  metric: Metric,
  sums: ReadonlyMap<string, Measured>,
  limits: Limits,
): (area: string) => Shown {
  const rows = [...sums].map(([area, { value, n, largest }]): CubeRow => {
    return {
      slice: 0,
      series: '',
      category: '',
      area,
      value,
      n,
      largest: metric.unit === 'ore' ? (largest ?? 0) : null,
    };
  });
  const picture = protect(rows, {}, limits);
  return (area) => {
    const own = area === ALL ? [...sums.values()] : [sums.get(area) ?? { value: 0, n: null }];
    const figure = picture.figure({ slice: 0, series: '', category: '', area });
    if (figure.hidden) return { value: null, n: null, suppressed: true, small: figure.small };
    const people = own.flatMap(({ n }) => n ?? []);
    return {
      value: metric.unit === 'percent' ? percentOf(own) : figure.value,
      n: people.length === 0 ? null : people.reduce((sum, n) => sum + n, 0),
      suppressed: false,
      small: false,
    };
  };
}

/** Per cent with one decimal; nothing of nothing is 0. */
function percentOf(parts: readonly Measured[]): number {
  const of = parts.reduce((sum, part) => sum + (part.of ?? 0), 0);
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return of === 0 ? 0 : Math.round((value / of) * 1000) / 10;
}
