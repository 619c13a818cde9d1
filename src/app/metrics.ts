import type { Audience } from '../domain/agenda/agenda';
import { isoDay, type Day } from '../domain/days';
import { ALL, type Limits } from '../domain/disclosure/cube';
import { inLanguage, type Language } from '../domain/language';
import { dataDateOf } from '../domain/ledger/data-date';
import { gapsOf } from '../domain/ledger/gaps';
import { metrics } from '../domain/metrics';
import { factsOf } from '../domain/metrics/facts';
import { keyFigures, type KeyFigure } from '../domain/metrics/measure';
import { lastMeetingBefore } from '../domain/metrics/since';
import type { MetricUnit } from '../domain/metrics/metric';
import type { Register } from '../domain/register';
import { committeeLimits } from '../domain/disclosure/committee-limits';

/** Nothing is too small for those who keep the register. */
const OPEN: Limits = { suppressBelow: 0, largestShare: 1 };

export interface MetricsWanted {
  readonly on: Day;
  /** The last meeting held before `on` where it is left out. */
  readonly since?: Day;
  readonly audience: Audience;
  readonly language: Language;
}

export interface NamedFigure extends Omit<KeyFigure, 'small'> {
  readonly title: string;
  readonly unit: MetricUnit;
}

export interface MeasuredFigures {
  readonly on: Day;
  readonly since: Day | null;
  /** The last day that the ledger speaks of. */
  readonly dataDate: Day | null;
  /** What of the ledger is not there, in sentences. */
  readonly missing: readonly string[];
  /** Rows of the ledger that are in no sum. */
  readonly rowsLeftOut: number;
  readonly figures: readonly NamedFigure[];
}

/** Every key figure of the municipality with its change, as the dashboard shows it. */
export function metricsOn(
  register: Register,
  { on, since, audience, language }: MetricsWanted,
): MeasuredFigures {
  const earlier = since ?? lastMeetingBefore(register, on);
  const limits = audience === 'committee' ? committeeLimits(register) : OPEN;
  const measured =
    keyFigures(factsOf(register), metrics, { on, since: earlier }, limits)[ALL] ?? [];
  const figures = metrics.flatMap(({ id, title, unit }) => {
    const figure = measured.find((each) => each.id === id);
    if (figure === undefined) return [];
    const { value, n, suppressed, change } = figure;
    return [{ id, title: inLanguage(title, language), unit, value, n, suppressed, change }];
  });
  const { missing, rowsLeftOut } = gapsOf(register);
  return {
    on,
    since: earlier,
    dataDate: dataDateOf(register),
    missing: missing.map(({ why }) => why),
    rowsLeftOut,
    figures,
  };
}

/** The shape of `metrics --json`. */
export function metricsJson({ figures, ...days }: MeasuredFigures): object {
  const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));
  const { on, since, dataDate, missing, rowsLeftOut } = days;
  return {
    on: isoDay(on),
    since: iso(since),
    dataDate: iso(dataDate),
    missing,
    rowsLeftOut,
    metrics: figures,
  };
}
