import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useWork } from '../useWork';
import type { ImportChoice } from './choice';

/** So many reasons are shown; the file has them all. */
const SHOWN = 5;

/** Rows of the list that could not be read, each with its line and why; and all of them as a file. */
export function FailedRows({
  plan: { failed },
  at,
  choice,
}: {
  readonly plan: OpenItemsPlan;
  readonly at: number;
  readonly choice: ImportChoice;
}): ReactElement | null {
  const { host, engine, language, on } = usePane();
  const { paymentsPane: words, paymentsIn } = useArrearsSurface();
  const { busy, failure, work } = useWork();
  const file = choice.files[at];
  if (failed.length === 0 || file === undefined) return null;
  const save = (): void =>
    work(async () => {
      const { items } = choice;
      const made = await engine.ask('itemsFailedFile', { language, on, files: [file], items });
      if (made !== null) await host.saveFile(made);
    });
  return (
    <>
      <Notice kind="feil" title={words.failedRows(failed.length)}>
        {failed.slice(0, SHOWN).map(({ line, reasons }) => (
          <span key={line} className="failed-line">
            {paymentsIn.items.failed(line, reasons.join(' '))}
          </span>
        ))}
        <Button size="small" disabled={busy} onClick={save}>
          {words.failedFile}
        </Button>
      </Notice>
      {failure}
    </>
  );
}
