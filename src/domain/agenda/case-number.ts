import { calendarDate, type Day } from '../days';
import type { Register } from '../register';
import { setting } from '../settings';

interface YearNumber {
  readonly year: number;
  readonly number: number;
}

/** Gives the next free case number of the meeting's year, again and again; numbers in the register are never reused. */
export function caseNumbers(register: Register, meetingDay: Day): () => string {
  const pattern = setting(register, 'caseNumberPattern');
  const { year } = calendarDate(meetingDay);
  const used = register.tables.Cases.rows
    .map(({ number }) => (number === null ? null : parseCaseNumber(pattern, number, year)))
    .filter((found): found is YearNumber => found !== null && found.year === year);
  let last = used.reduce((highest, { number }) => Math.max(highest, number), 0);
  return () => {
    last += 1;
    return caseNumber(pattern, { year, number: last });
  };
}

/** `Sak 12/26` by the pattern `Sak {n}/{yy}`. */
export function caseNumber(pattern: string, { year, number }: YearNumber): string {
  return pattern
    .replaceAll('{n}', String(number))
    .replaceAll('{yyyy}', String(year))
    .replaceAll('{yy}', String(year % 100).padStart(2, '0'));
}

/** Reads a number by the pattern, or any `12/26` or `12/2026`; a pattern without year counts for `year`. */
export function parseCaseNumber(pattern: string, text: string, year: number): YearNumber | null {
  const own = new RegExp(`^\\s*${expressionOf(pattern)}\\s*$`, 'i').exec(text);
  if (own?.groups !== undefined) return yearNumber(own.groups, year);
  const plain = /(?<n>\d+)\s*\/\s*(?<year>\d{4}|\d{2})\s*$/.exec(text);
  return plain?.groups === undefined ? null : yearNumber(plain.groups, year);
}

function expressionOf(pattern: string): string {
  const named = new Set<string>();
  const group = (name: string, digits: string): string => {
    if (named.has(name)) return digits;
    named.add(name);
    return `(?<${name}>${digits})`;
  };
  return pattern
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll('{n}', () => group('n', '\\d+'))
    .replaceAll('{yyyy}', () => group('year', '\\d{4}'))
    .replaceAll('{yy}', () => group('year', '\\d{2}'));
}

function yearNumber(groups: Readonly<Record<string, string>>, year: number): YearNumber | null {
  const { n, year: written } = groups;
  if (n === undefined) return null;
  const full = written === undefined ? year : Number(written) + (written.length === 2 ? 2000 : 0);
  return { year: full, number: Number(n) };
}

/** `sak 12/26`: a case number inside a sentence. */
export function inSentence(number: string): string {
  return number.charAt(0).toLowerCase() + number.slice(1);
}
