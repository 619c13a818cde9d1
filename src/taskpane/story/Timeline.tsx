import { ToggleButton } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { calendarDate, norwegianDay } from '../../domain/days';
import { storyKinds, type StoryKind, type StoryLine } from '../../domain/story/story';
import { usePane } from '../context';
import { ShowMore } from '../ShowMore';
import { useGoToRow } from '../useGoToRow';

const STEP = 20;

/** What happened, the newest first; pressing a kind shows only that, pressing more adds them. */
export function Timeline({ lines }: { readonly lines: readonly StoryLine[] }): ReactElement {
  const { text } = usePane();
  const [wanted, setWanted] = useState<readonly StoryKind[]>([]);
  const [limit, setLimit] = useState(STEP);
  const shown = wanted.length === 0 ? lines : lines.filter(({ kind }) => wanted.includes(kind));
  const press = (kind: StoryKind): void => {
    setLimit(STEP);
    setWanted(wanted.includes(kind) ? wanted.filter((one) => one !== kind) : [...wanted, kind]);
  };
  return (
    <>
      <h3>{text.card.timeline}</h3>
      <div className="severities" role="group" aria-label={text.card.filter}>
        {storyKinds.map((kind) => (
          <Kind key={kind} kind={kind} lines={lines} wanted={wanted} onPress={press} />
        ))}
      </div>
      {shown.length === 0 ? <p className="faint">{text.card.nothingShown}</p> : null}
      <ol className="list timeline">
        {shown.slice(0, limit).map((line, at) => (
          <Line key={at} line={line} before={shown[at - 1]} />
        ))}
      </ol>
      <ShowMore shown={limit} all={shown.length} step={STEP} onMore={setLimit} />
    </>
  );
}

function Kind({
  kind,
  lines,
  wanted,
  onPress,
}: {
  readonly kind: StoryKind;
  readonly lines: readonly StoryLine[];
  readonly wanted: readonly StoryKind[];
  readonly onPress: (kind: StoryKind) => void;
}): ReactElement | null {
  const { text } = usePane();
  const count = lines.filter((line) => line.kind === kind).length;
  if (count === 0) return null;
  return (
    <ToggleButton
      className="severity"
      size="small"
      checked={wanted.includes(kind)}
      onClick={() => onPress(kind)}
    >
      {text.card.kinds[kind]} <b className="kind-count">{count}</b>
    </ToggleButton>
  );
}

function Line({
  line,
  before,
}: {
  readonly line: StoryLine;
  readonly before: StoryLine | undefined;
}): ReactElement {
  const { text } = usePane();
  const goToRow = useGoToRow();
  const year = yearOf(line);
  return (
    <>
      {year === (before === undefined ? '' : yearOf(before)) ? null : (
        <li className="timeline-year" aria-hidden="true">
          {year}
        </li>
      )}
      <li className={`timeline-${line.kind}`}>
        <button type="button" className="card-link" onClick={() => goToRow(line.source)}>
          <span className="card-text">
            <span className="card-row">
              <b>{line.title}</b>
              <span className="faint timeline-day">
                {line.day === null ? text.card.noDay : norwegianDay(line.day)}
              </span>
            </span>
            {line.detail === '' ? null : <span className="faint">{line.detail}</span>}
            {line.isOpen ? <span className="tag tag-on open-tag">{text.card.isOpen}</span> : null}
          </span>
        </button>
      </li>
    </>
  );
}

function yearOf({ day }: StoryLine): string {
  return day === null ? '' : String(calendarDate(day).year);
}
