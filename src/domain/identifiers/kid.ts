import type { CellValue } from '../cells';
import { bad, good, type Parsed } from '../parsed';
import { digitAt, writtenDigits } from './digits';

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
  return modulus === 10 ? luhn(digits) : weighted(digits);
}

/** Every other digit counts twice, from the last. */
function luhn(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, weight = 2; at >= 0; at -= 1, weight = 3 - weight) {
    const product = digitAt(digits, at) * weight;
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Weights 2–7 over and over, from the last. */
function weighted(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, weight = 2; at >= 0; at -= 1) {
    sum += digitAt(digits, at) * weight;
    weight = weight === 7 ? 2 : weight + 1;
  }
  const rest = sum % 11;
  if (rest === 0) return '0';
  return rest === 1 ? '-' : String(11 - rest);
}
