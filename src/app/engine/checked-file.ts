import { checkSaved, openXlsx } from '../../workbook/xlsx';
import type { RegisterFile } from './session';

/** Opens a register file whose saved bytes are read back and compared before anybody gets them to write. */
export function openChecked(bytes: Uint8Array): RegisterFile {
  const file = openXlsx(bytes);
  return {
    ...file,
    save: () => {
      const written = file.save();
      checkSaved(file, written);
      return written;
    },
  };
}
