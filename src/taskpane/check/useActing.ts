import { useCallback, useState } from 'react';
import type { QualityAct } from '../../app/engine/quality-edits';
import type { ChangeWay } from '../../domain/codes/changes';
import type { Edit } from '../../domain/edits';
import type { QualityText } from '../../text/quality-pane';
import { usePane } from '../context';
import { useUntilNextAction } from '../useUntilNextAction';

/** The last thing that was done, with how to take it back where that can be done in one step. */
export interface Done {
  readonly sentence: string;
  readonly failed: boolean;
  readonly undo: readonly Edit[] | null;
}

export interface Acting {
  readonly busy: boolean;
  readonly done: Done | null;
  readonly dismiss: () => void;
  /** Makes edits in one step; `back` are those that take them back. Resolves to whether it was done. */
  readonly make: (
    edits: readonly Edit[],
    how: ChangeWay,
    sentence: string,
    back?: readonly Edit[] | null,
  ) => Promise<boolean>;
  /** Lets the engine work out the edits of an act, and makes them. */
  readonly act: (act: QualityAct, sentence: string) => Promise<boolean>;
}

const ways: Readonly<Record<QualityAct['act'], ChangeWay>> = {
  confirm: 'confirmation',
  withdraw: 'confirmation',
  task: 'form',
  close: 'form',
  keep: 'form',
  tidy: 'confirmation',
};

/** What the buttons of the check do: one at a time, told aloud and shown until something else is done. */
export function useActing(words: QualityText): Acting {
  const { host, engine, on, text, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const dismiss = useCallback(() => setDone(null), []);
  useUntilNextAction(done, dismiss);
  const tell = (
    sentence: string,
    failed: boolean,
    undo: readonly Edit[] | null = null,
  ): boolean => {
    setDone({ sentence, failed, undo });
    announce(sentence);
    return !failed;
  };
  const guarded = async (work: () => Promise<boolean>): Promise<boolean> => {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return tell(`${text.pane.failed} (${detail})`, true);
    } finally {
      setBusy(false);
    }
  };
  const make: Acting['make'] = (edits, how, sentence, back = null) =>
    guarded(async () => {
      await host.edit(edits, { how });
      // A host that takes the last write back itself offers it in a bar of its own.
      return tell(sentence, false, host.lastWrite === undefined ? back : null);
    });
  const act: Acting['act'] = (wanted, sentence) =>
    guarded(async () => {
      const made = await engine.ask('qualityEdits', { on, act: wanted });
      if ('sheet' in made) return tell(words.missing(made.sheet, made.headers.join(', ')), true);
      if (made.edits.length > 0) await host.edit(made.edits, { how: ways[wanted.act] });
      return tell(sentence, false);
    });
  return { busy, done, dismiss, make, act };
}
