import type { Edit } from '../../workbook/workbook';
import type { PickedFile } from './files';
import { forgetUnsaved, keepUnsaved } from './unsaved';

/** Keeps unsaved work through a reload: the file once, the edits after each change. */
export class Keeper {
  private kept: PickedFile | null = null;

  async remember(file: PickedFile, edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return this.forget();
    const isNew = this.kept !== file;
    this.kept = file;
    await keepUnsaved(edits, isNew ? file : null);
  }

  async forget(): Promise<void> {
    this.kept = null;
    await forgetUnsaved();
  }
}
