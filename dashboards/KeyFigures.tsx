import type { ReactElement } from 'react';
import { norwegianDay, type Day } from '../src/domain/days';
import { inLanguage } from '../src/domain/language';
import { metrics } from '../src/domain/metrics';
import type { KeyFigure } from '../src/domain/metrics/measure';
import type { Metric } from '../src/domain/metrics/metric';
import type { FirstSight, SecondSight } from './messages';
import { plainNumber } from './view/numbers';
import { useWords, type Wording } from './words';

interface Props {
  readonly first: FirstSight;
  /** Null until the figures are known. */
  readonly second: SecondSight | null;
  readonly area: string;
}

/** The figures on top, each with what it was at the last meeting. */
export function KeyFigures({ first, second, area }: Props): ReactElement {
  const { text, language } = useWords();
  const figures = second?.figures[area] ?? [];
  return (
    <section aria-label={text.keyFigures} className="figures">
      {metrics.map((metric) => (
        <article
          key={metric.id}
          className="card figure"
          title={inLanguage(metric.definition, language)}
        >
          <h3>{inLanguage(metric.title, language)}</h3>
          {second === null ? (
            <Preparing />
          ) : (
            <Value
              metric={metric}
              figure={figures.find(({ id }) => id === metric.id)}
              first={first}
              since={second.since}
            />
          )}
        </article>
      ))}
    </section>
  );
}

/** As tall as a figure, so that nothing moves when it comes. */
function Preparing(): ReactElement {
  const { text } = useWords();
  return (
    <>
      <p className="value">…</p>
      <p className="change">{text.preparing}</p>
      <p className="stamp">{'\u00A0'}</p>
    </>
  );
}

interface ValueProps {
  readonly metric: Metric;
  readonly figure: KeyFigure | undefined;
  readonly first: FirstSight;
  /** The day of the last meeting. */
  readonly since: Day | null;
}

function Value({ metric, figure, first, since }: ValueProps): ReactElement {
  const words = useWords();
  const { text } = words;
  const value = figure === undefined ? 0 : figure.value;
  return (
    <>
      <p className="value">
        {value === null
          ? hiddenOf(metric, figure?.small === true, first.limits.suppressBelow)
          : plainNumber(value, metric.unit)}
        {value === null ? null : <span className="suffix">{suffixOf(metric, words)}</span>}
      </p>
      <p className="change">
        {since === null ? (
          text.noMeeting
        ) : (
          <Change {...{ metric, figure }} since={norwegianDay(since)} />
        )}
      </p>
      <p className="stamp">{text.perDate(norwegianDay(first.on))}</p>
    </>
  );
}

function hiddenOf({ unit }: Metric, small: boolean, below: number): string {
  return small && unit !== 'ore' ? `<${below}` : ':';
}

function suffixOf({ unit }: Metric, { text }: Wording): string {
  if (unit === 'ore') return ' kr';
  if (unit === 'percent') return ' %';
  return unit === 'days' ? ` ${text.units.days}` : '';
}

interface ChangeProps {
  readonly metric: Metric;
  readonly figure: KeyFigure | undefined;
  readonly since: string;
}

/** The change in words and with an arrow; the colour only repeats whether it is to the good. */
function Change({ metric, figure, since }: ChangeProps): ReactElement {
  const { text } = useWords();
  const change = figure?.change ?? (figure === undefined ? 0 : null);
  const meeting = text.sinceMeeting(since);
  if (change === null) return <span>{text.noChange}</span>;
  if (change === 0) return <span>{text.unchanged(meeting)}</span>;
  const good = metric.better === null ? null : change > 0 === (metric.better === 'more');
  const sign = change > 0 ? '+' : '\u2212';
  const size = `${sign}${plainNumber(Math.abs(change), metric.unit)}`;
  return (
    <span className={good === null ? undefined : good ? 'good' : 'bad'}>
      <span aria-hidden="true">{change > 0 ? '▲ ' : '▼ '}</span>
      {text.up(size, meeting)}
    </span>
  );
}
