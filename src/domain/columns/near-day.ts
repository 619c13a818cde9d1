import { dayOf, type Day } from '../days';
import { monthNumber } from './near-month';

const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
/** Ways in which nobody means anything but day, month, year. */
const CERTAIN: readonly RegExp[] = [
  // `31/12-25` and `31/12 2025`: the slash stands between day and month in Norwegian only.
  new RegExp(String.raw`^(?<date>\d{1,2})\s?/\s?(?<month>\d{1,2})\s?[-–.\s]\s?${YEAR}$`),
  // `31. desember 2025`, `31 des. 25`, `31.des.25`.
  new RegExp(String.raw`^(?<date>\d{1,2})[.\s-]{0,2}(?<month>\p{L}+)[.\s-]{0,2}${YEAR}$`, 'u'),
  // `31. 12. 2025` and `31.12.2025.`
  new RegExp(String.raw`^(?<date>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${YEAR}\.?$`),
  // `31,12,2025`: the comma lies beside the full stop.
  new RegExp(String.raw`^(?<date>\d{1,2}),(?<month>\d{1,2}),${YEAR}$`),
  // `2025.12.31` and `2025/12/31`: the year first, then the month, whoever writes it.
  /^(?<year>\d{4})[./](?<month>\d{1,2})[./](?<date>\d{1,2})$/,
];

/** The day of a text that is written in none of the register's ways but can be one day only; null otherwise. */
export function nearDay(text: string): Day | null {
  const plain = text.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
  for (const way of CERTAIN) {
    const { date = '', month = '', year = '' } = way.exec(plain)?.groups ?? {};
    const number = /\d/.test(month) ? Number(month) : monthNumber(month);
    const found = date === '' ? null : dayOf(wholeYear(year), number, Number(date));
    if (found !== null) return found;
  }
  return null;
}

/** Years of two digits are 1930–2029. */
export function wholeYear(text: string): number {
  const short = Number(text);
  if (text.length === 4) return short;
  return short < 30 ? 2000 + short : 1900 + short;
}
