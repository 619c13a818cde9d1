import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianNumber } from '../../domain/amounts';
import { qualityAreas } from '../../domain/codes/quality';
import { norwegianDay } from '../../domain/days';
import { inLanguage } from '../../domain/language';
import { scoreParts, type ScorePart } from '../../domain/quality/areas';
import type { PastScore } from '../../domain/quality/history';
import type { AreaScore } from '../../domain/quality/scores';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { useQuality } from './quality-context';
import { Trend } from './Trend';

const partIds = Object.keys(scoreParts) as readonly ScorePart[];

/** Points per part of the register, what they are made of, and how they have gone from meeting to meeting. */
export function ScoreView(): ReactElement {
  const { words, quality, acting } = useQuality();
  const say = words.quality;
  const weight = (part: ScorePart): string => norwegianNumber(scoreParts[part] * 100);
  return (
    <AnswerView answered={quality}>
      {({ scores, bands, trend, kept }) => (
        <>
          <p className="faint">{say.lead}</p>
          <ul className="scores">
            {scores.map((score) => (
              <Area key={score.area} score={score} trend={trend[score.area] ?? []} />
            ))}
          </ul>
          {Object.keys(trend).length === 0 ? <p className="faint">{say.noTrend}</p> : null}
          <div className="buttons">
            <Button
              size="small"
              disabled={acting.busy}
              onClick={() => void acting.act({ act: 'keep' }, say.kept)}
            >
              {kept ? say.keepAgain : say.keep}
            </Button>
            <span className="faint">{say.keepMore}</span>
          </div>
          <details className="group">
            <summary>
              <h3>{say.how}</h3>
            </summary>
            <p>{say.formula(weight('clean'), weight('complete'), weight('consistent'))}</p>
            <p>{say.bandsAre(bands.good, bands.fair)}</p>
          </details>
        </>
      )}
    </AnswerView>
  );
}

function Area({
  score,
  trend,
}: {
  readonly score: AreaScore;
  readonly trend: readonly PastScore[];
}): ReactElement {
  const { language } = usePane();
  const { words } = useQuality();
  const say = words.quality;
  const name = inLanguage(qualityAreas[score.area], language);
  if (score.score === null || score.band === null) {
    return (
      <li className="score">
        <div className="score-head">
          <strong>{name}</strong>
          <span className="faint">{say.noRows}</span>
        </div>
      </li>
    );
  }
  return (
    <li className={`score score-${score.band}`}>
      <div className="score-head">
        <strong>{name}</strong>
        <span className="score-band">{say.bands[score.band]}</span>
        <span className="numeric">{say.score(norwegianNumber(score.score))}</span>
      </div>
      <progress className="score-bar" value={score.score} max={100} aria-label={name} />
      <ul className="score-parts">
        {partIds.map((part) => (
          <li key={part}>
            <span>{say.parts[part]}</span>
            <span className="numeric">{norwegianNumber(score.parts[part])} %</span>
            <span className="faint">
              {score.faults[part] === 0 ? '' : say.faults[part](score.faults[part])}
            </span>
          </li>
        ))}
      </ul>
      <Trend name={name} now={score.score} past={trend} />
      <Change now={score.score} past={trend} />
    </li>
  );
}

/** Since the last time it was kept, in words. */
function Change({
  now,
  past,
}: {
  readonly now: number;
  readonly past: readonly PastScore[];
}): ReactElement | null {
  const { words } = useQuality();
  const last = past.at(-1);
  if (last === undefined) return null;
  const change = Math.round((now - last.score) * 10) / 10;
  const day = norwegianDay(last.date);
  const sign = change > 0 ? '+' : '';
  return (
    <p className="faint">
      {change === 0
        ? words.quality.same(day)
        : words.quality.since(`${sign}${norwegianNumber(change)}`, day)}
    </p>
  );
}
