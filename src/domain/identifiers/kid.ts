import type { CellValue } from '../cells';
import { bad, good, type Parsed } from '../parsed';
import { digitsOf, writtenDigits } from './digits';

export type KidModulus = 10 | 11;

/** Reads a KID of 4–25 positions. Which modulus the bank agreement asks for is judged by a rule. */
export function readKid(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[.]/g);
  if (typeof written === 'string') return bad(written);
  const { text } = written;
  if (!/^\d+-?$/.test(text)) return bad('kid-characters');
  if (text.length < 4 || text.length > 25) return bad('kid-length');
  if (!kidHolds(text, 10) && !kidHolds(text, 11)) {
    return good(text, { code: 'kid-check-digit', severity: 'feil' });
  }
  // Leading zeros of a number cannot be told, so no repair is offered.
  if (written.fromNumber) return good(text, { code: 'number-for-text', severity: 'advarsel' });
  return written.cleaned
    ? good(text, { code: 'stray-space', severity: 'info', repair: text })
    : good(text);
}

/** Whether the last character is the check character of the others. */
export function kidHolds(kid: string, modulus: KidModulus): boolean {
  return kid.length >= 4 && kid.slice(-1) === kidCheck(kid.slice(0, -1), modulus);
}

/** The check character of a KID without one; modulus 11 may give a dash. Source: OCR giro, chapter 5. */
export function kidCheck(digits: string, modulus: KidModulus): string {
  const reversed = digitsOf(digits).reverse();
  return modulus === 10 ? luhn(reversed) : weighted(reversed);
}

function luhn(reversed: readonly number[]): string {
  const sum = reversed.reduce((total, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function weighted(reversed: readonly number[]): string {
  const rest = reversed.reduce((sum, digit, index) => sum + digit * ((index % 6) + 2), 0) % 11;
  if (rest === 0) return '0';
  return rest === 1 ? '-' : String(11 - rest);
}
