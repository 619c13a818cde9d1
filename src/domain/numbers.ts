import { bad, good, type Parsed } from './parsed';

const SPACES = /[\s\u00A0\u202F\u2009'’]/g;
const MINUS = /[\u2212\u2013]/g;

/** Norwegian or plain spelling of a number with decimals; null when it can mean nothing or two things. */
export function parseDecimal(text: string): number | null {
  const plain = text.replace(SPACES, '').replace(MINUS, '-').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * An amount in text to øre: `1 234,50`, `8.250,00`, `−99,-`, `(1 234,50)`, `kr 500`, `1234.5`. A single dot before
 * exactly three digits (`8.250`) may be thousands or decimals and is refused, never guessed.
 */
export function parseAmount(text: string): Parsed<number> {
  let plain = text
    .replace(SPACES, '')
    .replace(MINUS, '-')
    .replace(/^(kr\.?|nok)|(kr\.?|nok)$/gi, '');
  // What ends in `,-` is whole kroner, so a full stop in it parts thousands.
  const isWhole = /[,.]-$/.test(plain);
  plain = plain.replace(/[,.]-$/, '');
  const bracketed = /^\((.+)\)$/.exec(plain);
  if (bracketed !== null) plain = `-${bracketed[1] ?? ''}`;
  if (/^.+-$/.test(plain)) plain = `-${plain.slice(0, -1)}`;
  const parts = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d+)(?:[.,](\d{1,2}))?$/.exec(
    plain,
  );
  if (parts === null) {
    return /^[+-]?\d+[.,]\d{3,}$/.test(plain) ? bad('ambiguous-amount') : bad('not-an-amount');
  }
  const [, sign, whole = '', decimals = ''] = parts;
  if (/^\d{1,3}\.\d{3}$/.test(whole) && decimals === '' && !isWhole) {
    return bad('ambiguous-amount');
  }
  const ore = Number(whole.replace(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(ore)) return bad('not-an-amount');
  return good(sign === '-' ? -ore || 0 : ore);
}
