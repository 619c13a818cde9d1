import { parseNorwegianDay } from './columns/time';
import { norwegianDay, type Day } from './days';

/** Whole numbers that hold from a day on; without a day, from the beginning. */
export interface DatedNumbers {
  readonly from: Day | null;
  readonly numbers: readonly number[];
}

/** Reads `2-7` or `8, 13; fra 01.01.2027: 9`: periods parted by semicolons. Empty is no number ever; null is unreadable. */
export function parseDatedNumbers(text: string): readonly DatedNumbers[] | null {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  const read = parts.map(parsePart);
  return read.some((part) => part === null) ? null : (read as readonly DatedNumbers[]);
}

function parsePart(text: string): DatedNumbers | null {
  const [, written, rest = ''] =
    /^\s*(?:(?:fra|frå|from)\s+([\d.-]+)\s*:?)?\s*(.*?)\s*$/i.exec(text) ?? [];
  const from = written === undefined ? null : parseNorwegianDay(written);
  const numbers = rest.split(/[\s,–-]+/).filter((number) => number !== '');
  const isReadable = numbers.length > 0 && numbers.every((number) => /^\d{1,3}$/.test(number));
  if (!isReadable || (written !== undefined && from === null)) return null;
  return { from, numbers: numbers.map(Number) };
}

export function datedNumbersText(periods: readonly DatedNumbers[]): string {
  return periods
    .map(({ from, numbers }) =>
      from === null ? numbers.join('-') : `fra ${norwegianDay(from)}: ${numbers.join('-')}`,
    )
    .join('; ');
}

/** What holds on a day: the period that began last; none before the first. */
export function numbersOn(periods: readonly DatedNumbers[], on: Day): readonly number[] {
  const begun = periods.filter(({ from }) => from === null || from <= on);
  return (
    begun.reduce<DatedNumbers | null>(
      (last, period) =>
        last === null || (period.from ?? -Infinity) >= (last.from ?? -Infinity) ? period : last,
      null,
    )?.numbers ?? []
  );
}
