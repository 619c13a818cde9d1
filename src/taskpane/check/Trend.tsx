import type { ReactElement } from 'react';
import { norwegianNumber } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { PastScore } from '../../domain/quality/history';
import { useQuality } from './quality-context';

const STEP = 14;
const HEIGHT = 28;

/** Earlier scores and today's as small bars; a reader who does not see them gets the numbers. */
export function Trend({
  name,
  now,
  past,
}: {
  readonly name: string;
  readonly now: number;
  readonly past: readonly PastScore[];
}): ReactElement | null {
  const { words } = useQuality();
  if (past.length === 0) return null;
  const scores = [...past.map(({ score }) => score), now];
  const lowest = Math.max(0, Math.min(...scores) - 5);
  const height = (score: number): number =>
    3 + ((score - lowest) / (100 - lowest || 1)) * (HEIGHT - 3);
  const told = past
    .map(({ date, score }) => `${norwegianDay(date)} ${norwegianNumber(score)}`)
    .join(', ');
  return (
    <svg
      className="trend"
      role="img"
      aria-label={words.quality.trend(name, told)}
      width={scores.length * STEP}
      height={HEIGHT}
    >
      {scores.map((score, at) => (
        <rect
          key={at}
          className={at === scores.length - 1 ? 'trend-now' : 'trend-then'}
          x={at * STEP}
          y={HEIGHT - height(score)}
          width={STEP - 4}
          height={height(score)}
        >
          <title>
            {past[at] === undefined
              ? norwegianNumber(score)
              : `${norwegianDay(past[at].date)}: ${norwegianNumber(score)}`}
          </title>
        </rect>
      ))}
    </svg>
  );
}
