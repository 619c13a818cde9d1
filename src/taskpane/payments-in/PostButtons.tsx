import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaymentsInView } from '../../app/engine/payments-in-view';
import type { RunEdits } from '../../app/engine/rent-view';
import { isPosted } from '../../domain/matching/posted';
import type { PaymentsPlan } from '../../domain/matching/plan';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import type { Running } from '../useRun';
import { readWho } from '../who';
import { importChoiceOf, noFiles, type ImportChoice } from './choice';

/** Posts all the files in one step, or nothing of them. */
export function PostButtons({
  view,
  choice: { files, placings, items, accepted },
  running: { busy, run },
}: {
  readonly view: PaymentsInView;
  readonly choice: ImportChoice;
  readonly running: Running;
}): ReactElement {
  const { engine, on } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const { placed, unplaced } = countsOf(view);
  // A list of open items is no payments.
  const isList = view.files.some(({ format }) => format === null);
  const leave = (): void => importChoiceOf(engine).change(noFiles);
  const ask = async (): Promise<RunEdits> => {
    const time = new Date().toTimeString().slice(0, 5);
    const { edits } = await engine.ask('paymentsInEdits', {
      ...{ on, files, placings, items, accepted, time },
      who: readWho(),
    });
    return edits.length > 0 ? { ok: true, edits } : { ok: false, why: words.overtaken };
  };
  return (
    <div className="buttons preview-buttons">
      {view.canWrite ? (
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          onClick={() =>
            run(ask, 'import', isList ? words.postedList : words.posted(placed, unplaced), leave)
          }
        >
          {isList ? words.postList : words.post(placed + unplaced)}
        </Button>
      ) : (
        <span className="faint">{words.nothingNew}</span>
      )}
      <Button size="small" disabled={busy} onClick={leave}>
        {words.cancel}
      </Button>
    </div>
  );
}

function countsOf({ files }: PaymentsInView): {
  readonly placed: number;
  readonly unplaced: number;
} {
  const plans = files.filter((file): file is PaymentsPlan => file.format !== null);
  const count = (of: (plan: PaymentsPlan) => number): number =>
    plans.reduce((sum, plan) => sum + of(plan), 0);
  return {
    placed: count(({ sums }) => sums.matched.count),
    unplaced: count(({ rows, sums }) => rows.filter(isPosted).length - sums.matched.count),
  };
}
