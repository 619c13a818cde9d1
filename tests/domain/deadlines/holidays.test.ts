import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { holidayOn, holidaysOf } from '../../../src/domain/deadlines/holidays';
import { addWorkingDays, isWorkingDay } from '../../../src/domain/deadlines/working-days';

const vectors: readonly [year: number, days: string][] = [
  [2026, '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'],
  [2027, '01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 05-17 12-25 12-26'],
];

describe('helligdager', () => {
  test.each(vectors)('de tolv helligdagene i %i', (year, days) => {
    const expected = days.split(' ').map((date) => `${year}-${date}`);
    expect(holidaysOf(year).map((holiday) => isoDay(holiday.day))).toEqual(expected);
  });

  test.each(['2026-12-24', '2026-12-31', '2026-05-08', '2026-07-29'])(
    '%s er ingen helligdag',
    (iso) => {
      expect(holidayOn(day(iso))).toBeNull();
    },
  );

  test('er de samme som i date-holidays fra 2020 til 2035', () => {
    const oracle = new Holidays('NO');
    for (let year = 2020; year <= 2035; year += 1) {
      const theirs = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const ours = holidaysOf(year).map((holiday) => isoDay(holiday.day));
      expect([...new Set(ours)]).toEqual([...new Set(theirs)].sort());
    }
  });
});

describe('virkedager', () => {
  test.each([
    ['2007-04-04', 5, '2007-04-16'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-01'],
    ['2026-09-11', 1, '2026-09-14'],
    ['2026-09-14', 0, '2026-09-14'],
  ])('%s og %i virkedager er %s', (from, count, expected) => {
    expect(isoDay(addWorkingDays(day(from), count))).toBe(expected);
  });

  test('lørdag, søndag og helligdag er ikke virkedager', () => {
    expect(['2026-09-12', '2026-09-13', '2026-05-14'].map((iso) => isWorkingDay(day(iso)))).toEqual(
      [false, false, false],
    );
  });
});
