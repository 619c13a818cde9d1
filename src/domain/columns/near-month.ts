import { isoMonth, parseIsoMonth, type Month } from '../months';

/** Beginnings that name a month in bokmål, nynorsk or English, January first. */
const NAMES: readonly RegExp[] = [
  /^jan(?:uar|uary)?$/,
  /^feb(?:r|ruar|ruary)?$/,
  /^mar(?:s|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[iy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust)?$/,
  /^sep(?:t|tember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^de[sc](?:ember)?$/,
];

/** The month of `01/26`, `2026-1`, `jan 26` or `januar 2026` as `2026-01`; null where it can be none or two. */
export function nearMonth(text: string): string | null {
  const plain = text.trim().toLocaleLowerCase('nb');
  const found =
    /^(?<month>\d{1,2})[./](?<year>\d{2})$/.exec(plain) ??
    /^(?<year>\d{4})[./-](?<month>\d{1,2})$/.exec(plain) ??
    /^(?<month>\p{L}+)\.?[\s./-]*(?<year>\d{4}|\d{2})$/u.exec(plain);
  const { month = '', year = '' } = found?.groups ?? {};
  const number = /\d/.test(month) ? Number(month) : monthNumber(month);
  const read = found === null ? null : monthOfParts(year, number);
  return read === null ? null : isoMonth(read);
}

/** January is 1; 0 where the word is no month's name. */
export function monthNumber(name: string): number {
  return NAMES.findIndex((month) => month.test(name)) + 1;
}

/** Years of two digits are 1930–2029, as in days. */
function monthOfParts(year: string, month: number): Month | null {
  const short = Number(year);
  const whole = year.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  return parseIsoMonth(`${String(whole)}-${String(month).padStart(2, '0')}`);
}
