import { describe, expect, test } from 'vitest';
import {
  nextPlanned,
  plannedMeetings,
  type Series,
} from '../../../src/domain/agenda/meeting-series';
import { day, isoDay } from '../../../src/domain/days';

const tuesdays: Series = { anchor: day('2026-01-13'), rhythm: 14, moveBy: 'day' };

function proposed(series: Series, cycle: string): string {
  const [meeting] = plannedMeetings(series, day(cycle), day(cycle));
  if (meeting === undefined) return 'ikke i syklusen';
  const shown = meeting.day === null ? 'avlyses' : isoDay(meeting.day);
  return meeting.change === null ? shown : `${shown} (${meeting.change})`;
}

describe('møter hver 14. dag', () => {
  test.each([
    ['tirsdag etter påske er grei', '2026-04-07', '2026-04-07'],
    ['i juli foreslås avlysning', '2026-07-14', 'avlyses (july)'],
    ['også siste uke i juli', '2026-07-28', 'avlyses (july)'],
    ['romjulsmøtet flyttes en uke', '2026-12-29', '2027-01-05 (christmas)'],
    ['dagene mellom hører ikke til syklusen', '2026-04-14', 'ikke i syklusen'],
    ['syklusen står fast etter flyttingen', '2027-01-12', '2027-01-12'],
  ])('%s', (_, cycle, expected) => {
    expect(proposed(tuesdays, cycle)).toBe(expected);
  });

  test.each([
    ['skjærtorsdag til første virkedag', 'day', '2026-04-02', '2026-04-07 (holiday)'],
    ['skjærtorsdag en hel uke', 'week', '2026-04-02', '2026-04-09 (holiday)'],
    [
      'julaften flyttes fram når uken etter også er romjul',
      'day',
      '2026-12-24',
      '2026-12-17 (christmas)',
    ],
  ] as const)('%s', (_, moveBy, cycle, expected) => {
    expect(proposed({ anchor: day(cycle), rhythm: 14, moveBy }, cycle)).toBe(expected);
  });

  test('et flyttet møte endrer ikke de neste', () => {
    const days = plannedMeetings(tuesdays, day('2026-12-15'), day('2027-01-31')).map((meeting) =>
      meeting.day === null ? null : isoDay(meeting.day),
    );
    expect(days).toEqual(['2026-12-15', '2027-01-05', '2027-01-12', '2027-01-26']);
  });

  test.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-07-01', '2026-08-11'],
    ['2026-12-30', '2027-01-05'],
    ['2026-01-07', '2026-01-13'],
  ])('neste møte fra %s er %s', (from, expected) => {
    expect(isoDay(nextPlanned(tuesdays, day(from)))).toBe(expected);
  });
});
