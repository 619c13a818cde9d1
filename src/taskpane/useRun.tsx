import { useCallback, useState, type ReactElement } from 'react';
import type { RunEdits } from '../app/engine/rent-view';
import type { ChangeWay } from '../domain/codes/changes';
import { usePane } from './context';
import { Notice } from './Notice';
import { useUntilNextAction } from './useUntilNextAction';
import { useWork } from './useWork';

export interface Running {
  readonly busy: boolean;
  /** Why the last run wrote nothing, or what it did; null before the first. */
  readonly told: ReactElement | null;
  /**
   * Lets the engine work out the edits and makes them as one step, which one «Angre» takes back. `done` says what was
   * done; `then` follows only where something was.
   */
  readonly run: (
    ask: () => Promise<RunEdits>,
    how: ChangeWay,
    done: string,
    then?: () => void,
  ) => void;
}

/** Runs what a preview offers: one at a time, all of it or nothing, and told where it was asked for. */
export function useRun(): Running {
  const { host, announce } = usePane();
  const { busy, failure, work } = useWork();
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);
  useUntilNextAction(
    said,
    useCallback(() => setSaid(null), []),
  );
  const run: Running['run'] = (ask, how, done, then) =>
    work(async () => {
      setSaid(null);
      const made = await ask();
      if (made.ok) await host.edit(made.edits, { how });
      const text = made.ok ? done : made.why;
      setSaid({ ok: made.ok, text });
      announce(text);
      if (made.ok) then?.();
    });
  const told =
    failure ??
    (said === null ? null : <Notice kind={said.ok ? 'done' : 'feil'}>{said.text}</Notice>);
  return { busy, told, run };
}
