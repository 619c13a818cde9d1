import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logged } from '../../../src/app/changes/logged';
import { setBackOf } from '../../../src/app/changes/set-back';
import { cellAt, type CellValue, type TableData } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { readRegister } from '../../../src/domain/register';
import { editedTables } from '../../../src/workbook/edited';
import type { Edit } from '../../../src/workbook/workbook';
import { tablesWith } from '../../helpers/register';

const stamp = { who: 'Kari', how: 'hand', on: day('2026-11-24'), time: '09:05' } as const;

const start = tablesWith({
  Dwellings: [
    {
      dwelling: 'B-0001',
      address: 'Storgata 1',
      rooms: 3,
      rent: 800_000,
      statusDate: '2026-01-05',
    },
    { dwelling: 'B-0002', address: '  Lia 2', note: 'Linje én\nlinje to: med \\ tegn' },
    {
      dwelling: 'B-0003',
      address: { cell: 12 },
      rooms: { cell: '3' },
      gnr: { cell: { error: '#REF!' } },
    },
  ],
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer({ min: 0, max: 60_000 }),
  fc.constantFrom(
    'ja',
    'Storgata 9',
    '01.02.2026',
    '1 234,50',
    '12 (tekst)',
    '0042',
    ' a ',
    'SANN',
    '2026-09',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\u0000')),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
);

const table = named(start);
/** Identity numbers apart every column is logged whole; the key column stays, rows are known by it. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      row: fc.nat({ max: 2 }),
      column: fc.integer({ min: 1, max: table.headers.length - 1 }),
      value: cell,
    })
    .map((at) => ({ kind: 'set' as const, table: 'Dwellings', ...at })),
  fc.array(cell, { minLength: 3, maxLength: 8 }).map((cells) => ({
    kind: 'append' as const,
    table: 'Dwellings',
    rows: [['B-0100', ...cells]],
  })),
  fc.nat({ max: 2 }).map((row) => ({ kind: 'delete' as const, table: 'Dwellings', rows: [row] })),
);

function named(tables: readonly TableData[], name = 'Dwellings'): TableData {
  const found = tables.find((data) => data.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** Rows by their key, so that a row that came back stands equal wherever it stands. */
function rowsOf(tables: readonly TableData[]): readonly string[] {
  const data = named(tables);
  return Array.from({ length: data.rowCount }, (_, row) =>
    JSON.stringify(data.headers.map((_header, column) => cellAt(data, row, column))),
  ).sort();
}

function loggedCount(tables: readonly TableData[]): number {
  return readRegister(tables).tables.ChangeLog.rows.length;
}

test('applying an edit and setting back by the log gives the same cells', () => {
  fc.assert(
    fc.property(edit, (one) => {
      const after = editedTables(start, logged(start, [one], stamp).edits);
      if (loggedCount(after) === 0) return;
      const back = setBackOf(readRegister(after), 'EL-0001');
      if ('problem' in back) throw new Error(back.problem);
      expect(back.lost).toEqual([]);
      expect(rowsOf(editedTables(after, back.edits))).toEqual(rowsOf(start));
    }),
    { numRuns: 300, seed: 7 },
  );
});

describe('what the log cannot put back it says', () => {
  const people = tablesWith({ Persons: [{ person: 'P-0001', name: 'Anna Berg' }] });
  const identity = named(people, 'Persons').headers.indexOf('Fødselsnummer');
  const hide: Edit = {
    kind: 'set',
    table: 'Persons',
    row: 0,
    column: identity,
    value: '01819012345',
  };

  test('a hidden value', () => {
    const first = editedTables(people, logged(people, [hide], stamp).edits);
    const empty: Edit = { ...hide, value: null };
    const after = editedTables(first, logged(first, [empty], stamp).edits);
    expect(setBackOf(readRegister(after), 'EL-0002')).toEqual({ problem: 'hidden' });
  });

  test('a deleted row comes back without it, and names it', () => {
    const first = editedTables(people, logged(people, [hide], stamp).edits);
    const gone: Edit = { kind: 'delete', table: 'Persons', rows: [0] };
    const after = editedTables(first, logged(first, [gone], stamp).edits);
    expect(setBackOf(readRegister(after), 'EL-0002')).toMatchObject({ lost: ['Fødselsnummer'] });
  });

  test('a row that is gone, and a cell changed since', () => {
    const column = table.headers.indexOf('Adresse');
    const set = (value: string): Edit => ({
      kind: 'set',
      table: 'Dwellings',
      row: 0,
      column,
      value,
    });
    const first = editedTables(start, logged(start, [set('Nygata 1')], stamp).edits);
    const second = editedTables(first, logged(first, [set('Nygata 2')], stamp).edits);
    expect(setBackOf(readRegister(second), 'EL-0001')).toMatchObject({
      now: 'Nygata 2',
      then: 'Storgata 1',
      isChangedSince: true,
    });
    const gone = editedTables(second, [{ kind: 'delete', table: 'Dwellings', rows: [0] }]);
    expect(setBackOf(readRegister(gone), 'EL-0001')).toEqual({ problem: 'gone-row' });
  });
});

describe('rows that share an id', () => {
  const twice = tablesWith({
    Dwellings: [
      { dwelling: 'B-0001', address: 'Storgata 1' },
      { dwelling: 'B-0001', address: 'Lia 2' },
    ],
  });
  const columnOf = (header: string): number => named(twice).headers.indexOf(header);
  const changed = (row: number, value: string): readonly TableData[] => {
    const edits: readonly Edit[] = [
      { kind: 'set', table: 'Dwellings', row, column: columnOf('Adresse'), value },
    ];
    return editedTables(twice, logged(twice, edits, stamp).edits);
  };
  const backOf = (tables: readonly TableData[]) => {
    const register = readRegister(tables);
    return setBackOf(register, register.tables.ChangeLog.rows[0]?.entry ?? '');
  };

  test('the one that still holds what was written is set back', () => {
    expect(backOf(changed(1, 'Lia 4'))).toMatchObject({
      edits: [{ kind: 'set', row: 1, value: 'Lia 2' }],
    });
  });

  test('where both hold it, their cells are named', () => {
    expect(backOf(changed(1, 'Storgata 1'))).toMatchObject({
      problem: 'doubled',
      cells: [expect.stringMatching(/2$/), expect.stringMatching(/3$/)],
    });
  });
});
