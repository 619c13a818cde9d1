import type { CellValue } from '../cells';
import { bad, good, type Parsed } from '../parsed';
import { digitAt, modulus11, writtenDigits } from './digits';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Reads an organisation number of nine digits, first digit 8 or 9. */
export function readOrganisationNumber(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[.-]/g);
  if (typeof written === 'string') return bad(written);
  const { text } = written;
  if (!/^\d{9}$/.test(text)) return bad('organisation-length');
  if (!organisationHolds(text)) {
    return good(text, { code: 'organisation-check-digit', severity: 'feil' });
  }
  if (written.fromNumber) {
    return good(text, { code: 'number-for-text', severity: 'info', repair: text });
  }
  return written.cleaned
    ? good(text, { code: 'stray-space', severity: 'info', repair: text })
    : good(text);
}

export function organisationHolds(text: string): boolean {
  return /^[89]\d{8}$/.test(text) && modulus11(text, WEIGHTS) === digitAt(text, 8);
}
