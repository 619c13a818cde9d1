import type { CellValue } from '../cells';
import { errorOr } from '../columns/text';
import type { ProblemCode } from '../parsed';

/** White space of every kind, the invisible ones too. */
const SPACE = /[\s\u00A0\u202F\u2009\u200B\uFEFF]/g;

const ZERO = 0x30;
const PLAIN = /^\d*$/;

/** What a cell says once separators are taken out of it. */
export interface WrittenDigits {
  readonly text: string;
  /** Excel holds a number, so leading zeros may be lost. */
  readonly fromNumber: boolean;
  /** White space or separators were taken out. */
  readonly cleaned: boolean;
}

/** The characters of an identifier; a problem where the cell holds no text or Excel has rounded the digits away. */
export function writtenDigits(cell: CellValue, separators: RegExp): WrittenDigits | ProblemCode {
  if (typeof cell === 'number') {
    if (!Number.isSafeInteger(cell) || cell < 0 || cell >= 1e15) return 'digits-lost';
    return { text: String(cell), fromNumber: true, cleaned: false };
  }
  if (typeof cell !== 'string') return errorOr(cell, 'not-text');
  // Most cells hold what they should.
  if (PLAIN.test(cell)) return { text: cell, fromNumber: false, cleaned: false };
  if (/^\d[.,]\d+E\+\d+$/i.test(cell.trim())) return 'digits-lost';
  const text = cell.replace(SPACE, '').replace(separators, '');
  return { text, fromNumber: false, cleaned: text !== cell };
}

/** The digit at a place of a text; NaN where another character stands there, or none. */
export function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

/** Σ weight · digit over as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * digitAt(digits, at);
  return sum;
}

/** Modulus 11 check digit of the digits under `weights`; null where none exists. */
export function modulus11(digits: string, weights: readonly number[]): number | null {
  const rest = weightedSum(digits, weights) % 11;
  if (rest === 1) return null;
  return rest === 0 ? 0 : 11 - rest;
}
