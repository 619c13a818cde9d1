import type { ReactElement } from 'react';
import { sameWordsText } from '../../text/same-words';
import { usePane } from '../context';

/** Changes that are shown; more would say nothing new. */
const MOST = 3;

/** What stands in some cells and what would: the first different ones. */
export function CellChanges({
  changes,
}: {
  readonly changes: readonly (readonly [before: string, after: string])[];
}): ReactElement {
  const { language } = usePane();
  const { empty } = sameWordsText(language);
  const different = new Map(changes.map(([before, after]) => [before, after]));
  return (
    <>
      {Array.from(different, ([before, after]) => (
        <span key={before} className="cell-change">
          <del>{before}</del> → <ins>{after === '' ? empty : after}</ins>
        </span>
      )).slice(0, MOST)}
    </>
  );
}
