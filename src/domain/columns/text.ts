import type { CellValue } from '../cells';
import type { Words } from '../language';
import { bad, good, type Parsed } from '../parsed';
import type { Column, ColumnOptions } from './column';

/** Excel's limit for the text of one cell. */
const LONGEST = 32_767;
/** What Excel makes of a long number that is copied as it is shown: `1,23E+10`. */
const SCIENTIFIC = /^\d([.,]\d+)?E\+\d+$/i;
const OUTER_SPACE = /^[\s\u00A0\u202F\u200B\uFEFF]+|[\s\u00A0\u202F\u200B\uFEFF]+$/g;

/** Text without the white space around it, no-break and zero-width spaces included. */
export function trimmed(text: string): string {
  const ends = isSolid(text.charCodeAt(0)) && isSolid(text.charCodeAt(text.length - 1));
  return ends ? text : text.replace(OUTER_SPACE, '');
}

/** A plain visible character; most texts begin and end with one, and then need no closer look. */
export function isSolid(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

export function readText(cell: CellValue): Parsed<string> {
  if (typeof cell === 'number') return good(String(cell));
  if (typeof cell !== 'string') return bad(cell === null ? 'not-text' : errorOr(cell, 'not-text'));
  const value = trimmed(cell);
  if (value.includes('+') && SCIENTIFIC.test(value))
    return good(value, { code: 'digits-lost', severity: 'advarsel' });
  if (value.length >= LONGEST) return good(value, { code: 'too-long', severity: 'advarsel' });
  return value === cell
    ? good(value)
    : good(value, { code: 'stray-space', severity: 'info', repair: value });
}

export function errorOr<P extends string>(cell: CellValue, problem: P): P | 'excel-error' {
  return typeof cell === 'object' && cell !== null ? 'excel-error' : problem;
}

export function text<const O extends ColumnOptions>(header: Words, options: O): Column<string> & O {
  return textKind('text', 24, header, options);
}

/** Free text of some length; never leaves the register without a person's choice. */
export function note<const O extends ColumnOptions>(header: Words, options: O): Column<string> & O {
  return textKind('note', 40, header, { personal: 'free-text' as const, ...options });
}

function textKind<const O extends ColumnOptions>(
  kind: 'text' | 'note',
  width: number,
  header: Words,
  options: O,
): Column<string> & O {
  return {
    kind,
    header,
    format: '@',
    width,
    parse: readText,
    toCell: (value) => value,
    ...options,
  };
}

/** The key of a table: a prefix, a hyphen and digits, readable and never reused: `B-0001`. */
export function key(prefix: string, header: Words): Column<string> & { essential: true } {
  return {
    kind: 'key',
    header,
    prefix,
    format: '@',
    width: 10,
    essential: true,
    parse: readId,
    toCell: (value) => value,
  };
}

/** The key of a row in another table. */
export function reference<const R extends string, const O extends ColumnOptions>(
  table: R,
  header: Words,
  options: O,
): Column<string> & { references: R } & O {
  return {
    kind: 'reference',
    header,
    references: table,
    format: '@',
    width: 11,
    parse: readId,
    toCell: (value) => value,
    ...options,
  };
}

/** One word of at most 40 characters. */
const ID = /^\S{1,40}$/;

function readId(cell: CellValue): Parsed<string> {
  const read = readText(cell);
  if (!read.ok || ID.test(read.value)) return read;
  return bad('not-an-id', spacedId(read.value));
}

/** `B-0012` of `b 0012` and `B – 0012`: letters and digits with nothing but spaces and a dash between. */
function spacedId(text: string): string | undefined {
  const parts = /^(\p{L}{1,4})[\s\u00A0]*[-\u2010-\u2015\u2212]?[\s\u00A0]*(\d{1,7})$/u.exec(text);
  const [, letters = '', digits = ''] = parts ?? [];
  return parts === null ? undefined : `${letters.toLocaleUpperCase('nb')}-${digits}`;
}
