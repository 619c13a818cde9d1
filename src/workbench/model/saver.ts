import { Stopped } from '../../app/engine/client';
import type { Desk } from './desk';
import { SaveProblem } from './disk';
import type { PickedFile } from './files';
import type { OfferedAction } from './offers';
import type { Safekeeping } from './safekeeping';
import { saveRegister, type Way } from './saving';

/** Saving of the open file, and the ways on where it did not come about. */
export class Saver {
  /** The file whose signature the user lets go. */
  private knownSigned: Uint8Array | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly safekeeping: Safekeeping,
  ) {}

  /** Saves to the file that was opened where the browser can, else where the user chooses. */
  async save(way: Way = 'same'): Promise<void> {
    const { store, messages, file: before } = this.desk;
    if (store.get().saving || messages.tellsRefusal()) return;
    store.set({ saving: true, problem: null, notice: null });
    try {
      if (way === 'same') await this.refuseSigned();
      await this.write(way, before);
    } catch (error) {
      if (error instanceof Stopped) messages.tell(this.desk.text.saving.stopped);
      else messages.tellNotSaved(error, before);
    } finally {
      store.set({ saving: false });
    }
  }

  /** What a message's button does. */
  async act(action: OfferedAction): Promise<void> {
    if (action === 'saveAnyway') {
      this.knownSigned = this.desk.base;
      return this.save();
    }
    if (action === 'saveCopy') return this.save('copy');
    if (action === 'overwrite') return this.save('over');
    this.desk.messages.handOut(action);
  }

  private async write(way: Way, before: PickedFile): Promise<void> {
    const { store, engine, history, messages, otherWindows } = this.desk;
    const { tip } = history;
    const saved = await saveRegister(before, await engine.save(), way);
    if (saved === null) return;
    this.desk.file = saved.file;
    this.knownSigned = this.desk.base;
    otherWindows.workOn(saved.file.handle);
    history.savedAt(tip);
    store.set({ restored: false, fileName: saved.file.name });
    messages.tellSaved(saved.place, before);
    await this.safekeeping.remember();
  }

  /** Asked once per file, before its signature no longer holds; a copy was the user's own wish. */
  private async refuseSigned(): Promise<void> {
    const { engine, history, base } = this.desk;
    const known = this.knownSigned === base || !history.isUnsaved;
    if (known || !(await engine.breaksOnSaving()).includes('signature')) return;
    throw new SaveProblem('signed');
  }
}
