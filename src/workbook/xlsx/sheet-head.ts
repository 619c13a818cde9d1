import { openings, tokens, xmlText } from './xml';

/** What stands before a sheet's rows. */
export interface SheetHead {
  /** Namespace prefix with its colon, `''` where the sheet has none. */
  readonly prefix: string;
  /** Byte after the opening of the cells. */
  readonly start: number;
  /** The sheet has no rows at all: `<sheetData/>`. */
  readonly empty: boolean;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/;
const encoder = new TextEncoder();

/** Reads the beginning of a sheet; undefined when the rows have not begun within these bytes. */
export function readHead(bytes: Uint8Array, part: string): SheetHead | undefined {
  const text = xmlText(bytes);
  const found = SHEET_DATA.exec(text);
  if (found === null) {
    refuseDocumentType(text, part);
    return undefined;
  }
  const before = text.slice(0, found.index);
  for (const _ of tokens(before, part)) void _;
  const mark = bytes[0] === 0xef ? 3 : 0;
  return {
    prefix: found[1] ?? '',
    start: mark + encoder.encode(before + found[0]).length,
    empty: found[2] === '/',
  };
}

function refuseDocumentType(text: string, part: string): void {
  if (text.includes('<!DOCTYPE')) openings(text.slice(text.indexOf('<!DOCTYPE')), part).next();
}
