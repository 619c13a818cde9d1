import type { Desk } from './desk';
import { Keeper } from './keeper';
import type { Unsaved } from './unsaved';

/** Unsaved work survives a reload; the user is told once where the browser has no room for it. */
export class Safekeeping {
  private readonly keeper = new Keeper();
  private toldNoRoom = false;

  constructor(private readonly desk: Desk) {}

  /** What a closed window left behind. */
  left(): Promise<Unsaved | null> {
    return this.keeper.left();
  }

  leaveAlone(): void {
    this.keeper.leaveAlone();
  }

  forget(): Promise<void> {
    return this.keeper.forget();
  }

  /** Keeps what is not saved, as it stands now. */
  async remember(): Promise<void> {
    const { store, history, file, base, messages } = this.desk;
    const { canUndo, canRedo, isUnsaved } = history;
    store.set({ unsaved: isUnsaved, canUndo, canRedo });
    if (!isUnsaved) return this.keeper.forget();
    const kept = await this.keeper.remember(file, base, history.edits());
    if (kept || this.toldNoRoom) return;
    this.toldNoRoom = true;
    messages.tell(this.desk.text.saving.noRoom, ['saveCopy']);
  }
}
