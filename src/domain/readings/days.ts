import { nearDay, wholeYear } from '../columns/near-day';
import { nearMonth } from '../columns/near-month';
import { dayOf, type Day } from '../days';
import { firstDay, parseIsoMonth } from '../months';
import type { Way } from './reading';

const NUMBERS = /(?<!\d)(\d{1,2})\s?[./,-]\s?(\d{1,2})\s?[./,-]\s?(\d{4}|\d{2})(?!\d)/;
const NAMED = /(?<!\d)\d{1,2}[.\s]{0,2}\p{L}+[.\s]{0,2}(?:\d{4}|\d{2})(?!\d)/u;

/** Days within other words (`ca 31.12.2025`, `fra 1. mai 2024`), with the month first, or of which only a part is said. */
export const dayWays: readonly Way<Day>[] = [
  { id: 'dayFirst', read: (text) => ordered(text, true) ?? named(text) },
  { id: 'monthFirst', read: (text) => ordered(text, false) },
  { id: 'firstOfMonth', read: firstOfMonth },
  { id: 'firstOfYear', read: firstOfYear },
];

function ordered(text: string, isDayFirst: boolean): Day | null {
  const [, first, second, year] = NUMBERS.exec(text) ?? [];
  if (year === undefined) return null;
  const [date, month] = isDayFirst ? [first, second] : [second, first];
  return dayOf(wholeYear(year), Number(month), Number(date));
}

function named(text: string): Day | null {
  const found = NAMED.exec(text.toLocaleLowerCase('nb'));
  return found === null ? null : nearDay(found[0]);
}

function firstOfMonth(text: string): Day | null {
  const plain = text.trim().replace(/^(\d{1,2})[./-](\d{4})$/, '$2-$1');
  const month = parseIsoMonth(nearMonth(plain) ?? plain);
  return month === null ? null : firstDay(month);
}

function firstOfYear(text: string): Day | null {
  const year = /^\D*((?:19|20)\d{2})\D*$/.exec(text)?.[1];
  return year === undefined ? null : dayOf(Number(year), 1, 1);
}
