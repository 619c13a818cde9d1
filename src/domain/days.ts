/**
 * A calendar day as the number of days since 1 January 1970. It has no time of day and no zone, so it
 * compares with `<`, fits an Int32Array and cannot be moved by a clock.
 */
export type Day = number & { readonly day: unique symbol };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;
/** Excel's serial of 1970-01-01 in the 1900 date system. */
const SERIAL_1900 = 25_569;
/** Excel's serial of 1970-01-01 in the 1904 date system. */
const SERIAL_1904 = 24_107;

/** The day of a year, a month 1–12 and a date; null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  const same =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === date;
  return same ? ((time / MILLISECONDS) as Day) : null;
}

/** Reads `yyyy-mm-dd`; null for any other text and for days the calendar lacks. */
export function parseIsoDay(text: string): Day | null {
  const parts = ISO.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A day written in the program itself; throws when it is not `yyyy-mm-dd`. */
export function day(iso: string): Day {
  const value = parseIsoDay(iso);
  if (value === null) throw new Error(`Not a day: ${iso}`);
  return value;
}

export function isoDay(value: Day): string {
  return new Date(value * MILLISECONDS).toISOString().slice(0, 10);
}

/** `05.01.2026`, the Norwegian form in sheets, files and on screen. */
export function norwegianDay(value: Day): string {
  const iso = isoDay(value);
  return `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function calendarDate(value: Day): CalendarDate {
  const date = new Date(value * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

export function addDays(value: Day, count: number): Day {
  return (value + count) as Day;
}

/** Same date `count` months on; the last day of the month where that date does not exist. */
export function addMonths(value: Day, count: number): Day {
  const { year, month, date } = calendarDate(value);
  const first = Date.UTC(year, month - 1 + count, 1);
  const start = new Date(first);
  const length = new Date(
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return (first / MILLISECONDS + Math.min(date, length) - 1) as Day;
}

/** 1 Monday … 7 Sunday. */
export function weekday(value: Day): number {
  return ((((value + 3) % 7) + 7) % 7) + 1;
}

/** Excel's serial number of a day; `serial` 61 and later are right in the 1900 system. */
export function excelSerial(value: Day, date1904 = false): number {
  return value + (date1904 ? SERIAL_1904 : SERIAL_1900);
}

/** The day of an Excel serial; null outside 1900-03-01 … 9999-12-31. The time of day is dropped. */
export function dayOfSerial(serial: number, date1904 = false): Day | null {
  const value = Math.floor(serial) - (date1904 ? SERIAL_1904 : SERIAL_1900);
  return value >= -25_508 && value <= 2_932_896 ? (value as Day) : null;
}

/** The local calendar day of a moment, for the one place that reads the clock. */
export function dayOfMoment(moment: Date): Day {
  return (Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) /
    MILLISECONDS) as Day;
}
