import { useMemo, useState, type ReactElement } from 'react';
import type { ShownFinding } from '../../app/engine/check-view';
import { usePane } from '../context';
import { ShowMore } from '../ShowMore';
import { FindingItem } from './FindingItem';

const STEP = 25;

/** Findings under the sheet they stand on, in the order of the gravest first. */
export function FindingGroups({
  findings,
}: {
  readonly findings: readonly ShownFinding[];
}): ReactElement {
  const groups = useMemo(() => bySheet(findings), [findings]);
  return (
    <>
      {[...groups].map(([sheet, own]) => (
        <FindingGroup key={sheet} sheet={sheet} findings={own} />
      ))}
    </>
  );
}

function FindingGroup({
  sheet,
  findings,
}: {
  readonly sheet: string;
  readonly findings: readonly ShownFinding[];
}): ReactElement {
  const { text } = usePane();
  const [limit, setLimit] = useState(STEP);
  return (
    <details className="group" open>
      <summary>
        <h3>{sheet}</h3>
        <span className="faint">{text.pane.check.count(findings.length)}</span>
      </summary>
      <ul className="list">
        {findings.slice(0, limit).map((finding) => (
          <FindingItem key={`${finding.cell} ${finding.rule}`} finding={finding} />
        ))}
      </ul>
      <ShowMore shown={limit} all={findings.length} step={STEP} onMore={setLimit} />
    </details>
  );
}

function bySheet(findings: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.sheet);
    if (known === undefined) groups.set(finding.sheet, [finding]);
    else known.push(finding);
  }
  return groups;
}
