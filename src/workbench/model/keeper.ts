import type { Edit } from '../../workbook/workbook';
import type { PickedFile } from './files';
import { forgetUnsaved, keepUnsaved } from './unsaved';

/** Keeps unsaved work through a reload: the file once, the edits after each change. */
export class Keeper {
  private kept: PickedFile | null = null;

  /** `base` are the bytes that the edits lead on from; the file itself may have been saved since. */
  async remember(file: PickedFile, base: Uint8Array, edits: readonly Edit[]): Promise<void> {
    const isNew = this.kept !== file;
    this.kept = file;
    await keepUnsaved(edits, isNew ? { ...file, base } : null);
  }

  async forget(): Promise<void> {
    this.kept = null;
    await forgetUnsaved();
  }
}
