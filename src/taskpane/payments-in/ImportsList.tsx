import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RunEdits } from '../../app/engine/rent-view';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { StandingImport } from '../../domain/matching/imports';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { ShowMore } from '../ShowMore';
import { useAnswer } from '../useAnswer';
import { useRun } from '../useRun';

const STEP = 5;

/** The last imports, each of which can be taken back whole. */
export function ImportsList(): ReactElement | null {
  const { engine } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const { value } = useAnswer(engine, 'imports', {});
  const { run, busy, told } = useRun();
  const [limit, setLimit] = useState(STEP);
  if (value === null || (value.length === 0 && told === null)) return null;
  const takeBack = ({ entry, rows }: StandingImport): void =>
    run(
      async (): Promise<RunEdits> => {
        const edits = await engine.ask('undoImport', { entry });
        return edits.length > 0 ? { ok: true, edits } : { ok: false, why: words.overtaken };
      },
      'import',
      words.takenBack(rows),
    );
  return (
    <section aria-label={words.imports}>
      <h3>{words.imports}</h3>
      {told}
      <ul className="list">
        {value.slice(0, limit).map((one) => (
          <Import key={one.entry} one={one} busy={busy} onTakeBack={() => takeBack(one)} />
        ))}
      </ul>
      <ShowMore shown={limit} all={value.length} step={STEP} onMore={setLimit} />
    </section>
  );
}

function Import({
  one: { entry, date, file, rows, total, placedSince },
  busy,
  onTakeBack,
}: {
  readonly one: StandingImport;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const [asking, setAsking] = useState(false);
  return (
    <li className="plan-row">
      <span className="card-row">
        <b>{norwegianDay(date)}</b>
        <span className="amount">{norwegianAmount(total)}</span>
      </span>
      <span className="faint">
        {[entry, file, words.payments(rows)].filter((part) => part !== '').join(' · ')}
      </span>
      {asking ? (
        <>
          <span>{words.willTakeBack(rows, placedSince)}</span>
          <span className="plan-choices">
            <Button size="small" appearance="primary" disabled={busy} onClick={onTakeBack}>
              {words.takeBack}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </span>
        </>
      ) : (
        <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
          {words.takeBackAsk}
        </Button>
      )}
    </li>
  );
}
