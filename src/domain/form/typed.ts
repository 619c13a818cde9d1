import { norwegianAmount } from '../amounts';
import type { CellValue } from '../cells';
import { cellOfText, type Meaning } from '../cell-text';
import { parseNorwegianDay } from '../columns/time';
import { addDays, addMonths, calendarDate, dayOf, norwegianDay, type Day } from '../days';
import type { Language } from '../language';
import { spelled } from './spelling';

/** What reading a field depends on besides its text. */
export interface TypedContext {
  readonly language: Language;
  readonly date1904: boolean;
  /** The day that «i dag» and «+14» count from. */
  readonly on: Day;
  /** Short years lie behind, as in dates of birth. */
  readonly past?: boolean;
}

const TODAY = new Map([
  ['i dag', 0],
  ['idag', 0],
  ['today', 0],
  ['i morgen', 1],
  ['i morgon', 1],
  ['tomorrow', 1],
  ['i går', -1],
  ['yesterday', -1],
]);

/** Years ahead that a year of two digits may mean; beyond them it lies in the last century. */
const AHEAD = 20;

/**
 * A day as a caseworker types it: `24.11.26`, `24.11`, `241126`, `i dag`, `+14` (days), `+2u`, `+3m`, `+1å`. Null for
 * everything else: nothing is guessed.
 */
export function dayOfTyped(text: string, on: Day, past = false): Day | null {
  const plain = text.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
  const words = TODAY.get(plain);
  if (words !== undefined) return addDays(on, words);
  return relativeDay(plain, on) ?? shortDay(plain, on, past) ?? parseNorwegianDay(plain);
}

function relativeDay(plain: string, on: Day): Day | null {
  const parts = /^([+-])(\d{1,4}) ?([duvwmåy]?)$/.exec(plain.replace('\u2212', '-'));
  if (parts === null) return null;
  const [, sign, digits, unit = ''] = parts;
  const count = Number(digits) * (sign === '-' ? -1 : 1);
  if (unit === 'm') return addMonths(on, count);
  if (unit === 'å' || unit === 'y') return addMonths(on, 12 * count);
  return addDays(on, unit === '' || unit === 'd' ? count : 7 * count);
}

function shortDay(plain: string, on: Day, past: boolean): Day | null {
  const { year } = calendarDate(on);
  const parts =
    /^(\d{1,2})[./-](\d{1,2})\.?(?:[./-]?(\d{2}))?$/.exec(plain) ??
    /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(plain);
  if (parts === null) return null;
  const [, date, month, yearText] = parts;
  const wanted = yearText === undefined ? year : wholeYear(yearText, year + (past ? 0 : AHEAD));
  return dayOf(wanted, Number(month), Number(date));
}

function wholeYear(text: string, latest: number): number {
  if (text.length === 4) return Number(text);
  const year = Math.floor(latest / 100) * 100 + Number(text);
  return year > latest ? year - 100 : year;
}

/** The text as the field shows it once it is left: what can be read in the Norwegian way, the rest as it was. */
export function tidied(meaning: Meaning, text: string, context: TypedContext): string {
  if (meaning === undefined) return text.trim();
  if (meaning.kind === 'day') {
    const day = dayOfTyped(text, context.on, context.past);
    return day === null ? text.trim() : norwegianDay(day);
  }
  const read = text.trim() === '' ? null : meaning.parse(text.trim(), context);
  if (read?.ok !== true) return text.trim();
  if (meaning.kind === 'money') return norwegianAmount(read.value as number);
  return typeof read.value === 'string' ? spelled(meaning.kind, read.value, text) : text.trim();
}

/** What the typed text puts in the cell; what cannot be read stays as it was typed. */
export function cellOfTyped(meaning: Meaning, text: string, context: TypedContext): CellValue {
  return cellOfText(meaning, tidied(meaning, text, context), context);
}
