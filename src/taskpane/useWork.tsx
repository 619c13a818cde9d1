import { useRef, useState, type ReactElement } from 'react';
import { Stopped } from '../app/engine/client';
import { usePane } from './context';
import { Notice } from './Notice';

/** Runs what a button starts: one at a time, and a failure is told beside the button. */
export function useWork(): {
  readonly busy: boolean;
  readonly failure: ReactElement | null;
  readonly work: (task: () => Promise<void>) => void;
} {
  const { text } = usePane();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // The state comes a moment later than a second click.
  const isGoing = useRef(false);
  const work = (task: () => Promise<void>): void => {
    if (isGoing.current) return;
    isGoing.current = true;
    setBusy(true);
    setProblem(null);
    task()
      .catch((error: unknown) => {
        if (error instanceof Stopped) return;
        setProblem(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        isGoing.current = false;
        setBusy(false);
      });
  };
  const failure =
    problem === null ? null : (
      <div role="alert">
        <Notice kind="feil" title={text.pane.failed}>
          {text.pane.failedMore} <span className="faint">({problem})</span>
        </Notice>
      </div>
    );
  return { busy, failure, work };
}
