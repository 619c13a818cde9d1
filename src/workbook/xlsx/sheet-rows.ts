import { WorkbookError } from '../workbook';
import { afterMarkup } from './markup';
import { readHead, type SheetHead } from './sheet-head';

/** Where the rows of a sheet stand in its bytes, in order. */
export interface SheetRows {
  readonly head: SheetHead;
  /** 1-based sheet rows, with the byte where each begins and where it ends. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The byte where the end of the cells, `</sheetData>`, begins. */
  readonly end: number;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const ROW = [0x72, 0x6f, 0x77];
const [R, S, EQUALS, ZERO, SPACE] = [0x72, 0x73, 0x3d, 0x30, 0x20];

/** Finds the rows of a sheet without looking at their cells. */
export function sheetRows(bytes: Uint8Array, part: string): SheetRows {
  const head = readHead(bytes, part);
  if (head === undefined) throw new WorkbookError('damaged', part);
  const rows = { head, numbers: [] as number[], starts: [] as number[], ends: [] as number[] };
  if (head.empty) return { ...rows, end: head.start };
  const skip = head.prefix.length;
  let at = head.start;
  let number = 0;
  let open = false;
  while (at < bytes.length) {
    if (bytes[at] !== LT) at += 1;
    else if (bytes[at + 1] === BANG) at = afterMarkup(bytes, at);
    else if (isRow(bytes, at + 1 + skip)) {
      const end = tagEnd(bytes, at);
      number = rowNumber(bytes, at, end) ?? number + 1;
      open = bytes[end - 2] !== SLASH;
      rows.numbers.push(number);
      rows.starts.push(at);
      if (!open) rows.ends.push(end);
      at = end;
    } else if (bytes[at + 1] !== SLASH) at += 1;
    else if (open && isRow(bytes, at + 2 + skip)) {
      at = tagEnd(bytes, at);
      rows.ends.push(at);
      open = false;
    } else if (!open && bytes[at + 2 + skip] === S) {
      if (ascending(rows.numbers)) return { ...rows, end: at };
      break;
    } else at += 2;
  }
  throw new WorkbookError('damaged', part);
}

function isRow(bytes: Uint8Array, at: number): boolean {
  return ROW.every((byte, offset) => bytes[at + offset] === byte);
}

function tagEnd(bytes: Uint8Array, from: number): number {
  return bytes.indexOf(GT, from) + 1 || bytes.length;
}

function rowNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  for (let at = start + 1; at < end; at += 1) {
    if (bytes[at] !== R || bytes[at - 1]! > SPACE || bytes[at + 1] !== EQUALS) continue;
    let number = 0;
    for (let digit = at + 3; bytes[digit]! >= ZERO && bytes[digit]! <= ZERO + 9; digit += 1) {
      number = number * 10 + bytes[digit]! - ZERO;
    }
    return number;
  }
  return undefined;
}

function ascending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}
