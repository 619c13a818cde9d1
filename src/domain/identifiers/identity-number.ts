import type { CellValue } from '../cells';
import { bad, good, type Parsed, type Remark } from '../parsed';
import { weightedSum, writtenDigits, type WrittenDigits } from './digits';

export type IdentitySeries = 'birth' | 'd' | 'h' | 'fh' | 'duf';

/** What an identity number says of itself. Sex is never read from it (Skatteetaten: not possible from 2032). */
export interface IdentityFacts {
  readonly series: IdentitySeries;
  /** Of Skatteetaten's (+80) or Norsk helsenett's (+65) test series. +40 cannot be told from an H number. */
  readonly synthetic: boolean;
  /** The check digits hold under the rule of 1964, only under the rule of 2032, or not at all. */
  readonly rule: '1964' | '2032' | null;
  /** Birth date with a year of two digits; null for FH and DUF numbers. */
  readonly birth: { readonly year: number; readonly month: number; readonly date: number } | null;
}

const W1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const W2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const MONTH_LENGTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a fødselsnummer, D, H or FH number of 11 digits, or a DUF number of 12. */
export function readIdentityNumber(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[-.]/g);
  if (typeof written === 'string') return bad(written);
  const { text } = written;
  if (/^\d{10}$/.test(text)) return lostZero(`0${text}`);
  const facts = identityFacts(text);
  if (facts === 'length') return bad('identity-length');
  if (facts === 'date') return bad('identity-date');
  return good(text, remarkOn(facts, written));
}

function lostZero(text: string): Parsed<string> {
  const facts = identityFacts(text);
  const certain = typeof facts === 'object' && facts.rule !== null;
  return certain ? bad('identity-lost-zero', text) : bad('identity-length');
}

function remarkOn(facts: IdentityFacts, written: WrittenDigits): Remark | undefined {
  if (facts.rule === null) return { code: 'identity-check-digits', severity: 'feil' };
  const repair = written.text;
  if (written.fromNumber) return { code: 'number-for-text', severity: 'advarsel', repair };
  return written.cleaned ? { code: 'stray-space', severity: 'info', repair } : undefined;
}

/** What the number says of itself, or why it cannot be one. */
export function identityFacts(text: string): IdentityFacts | 'length' | 'date' {
  if (/^(?:19|20)\d{10}$/.test(text)) {
    return { series: 'duf', synthetic: false, rule: '1964', birth: null };
  }
  if (!/^\d{11}$/.test(text)) return 'length';
  const rule = ruleOf(text);
  if (text >= '8') return { series: 'fh', synthetic: false, rule, birth: null };
  const date = Number(text.slice(0, 2));
  const monthField = Number(text.slice(2, 4));
  const offset = [80, 65, 40, 0].find((added) => monthField > added) ?? 0;
  const birth = {
    year: Number(text.slice(4, 6)),
    month: monthField - offset,
    date: date > 40 ? date - 40 : date,
  };
  if (!exists(birth)) return 'date';
  const series = date > 40 ? 'd' : offset === 40 ? 'h' : 'birth';
  return { series, synthetic: offset === 80 || offset === 65, rule, birth };
}

/** With a year of two digits 00 counts as a leap year (Skatteetaten). */
function exists({ year, month, date }: NonNullable<IdentityFacts['birth']>): boolean {
  if (date < 1 || date > (MONTH_LENGTH[month - 1] ?? 0)) return false;
  return !(month === 2 && date === 29) || year % 4 === 0;
}

/** r1 = 0 is the rule of 1964; from 2032 r1 may be 0–3. r2 is always 0. */
function ruleOf(text: string): IdentityFacts['rule'] {
  if (weightedSum(text, W2) % 11 !== 0) return null;
  const first = weightedSum(text, W1) % 11;
  if (first === 0) return '1964';
  return first <= 3 ? '2032' : null;
}

/**
 * The year of birth that the individual number tells, for numbers issued before 2032; null where the tables of
 * forskrift om folkeregistrering § 2-2 (and the extension for D numbers of 2021) give none.
 */
export function birthYear(text: string): number | null {
  const facts = identityFacts(text);
  if (typeof facts === 'string' || facts.birth === null) return null;
  const { year } = facts.birth;
  const individual = Number(text.slice(6, 9));
  if (facts.series === 'd') {
    if (individual >= 200 && year < 40) return 2000 + year;
    if (individual >= 600 && year >= 40) return 1900 + year;
  }
  if (individual < 500) return 1900 + year;
  if (year < 40) return 2000 + year;
  if (individual < 750 && year >= 54) return 1800 + year;
  return individual >= 900 ? 1900 + year : null;
}
