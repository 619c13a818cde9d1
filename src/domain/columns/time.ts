import type { CellValue } from '../cells';
import { day as dayOfIso, dayOf, dayOfSerial, excelSerial, parseIsoDay, type Day } from '../days';
import type { Words } from '../language';
import { isoMonth, monthOf, parseIsoMonth, type Month } from '../months';
import { bad, good, type Parsed } from '../parsed';
import type { Column, ColumnOptions, ReadContext } from './column';
import { nearDay } from './near-day';
import { nearMonth } from './near-month';
import { errorOr, trimmed } from './text';

/** A calendar day; a date serial in the sheet. */
export function day<const O extends ColumnOptions>(header: Words, options: O): Column<Day> & O {
  return {
    kind: 'day',
    header,
    format: 'dd.mm.yyyy',
    width: 11,
    parse: readDay,
    toCell: (value) => excelSerial(value),
    ...options,
  };
}

/** A calendar month, `2026-09` as text in the sheet. */
export function month<const O extends ColumnOptions>(header: Words, options: O): Column<Month> & O {
  return {
    kind: 'month',
    header,
    format: '@',
    width: 9,
    parse: readMonth,
    toCell: isoMonth,
    ...options,
  };
}

export function readDay(cell: CellValue, context: ReadContext): Parsed<Day> {
  if (typeof cell === 'number') return dayOfNumber(cell, context);
  if (typeof cell !== 'string') return bad(errorOr(cell, 'not-a-day'));
  const value = parseNorwegianDay(trimmed(cell));
  if (value === null) return bad('not-a-day', serialOfNear(cell, context));
  // With slashes the month may come first: 03/04 is read as Norwegian, and a person is asked.
  if (isAmbiguous(cell)) return good(value, { code: 'ambiguous-day', severity: 'advarsel' });
  const repair = excelSerial(value, context.date1904);
  return good(value, { code: 'day-as-text', severity: 'advarsel', repair });
}

function serialOfNear(text: string, context: ReadContext): number | undefined {
  const near = nearDay(text);
  return near === null ? serialInText(text, context) : excelSerial(near, context.date1904);
}

const FIRST_LIKELY = dayOfIso('1990-01-01');
const LAST_LIKELY = dayOfIso('2099-12-31');

/** The number that Excel keeps a day as, pasted as text: `45323`. Only where it is a day of our time. */
function serialInText(text: string, { date1904 }: ReadContext): number | undefined {
  const plain = trimmed(text);
  const value = /^\d{5}$/.test(plain) ? dayOfSerial(Number(plain), date1904) : null;
  const likely = value !== null && value >= FIRST_LIKELY && value <= LAST_LIKELY;
  return likely ? Number(plain) : undefined;
}

/** `03/04/2026`, where both can be the month and it matters which. */
function isAmbiguous(text: string): boolean {
  const parts = /^(\d{1,2})\/(\d{1,2})\//.exec(trimmed(text));
  const [first, second] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  return first !== second && first > 0 && first <= 12 && second <= 12;
}

function dayOfNumber(serial: number, { date1904 }: ReadContext): Parsed<Day> {
  const value = dayOfSerial(serial, date1904);
  if (value === null) return bad('not-a-day');
  if (Number.isInteger(serial)) return good(value);
  return good(value, {
    code: 'day-with-time',
    severity: 'info',
    repair: Math.floor(serial),
  });
}

/** `dd.mm.yyyy`, `d.m.yy` (years 1930–2029), `dd/mm/yyyy` or ISO. Only day-first: month-first is never guessed. */
export function parseNorwegianDay(text: string): Day | null {
  const iso = parseIsoDay(text);
  if (iso !== null) return iso;
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (parts === null) return null;
  const [, date, monthText, yearText = ''] = parts;
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  return dayOf(year, Number(monthText), Number(date));
}

function readMonth(cell: CellValue, { date1904 }: ReadContext): Parsed<Month> {
  if (typeof cell === 'number') return monthOfNumber(cell, date1904);
  if (typeof cell !== 'string') return bad(errorOr(cell, 'not-a-month'));
  const plain = trimmed(cell);
  const norwegian = /^(\d{1,2})[./-](\d{4})$/.exec(plain);
  const iso =
    norwegian === null ? plain : `${norwegian[2] ?? ''}-${(norwegian[1] ?? '').padStart(2, '0')}`;
  const value = parseIsoMonth(iso);
  if (value === null) return bad('not-a-month', nearMonth(plain) ?? undefined);
  if (plain === cell) return good(value);
  return good(value, { code: 'stray-space', severity: 'info', repair: isoMonth(value) });
}

/** 202609 is a month written as a number; a serial is a date that Excel made of `2026-09`. */
function monthOfNumber(value: number, date1904: boolean): Parsed<Month> {
  const digits = /^(\d{4})(\d{2})$/.exec(String(value));
  const written = digits === null ? null : parseIsoMonth(`${digits[1] ?? ''}-${digits[2] ?? ''}`);
  if (written !== null) return keptAsText(written);
  const day = Number.isInteger(value) ? dayOfSerial(value, date1904) : null;
  return day === null ? bad('not-a-month') : keptAsText(monthOf(day));
}

function keptAsText(month: Month): Parsed<Month> {
  return good(month, { code: 'number-for-text', severity: 'info', repair: isoMonth(month) });
}
