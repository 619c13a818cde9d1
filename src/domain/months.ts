import { calendarDate, dayOf, type Day } from './days';

/** A calendar month as `year * 12 + (month − 1)`: months subtract and compare as numbers. */
export type Month = number & { readonly month: unique symbol };

export function monthOf(day: Day): Month {
  const { year, month } = calendarDate(day);
  return (year * 12 + month - 1) as Month;
}

/** Reads `yyyy-mm`; null for any other text. */
export function parseIsoMonth(text: string): Month | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const month = Number(parts[2]);
  return month >= 1 && month <= 12 ? ((Number(parts[1]) * 12 + month - 1) as Month) : null;
}

export function isoMonth(value: Month): string {
  const year = Math.floor(value / 12);
  return `${String(year).padStart(4, '0')}-${String((value % 12) + 1).padStart(2, '0')}`;
}

export function addToMonth(value: Month, count: number): Month {
  return (value + count) as Month;
}

export function firstDay(value: Month): Day {
  return dayOf(Math.floor(value / 12), (value % 12) + 1, 1) as Day;
}

export function lastDay(value: Month): Day {
  return (firstDay((value + 1) as Month) - 1) as Day;
}
