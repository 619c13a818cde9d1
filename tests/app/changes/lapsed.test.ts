import { expect, test } from 'vitest';
import { logEdits, logged } from '../../../src/app/changes/logged';
import { changesOf } from '../../../src/app/changes/changes-of';
import { qualityEdits } from '../../../src/app/engine/quality-edits';
import { cellAt, type CellValue, type TableData } from '../../../src/domain/cells';
import { weigh } from '../../../src/domain/confirmations/weigh';
import { day } from '../../../src/domain/days';
import { readRegister } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { editedTables } from '../../../src/workbook/edited';
import type { Edit } from '../../../src/workbook/workbook';
import { cell, tablesWith } from '../../helpers/register';

const on = day('2026-11-22');
const stamp = { who: 'Kari', how: 'hand', on, time: '09:05' } as const;

/** A register in which somebody has confirmed a date that is written as text. */
function confirmed(): readonly TableData[] {
  const tables = tablesWith({ Tenancies: [{ start: cell('05.01.2025') }, {}] });
  const register = readRegister(tables);
  const findings = checkRegister(register, on).findings.filter(
    ({ rule }) => rule === 'day-as-text',
  );
  const act = {
    act: 'confirm',
    findings,
    reason: 'Slik står det',
    who: 'Kari',
    until: null,
  } as const;
  const made = qualityEdits(register, on, act);
  if (!('edits' in made)) throw new Error(made.sheet);
  return editedTables(tables, logged(tables, made.edits, stamp).edits);
}

function start(tables: readonly TableData[], row: number, value: CellValue): Edit {
  const data = tables.find(({ name }) => name === 'Tenancies')!;
  return {
    kind: 'set',
    table: 'Tenancies',
    row,
    column: data.headers.indexOf('Kontrakt fra'),
    value,
  };
}

function stateIn(tables: readonly TableData[]): CellValue {
  const data = tables.find(({ name }) => name === 'Confirmations')!;
  return cellAt(data, 0, data.headers.indexOf('Status'));
}

function open(tables: readonly TableData[]): number {
  const register = readRegister(tables);
  const { findings } = weigh(register, on, checkRegister(register, on));
  return findings.filter(({ rule }) => rule === 'day-as-text').length;
}

const make = (tables: readonly TableData[], edit: Edit): readonly TableData[] =>
  editedTables(tables, logged(tables, [edit], stamp).edits);

test('a confirmation holds while its cell is as it was, whatever else is changed', () => {
  const tables = confirmed();
  expect(open(tables)).toBe(0);
  expect(stateIn(make(tables, start(tables, 1, 45_000)))).not.toBe('bortfalt');
});

test('a value that is changed and put back does not bring the confirmation back', () => {
  const before = confirmed();
  const changed = make(before, start(before, 0, '06.01.2025'));
  expect(stateIn(changed)).toBe('bortfalt');
  const back = make(changed, start(changed, 0, '05.01.2025'));
  expect(stateIn(back)).toBe('bortfalt');
  expect(open(back)).toBe(1);
});

test('what was changed by hand in Excel makes it lapse too', () => {
  const before = confirmed();
  const edit = start(before, 0, '06.01.2025');
  const typed = editedTables(before, [edit]);
  const edits = logEdits(typed, changesOf(before, [edit]), stamp);
  expect(stateIn(editedTables(typed, edits.edits))).toBe('bortfalt');
});
