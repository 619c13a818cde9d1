import { Stopped } from '../../app/engine/client';
import type { MadeFile } from '../../app/host';
import type { Desk } from './desk';
import type { Editing } from './editing';
import { download, type PickedFile } from './files';
import type { Safekeeping } from './safekeeping';
import type { WorkbenchState } from './state';
import type { Unsaved } from './unsaved';
import { backupOf } from './upgrading';

/** Opens files in place of the one that is open, which is kept where the new one cannot be read. */
export class Opener {
  constructor(
    private readonly desk: Desk,
    private readonly editing: Editing,
    private readonly safekeeping: Safekeeping,
  ) {}

  /** Opens what a reload left behind, else the sample. `onRestored` hears what was not saved. */
  async start(
    sample: () => Promise<PickedFile | null>,
    onRestored: (left: Unsaved) => void,
  ): Promise<void> {
    const left = await this.safekeeping.left();
    if (left !== null && (await this.open(left, left))) return onRestored(left);
    if (left !== null) this.safekeeping.leaveAlone();
    const file = await sample();
    if (file === null) this.desk.store.set({ phase: 'empty' });
    else await this.open(file);
    if (left !== null) this.desk.messages.tellNotRestored({ ...left, bytes: left.base });
  }

  /** False where the file could not be opened; `kept` are the edits of it that are not saved. */
  async open(file: PickedFile, kept?: Pick<Unsaved, 'base' | 'edits'>): Promise<boolean> {
    const { store, engine, history, otherWindows } = this.desk;
    const { base, edits } = kept ?? { base: file.bytes, edits: [] };
    const unsaved = kept !== undefined;
    const before = store.get();
    store.set({ phase: 'opening', fileName: file.name, problem: null, notice: null });
    try {
      const tables = await engine.open(base, edits);
      this.desk.file = file;
      this.desk.base = base;
      otherWindows.workOn(file.handle);
      history.start(edits, unsaved);
      this.editing.show(tables, unsaved);
      store.set({ standing: null, upgraded: [], headings: [] });
      void this.lookAtStanding(base);
      if (!unsaved) await this.safekeeping.forget();
      return true;
    } catch (error) {
      this.backTo(before, error);
      return false;
    }
  }

  /** Opens a file that the program has made and the user has not saved anywhere yet. */
  async openMade({ name, bytes }: MadeFile, notice: string): Promise<void> {
    if (!(await this.open({ name, bytes, handle: null }, { base: bytes, edits: [] }))) return;
    this.desk.store.set({ restored: false, notice });
    await this.safekeeping.remember();
  }

  /** Brings the open register up to date, unsaved edits included; the file as it was is handed out first. */
  async upgrade(): Promise<void> {
    const { store, engine, view, text, file } = this.desk;
    const before = store.get();
    // Nothing may be typed meanwhile: it would be lost.
    store.set({ phase: 'opening', problem: null, notice: null });
    try {
      const done = await engine.upgrade(view.language, this.desk.stamp('upgrade'));
      store.set(before);
      if (done === null) return store.set({ notice: text.upgrade.nothing });
      const { lines: upgraded } = done;
      if (!done.changed) return store.set({ upgraded });
      download(backupOf(file.name, done.before, text.upgrade.backupSuffix));
      // A file of its own to the keeper, with the same place to be saved to.
      if (!(await this.open({ ...file }, { base: done.after, edits: [] }))) return;
      store.set({ restored: false, upgraded });
      await this.safekeeping.remember();
    } catch (error) {
      this.backTo(before, error);
    }
  }

  /** Gives up what was fetched back after a reload. */
  async discard(): Promise<void> {
    await this.safekeeping.forget();
    await this.open(this.desk.file);
  }

  private backTo(before: WorkbenchState, error: unknown): void {
    const { store, history, messages } = this.desk;
    const phase = before.phase === 'ready' ? 'ready' : 'empty';
    const problem = error instanceof Stopped ? null : messages.sentenceFor(error);
    store.set({ ...before, phase, problem, canUndo: history.canUndo });
  }

  /** Asked once per file. */
  private async lookAtStanding(base: Uint8Array): Promise<void> {
    const standing = await this.desk.engine.ask('standing', {}).catch(() => null);
    if (this.desk.base === base) this.desk.store.set({ standing });
  }
}
