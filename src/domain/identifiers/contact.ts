import type { CellValue } from '../cells';
import { readText } from '../columns/text';
import { bad, good, type Parsed } from '../parsed';
import { writtenDigits } from './digits';

/** First digits of Norwegian numbers of eight digits: fixed lines 2, 3, 5, 6, 7, mobile 4 and 9, services 8. */
const NORWEGIAN = /^[2-9]\d{7}$/;

/** Reads a telephone number; foreign ones are accepted with a remark, since tenants may have them. */
export function readPhone(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[-.()/]/g);
  if (typeof written === 'string') return bad(written);
  const plain = written.text.replace(/^00(?=\d{8})/, '+');
  const national = plain.replace(/^\+47(?=\d{8}$)/, '');
  if (NORWEGIAN.test(national)) return good(national);
  if (/^\+(?!47)\d{8,15}$/.test(plain)) {
    return good(plain, { code: 'phone-unusual', severity: 'info' });
  }
  // Machine numbers (58…) and five-digit service numbers exist, but are odd for a person.
  if (/^(?:58\d{10}|0\d{4})$/.test(national)) {
    return good(national, { code: 'phone-unusual', severity: 'advarsel' });
  }
  return bad('phone-invalid');
}

export function readEmail(cell: CellValue): Parsed<string> {
  const read = readText(cell);
  if (!read.ok) return read;
  return /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/.test(read.value) ? read : bad('email-invalid');
}
