import { calendarDate, type Day } from '../days';
import type { Random } from './random';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Synthetic identity numbers (month + 80), each given out once; never a number that a person can have. */
export function identityNumbers(random: Random): (born: Day) => string {
  const given = new Set<string>();
  return (born) => {
    for (;;) {
      const number = syntheticNumber(born, random);
      if (number === null || given.has(number)) continue;
      given.add(number);
      return number;
    }
  };
}

function syntheticNumber(born: Day, random: Random): string | null {
  const { year, month, date } = calendarDate(born);
  const individual = year < 2000 ? random.whole(0, 499) : random.whole(500, 999);
  const start = [date, month + 80, year % 100]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const digits = `${start}${String(individual).padStart(3, '0')}`;
  const first = checkDigit(digits, FIRST);
  const second = checkDigit(`${digits}${first}`, SECOND);
  // A number whose control digit would be 10 is never issued.
  return first === 10 || second === 10 ? null : `${digits}${first}${second}`;
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11;
}
