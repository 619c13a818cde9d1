import { ToggleButton } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { calendarDate } from '../../domain/days';
import { lineKinds, type AccountLine, type LineKind } from '../../domain/worklist/account-line';
import { ShowMore } from '../ShowMore';
import { TimelineLine } from './TimelineLine';
import { useArrearsText } from './words';

const STEP = 20;

/** What happened on the account, the newest first; pressing a kind shows only that, pressing more adds them. */
export function AccountTimeline({
  lines,
}: {
  readonly lines: readonly AccountLine[];
}): ReactElement {
  const words = useArrearsText();
  const [chosen, setChosen] = useState<readonly LineKind[]>([]);
  const [limit, setLimit] = useState(STEP);
  const shown = chosen.length === 0 ? lines : lines.filter(({ kind }) => chosen.includes(kind));
  const press = (kind: LineKind): void => {
    setLimit(STEP);
    setChosen(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
  };
  return (
    <section aria-label={words.timeline}>
      <h4>{words.timeline}</h4>
      <div className="severities" role="group" aria-label={words.filterLines}>
        {lineKinds.map((kind) => (
          <Kind key={kind} kind={kind} lines={lines} chosen={chosen} onPress={press} />
        ))}
      </div>
      {shown.length === 0 ? <p className="faint">{words.noLines}</p> : null}
      <ol className="list timeline">
        {shown.slice(0, limit).map((line, at) => (
          <Line key={`${line.source.table} ${line.source.id}`} line={line} before={shown[at - 1]} />
        ))}
      </ol>
      <ShowMore shown={limit} all={shown.length} step={STEP} onMore={setLimit} />
    </section>
  );
}

function Kind({
  kind,
  lines,
  chosen,
  onPress,
}: {
  readonly kind: LineKind;
  readonly lines: readonly AccountLine[];
  readonly chosen: readonly LineKind[];
  readonly onPress: (kind: LineKind) => void;
}): ReactElement | null {
  const words = useArrearsText();
  const count = lines.filter((line) => line.kind === kind).length;
  if (count === 0) return null;
  return (
    <ToggleButton
      className="severity"
      size="small"
      checked={chosen.includes(kind)}
      onClick={() => onPress(kind)}
    >
      {words.kinds[kind]} <b className="kind-count">{count}</b>
    </ToggleButton>
  );
}

function Line({
  line,
  before,
}: {
  readonly line: AccountLine;
  readonly before: AccountLine | undefined;
}): ReactElement {
  const { year } = calendarDate(line.day);
  return (
    <>
      {before !== undefined && calendarDate(before.day).year === year ? null : (
        <li className="timeline-year" aria-hidden="true">
          {year}
        </li>
      )}
      <TimelineLine line={line} />
    </>
  );
}
