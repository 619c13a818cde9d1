import type { ReactElement } from 'react';
import { Choice } from '../Choice';
import { usePane } from '../context';
import { ArrearsCardView } from './ArrearsCardView';
import { useLook } from './look';
import { partIds, parts } from './parts';
import { useArrearsText } from './words';
import './arrears.css';

/** Who owes what, and what to do about it: the worklist, one card for each tenancy, and what finance gets. */
export function ArrearsTab(): ReactElement {
  const { engine, text } = usePane();
  const words = useArrearsText();
  const { part, opened, change } = useLook(engine);
  const Shown = parts[part];
  const choices = partIds.map((id) => ({ id, name: words.parts[id], hint: words.partHints[id] }));
  return (
    <section className="arrears" aria-labelledby="arrears-heading">
      <h2 id="arrears-heading" className={opened === null ? '' : 'unseen'}>
        {text.pane.arrears.heading}
      </h2>
      {opened === null ? (
        <>
          <Choice
            label={words.part}
            choices={choices}
            chosen={part}
            onChoose={(id) => change({ part: id })}
          />
          <Shown />
        </>
      ) : (
        <ArrearsCardView key={opened} tenancy={opened} />
      )}
    </section>
  );
}
