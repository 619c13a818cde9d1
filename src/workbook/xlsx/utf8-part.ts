import { WorkbookError } from '../workbook';
import { encodedPart, otherEncoding } from './encoding';
import { entryOf } from './package';
import { xmlText } from './xml';
import { readPart } from './zip-part';
import type { ZipDirectory } from './zip-directory';

/** The bytes of an XML part in UTF-8, whatever it was written in. */
export function utf8Part(zip: ZipDirectory, path: string): Uint8Array {
  const entry = entryOf(zip, path);
  if (entry === undefined) throw new WorkbookError('damaged', path);
  const bytes = readPart(zip, entry);
  return otherEncoding(bytes) === undefined ? bytes : encodedPart(xmlText(bytes));
}
