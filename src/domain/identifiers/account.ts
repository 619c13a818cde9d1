import type { CellValue } from '../cells';
import { bad, good, type Parsed } from '../parsed';
import { digitAt, modulus11, writtenDigits } from './digits';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Reads a Norwegian account number (`1234.56.78903`) or its IBAN; the value is the eleven digits. */
export function readAccount(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[.-]/g);
  if (typeof written === 'string') return bad(written);
  const text = written.text.toUpperCase();
  if (/^[A-Z]{2}/.test(text)) {
    return ibanHolds(text) ? good(text.slice(4)) : bad('iban');
  }
  if (!/^\d{11}$/.test(text)) return bad('account-length');
  if (!accountHolds(text)) return good(text, { code: 'account-check-digit', severity: 'feil' });
  if (written.fromNumber) {
    return good(text, { code: 'number-for-text', severity: 'info', repair: text });
  }
  return good(text);
}

/** Eleven digits with the right check digit, not of the series 0000. */
export function accountHolds(account: string): boolean {
  if (!/^(?!0000)\d{11}$/.test(account)) return false;
  return modulus11(account, WEIGHTS) === digitAt(account, 10);
}

/** A Norwegian IBAN: modulus 97 is 1 and the account number in it holds too. */
export function ibanHolds(iban: string): boolean {
  if (!/^NO\d{13}$/.test(iban) || !accountHolds(iban.slice(4))) return false;
  // N is 23 and O is 24 in the order of ISO 13616.
  return BigInt(`${iban.slice(4)}2324${iban.slice(2, 4)}`) % 97n === 1n;
}
