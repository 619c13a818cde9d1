import type { CellValue } from '../cells';
import { bad, good, type Parsed } from '../parsed';
import { writtenDigits } from './digits';
import { postcodes } from './postcodes';

/** Reads a postnummer of four digits. Codes change every year, so an unknown one is only questioned. */
export function readPostcode(cell: CellValue): Parsed<string> {
  const written = writtenDigits(cell, /[.]/g);
  if (typeof written === 'string') return bad(written);
  const text = written.fromNumber ? written.text.padStart(4, '0') : written.text;
  if (!/^\d{4}$/.test(text)) return bad('postcode-format', lostZero(text));
  if (placeOfPostcode(text) === undefined) {
    return good(text, { code: 'postcode-unknown', severity: 'advarsel' });
  }
  if (written.fromNumber) {
    return good(text, { code: 'number-for-text', severity: 'info', repair: text });
  }
  return written.cleaned
    ? good(text, { code: 'stray-space', severity: 'info', repair: text })
    : good(text);
}

/** The code of four digits that lacks its zero in pasted text, where there is such a code. */
function lostZero(text: string): string | undefined {
  const whole = `0${text}`;
  return /^\d{3}$/.test(text) && placeOfPostcode(whole) !== undefined ? whole : undefined;
}

let places: ReadonlyMap<string, string> | undefined;

/** The place of a postnummer, in capitals as the post writes it; undefined where the list has none. */
export function placeOfPostcode(code: string): string | undefined {
  places ??= unpackPostcodes(postcodes);
  return places.get(code);
}

/** Reads the packed list: `PLACE 2500 2501-2503`, places parted by `;`. */
export function unpackPostcodes(packed: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of packed.split(';')) {
    const [, place = '', codes = ''] = /^\s*(.*?)((?: \d{4}(?:-\d{4})?)+)\s*$/s.exec(entry) ?? [];
    for (const [, first = '', last = first] of codes.matchAll(/(\d{4})(?:-(\d{4}))?/g)) {
      for (let code = Number(first); code <= Number(last); code += 1) {
        found.set(String(code).padStart(4, '0'), place);
      }
    }
  }
  return found;
}
