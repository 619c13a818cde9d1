import { WorkbookError } from '../workbook';

const [LT, QUESTION] = [0x3c, 0x3f];
/** The declaration stands within these first bytes. */
const DECLARATION = 200;

/** What an XML part is written in; undefined for UTF-8, which nearly all are. */
export function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === LT && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LT)) return 'utf-16be';
  return first === LT && second === QUESTION ? declared(bytes) : undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const name = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (name === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch (cause) {
    throw new WorkbookError('damaged', name.slice(0, 40), { cause });
  }
}

const encoder = new TextEncoder();

/** The part in UTF-8, and saying so, whatever it was written in. */
export function encodedPart(xml: string): Uint8Array {
  return encoder.encode(xml.replace(/^(<\?xml\s[^>]*?encoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"'));
}
