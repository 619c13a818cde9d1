import type { CellValue } from './cells';

/** The four severities of a finding, worst first (the words of KOSTRA's own checks). */
export const severities = ['kritisk', 'feil', 'advarsel', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What may be wrong with one cell, whatever the column means; each has a sentence in `text`. */
export type ProblemCode =
  | 'blank'
  | 'excel-error'
  | 'not-text'
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'out-of-range'
  | 'not-an-amount'
  | 'ambiguous-amount'
  | 'amount-not-whole-ore'
  | 'number-as-text'
  | 'amount-as-text'
  | 'not-a-day'
  | 'ambiguous-day'
  | 'day-as-text'
  | 'day-with-time'
  | 'not-a-month'
  | 'not-yes-no'
  | 'not-a-choice'
  | 'stray-space'
  | 'too-long'
  | 'not-an-id'
  | 'identity-length'
  | 'identity-date'
  | 'identity-check-digits'
  | 'identity-2032-only'
  | 'identity-synthetic'
  | 'identity-lost-zero'
  | 'kid-characters'
  | 'kid-length'
  | 'kid-check-digit'
  | 'kid-other-modulus'
  | 'account-length'
  | 'account-check-digit'
  | 'iban'
  | 'organisation-length'
  | 'organisation-check-digit'
  | 'dwelling-unit'
  | 'cadastre'
  | 'municipality-number'
  | 'postcode-format'
  | 'postcode-unknown'
  | 'phone-unusual'
  | 'phone-invalid'
  | 'email-invalid'
  | 'number-for-text'
  | 'digits-lost'
  | 'day-unlikely'
  | 'dwelling-unit-spelling';

/** Something to say of a cell that could nevertheless be read. */
export interface Remark {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the cell should hold instead, where that is certain. */
  readonly repair?: CellValue;
}

/** A cell read as a column's kind. Bad data is a value: nothing is thrown, nothing becomes zero. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly remark?: Remark }
  | { readonly ok: false; readonly problem: ProblemCode; readonly repair?: CellValue };

export function good<T>(value: T, remark?: Remark): Parsed<T> {
  return remark === undefined ? { ok: true, value } : { ok: true, value, remark };
}

export function bad<T>(problem: ProblemCode, repair?: CellValue): Parsed<T> {
  return repair === undefined ? { ok: false, problem } : { ok: false, problem, repair };
}
