import { beforeAll, expect, test } from 'vitest';
import { agendaFor } from '../../../src/domain/agenda/agenda';
import { caseKinds } from '../../../src/domain/codes/committee';
import { addDays, day, isoDay, type Day } from '../../../src/domain/days';
import { readRegister, type Register } from '../../../src/domain/register';
import { sampleTables } from '../../../src/domain/sample';

const UNTIL = day('2026-11-30');
let register: Register;

beforeAll(() => {
  register = readRegister(sampleTables({ dwellings: 60, years: 3, until: UNTIL }));
});

/** Days before, on and after meetings, up to a month ahead of what is registered. */
const days: readonly Day[] = [-300, -40, -15, -8, -1, 0, 2, 13, 30].map((count) =>
  addDays(UNTIL, count),
);

test.each(days.map((on) => [isoDay(on), on] as const))(
  'ingen sak per %s begrunnes med noe som ikke har hendt',
  (_, on) => {
    const { cases } = agendaFor(register, { meeting: 'next', on, audience: 'secretary' });
    const ahead = cases.filter(({ reason }) => reason.since !== null && reason.since > on);
    expect(ahead.map(({ title, reason }) => `${title}: ${reason.fact}`)).toEqual([]);
  },
);

test('eksempelkommunen har saker av de fleste slag', () => {
  const { cases } = agendaFor(register, { meeting: 'next', on: UNTIL, audience: 'secretary' });
  const kinds = new Set(cases.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(Object.keys(caseKinds).length / 2);
});
