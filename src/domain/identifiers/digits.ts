import type { CellValue } from '../cells';
import { errorOr } from '../columns/text';
import type { ProblemCode } from '../parsed';

/** White space of every kind, the invisible ones too. */
const SPACE = /[\s\u00A0\u202F\u2009\u200B\uFEFF]/g;

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
  if (/^\d[.,]\d+E\+\d+$/i.test(cell.trim())) return 'digits-lost';
  const text = cell.replace(SPACE, '').replace(separators, '');
  return { text, fromNumber: false, cleaned: text !== cell };
}

export function digitsOf(text: string): number[] {
  return Array.from(text, Number);
}

/** Σ weight · digit over as many digits as there are weights. */
export function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

/** Modulus 11 check digit of the digits under `weights`; null where none exists. */
export function modulus11(digits: readonly number[], weights: readonly number[]): number | null {
  const rest = weightedSum(digits, weights) % 11;
  if (rest === 1) return null;
  return rest === 0 ? 0 : 11 - rest;
}
