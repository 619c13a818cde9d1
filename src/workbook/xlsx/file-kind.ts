import { WorkbookError } from '../workbook';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** First bytes of a worksheet stream of Excel 2 to 4, which had no container. */
const OLD_STREAM = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];
const SAMPLE = 4096;

/** Throws, with the most helpful reason, when the file cannot be an .xlsx workbook. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty-file');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND_FILE)) throw new WorkbookError(compoundKind(bytes));
  if (OLD_STREAM.some((start) => startsWith(bytes, start))) throw new WorkbookError('old-excel');
  throw new WorkbookError(looksLikeText(bytes) ? 'csv' : 'not-a-workbook');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Excel wraps a workbook with a password in the container that old .xls files use. */
function compoundKind(bytes: Uint8Array): 'encrypted' | 'old-excel' | 'not-a-workbook' {
  if (containsWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (containsWide(bytes, 'Workbook') || containsWide(bytes, 'Book')) return 'old-excel';
  return 'not-a-workbook';
}

/** Finds an entry name, which the container stores as UTF-16. */
function containsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const sample = bytes.subarray(0, SAMPLE);
  if (startsWith(sample, [0x3c])) return false;
  return sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
