import type { Text } from '../text';
import type { WorkbookError } from './workbook';

/** What the user is told when a workbook could not be read or written. */
export function workbookSentence(error: WorkbookError, text: Pick<Text, 'files'>): string {
  return text.files[error.code](error.detail);
}
