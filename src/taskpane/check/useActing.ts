import { useCallback, useState } from 'react';
import type { QualityAct } from '../../app/engine/quality-edits';
import type { ChangeWay } from '../../domain/codes/changes';
import type { Edit } from '../../domain/edits';
import type { QualityText } from '../../text/quality-pane';
import { usePane } from '../context';
import { useUntilNextAction } from '../useUntilNextAction';

/** The last thing that was done. */
export interface Done {
  readonly sentence: string;
  readonly failed: boolean;
  /** It can be taken back from here. */
  readonly canUndo: boolean;
}

export interface Acting {
  readonly busy: boolean;
  readonly done: Done | null;
  readonly dismiss: () => void;
  /** Makes edits in one step. Resolves to whether it was done. */
  readonly make: (edits: readonly Edit[], how: ChangeWay, sentence: string) => Promise<boolean>;
  /** Takes back what was made. */
  readonly undo: () => Promise<boolean>;
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
  const tell = (sentence: string, failed: boolean, canUndo = false): boolean => {
    setDone({ sentence, failed, canUndo });
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
  const make: Acting['make'] = (edits, how, sentence) =>
    guarded(async () => {
      await host.edit(edits, { how });
      return tell(sentence, false, host.undo !== undefined);
    });
  const undo: Acting['undo'] = () =>
    guarded(async () => {
      await host.undo?.();
      return tell(words.preview.undone, false);
    });
  const act: Acting['act'] = (wanted, sentence) =>
    guarded(async () => {
      const made = await engine.ask('qualityEdits', { on, act: wanted });
      if ('sheet' in made) return tell(words.missing(made.sheet, made.headers.join(', ')), true);
      if (made.edits.length > 0) await host.edit(made.edits, { how: ways[wanted.act] });
      return tell(sentence, false);
    });
  return { busy, done, dismiss, make, undo, act };
}
