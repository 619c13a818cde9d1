import type { CellValue } from '../cells';
import { bad, good, type Parsed } from '../parsed';
import { writtenDigits } from './digits';

/** Reads a municipality number of four digits; Excel may have made it a number and lost a zero. */
export function readMunicipalityNumber(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[.]/g);
  if (typeof written === 'string') return bad(written);
  const text = written.fromNumber ? written.text.padStart(4, '0') : written.text;
  if (/^[1-9]\d\d$/.test(text)) return bad('municipality-number', `0${text}`);
  // The county is the first two digits and is never 00.
  if (!/^(?!00)\d{4}$/.test(text)) return bad('municipality-number');
  if (written.fromNumber) {
    return good(text, { code: 'number-for-text', severity: 'info', repair: text });
  }
  return written.cleaned
    ? good(text, { code: 'stray-space', severity: 'info', repair: text })
    : good(text);
}
