import type { Edit } from '../../workbook/workbook';
import type { PickedFile } from './files';
import { forgetUnsaved, keepUnsaved, readUnsaved, type Unsaved } from './unsaved';
import { nameWindow } from './windows';

/** Keeps this window's unsaved work through a reload or a crash: the file once, the edits after each change. */
export class Keeper {
  private kept: PickedFile | null = null;
  private window: Promise<string> | null = null;

  /** What a closed window left behind; this window carries on in its place. */
  async left(): Promise<Unsaved | null> {
    const left = await readUnsaved();
    if (left !== null) this.window = Promise.resolve(left.window);
    return left;
  }

  /** What was left could not be opened: it stays as it is, and this window keeps its own work beside it. */
  leaveAlone(): void {
    this.window = null;
  }

  /**
   * `base` are the bytes that the edits lead on from; the file itself may have been saved since. False where the
   * browser has no room.
   */
  async remember(file: PickedFile, base: Uint8Array, edits: readonly Edit[]): Promise<boolean> {
    const isNew = this.kept !== file;
    this.kept = file;
    return keepUnsaved(await this.name(), edits, isNew ? { ...file, base } : null);
  }

  async forget(): Promise<void> {
    this.kept = null;
    await forgetUnsaved(await this.name());
  }

  private name(): Promise<string> {
    return (this.window ??= nameWindow());
  }
}
