import { describe, expect, test } from 'vitest';
import { agendaFor } from '../../../src/domain/agenda/agenda';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { checkStamp, stampSentence } from '../../../src/domain/quality/check-stamp';
import { readRegister } from '../../../src/domain/register';
import { agendaNotes } from '../../../src/domain/reports/agenda-notes';
import { arrearsReport } from '../../../src/domain/reports/arrears';
import { applyEdits } from '../../../src/workbook/memory/edit-tables';
import { textPoolOf } from '../../../src/workbook/text-pool';
import { cell, registerWith, tablesWith, type GivenRows } from '../../helpers/register';

const on = day('2026-03-01');
const faulty: GivenRows = {
  Dwellings: [
    { status: 'repair', rooms: cell('to') },
    { status: 'repair', area: null },
  ],
  Charges: [{ due: null }],
};
const sentence =
  'Kontrollert per 01.03.2026: 1 kritisk feil og 1 feil i registeret er ikke rettet.';

describe('what reports say of the check', () => {
  test.each<[string, GivenRows, string]>([
    ['errors of both kinds', faulty, sentence],
    [
      'warnings and empty cells are not errors',
      { Dwellings: [{ status: 'repair', usableArea: 5, area: null }] },
      'Kontrollert per 01.03.2026: ingen kritiske feil eller feil i registeret.',
    ],
  ])('%s', (_, rows, said) => {
    expect(stampSentence(checkStamp(registerWith(rows), on), 'nb')).toBe(said);
  });

  test('the agenda of both audiences and every arrears sheet carry it', () => {
    const register = registerWith(faulty);
    for (const audience of ['secretary', 'committee'] as const) {
      const agenda = agendaFor(register, { meeting: 'next', on, audience });
      expect(agendaNotes(agenda)).toContain(sentence);
    }
    for (const { notes } of arrearsReport(register, arrearsOn(register, on)).listings) {
      expect(notes).toContain(sentence);
    }
  });
});

test('a report is the same whether or not anybody told of the edits before it', () => {
  const tables = tablesWith({ Dwellings: [{ status: 'repair' }, { status: 'repair' }] });
  const column = tables[0]?.headers.indexOf('Rom') ?? -1;
  const open = tables.map((data) => ({ data, texts: textPoolOf(data.strings) }));
  const edit = { kind: 'set', table: 'Dwellings', row: 0, column, value: 'to' } as const;
  const later = applyEdits(open, [edit]).tables.map(({ data }) => data);
  // With events: the check of before is known, and the edit is checked on top of it.
  const before = readRegister(tables);
  checkStamp(before, on);
  const told = checkStamp(readRegister(later, before), on);
  // Events off: the workbook is read afresh when the report is made.
  expect(told).toEqual(checkStamp(readRegister(later), on));
  expect(told.feil).toBe(1);
});
