import { describe, expect, test } from 'vitest';
import { logged } from '../../../src/app/changes/logged';
import { cellAt, type CellValue, type TableData } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { editedTables } from '../../../src/workbook/edited';
import type { Edit } from '../../../src/workbook/workbook';
import { tablesWith } from '../../helpers/register';

const stamp = { who: 'Kari', how: 'hand', on: day('2026-11-24'), time: '09:05' } as const;

const tables = tablesWith({
  Dwellings: [{ dwelling: 'B-0001', address: 'Storgata 1', rooms: 3 }],
  Households: [{ household: 'H-0001' }, { household: 'H-0002' }],
  Persons: [
    { person: 'P-0001', household: 'H-0001', phone: '99887766', addressProtection: 'none' },
    { person: 'P-0002', household: 'H-0002', addressProtection: 'strictlyConfidential' },
  ],
  Tenancies: [{ tenancy: 'L-0001', household: 'H-0002', dwelling: 'B-0001' }],
});

function set(table: string, row: number, header: string, value: CellValue): Edit {
  const column = named(tables, table).headers.indexOf(header);
  return { kind: 'set', table, row, column, value };
}

function named(all: readonly TableData[], name: string): TableData {
  const found = all.find((data) => data.name === name);
  if (found === undefined) throw new Error(`No table ${name}`);
  return found;
}

/** The log after the edits, as rows of header and text. */
function logAfter(
  before: readonly TableData[],
  edits: readonly Edit[],
): Record<string, CellValue>[] {
  const log = named(editedTables(before, logged(before, edits, stamp).edits), 'ChangeLog');
  return Array.from({ length: log.rowCount }, (_, row) =>
    Object.fromEntries(log.headers.map((header, at) => [header, cellAt(log, row, at)])),
  );
}

describe('a change is logged: who, when, where, old, new, how', () => {
  test('a cell', () => {
    expect(logAfter(tables, [set('Dwellings', 0, 'Adresse', 'Storgata 2')])).toEqual([
      {
        Endring: 'EL-0001',
        Dato: 46_350,
        Klokkeslett: '09:05',
        Hvem: 'Kari',
        Måte: 'for hånd',
        Ark: 'Boliger',
        Tabell: 'Dwellings',
        Rad: 'B-0001',
        Celle: expect.stringMatching(/^[A-Z]+2$/) as string,
        Kolonne: 'Adresse',
        Før: 'Storgata 1',
        Etter: 'Storgata 2',
      },
    ]);
  });

  test.each<[string, Edit, string | null, string | null]>([
    ['an amount', set('Dwellings', 0, 'Månedsleie', 8500.5), '', '8\u00A0500,50'],
    ['a number that is text', set('Dwellings', 0, 'Rom', '4'), '3', '«4» (tekst)'],
    ['a number in a text column', set('Dwellings', 0, 'Adresse', 12), 'Storgata 1', '12 (tall)'],
    ['an error value', set('Dwellings', 0, 'Rom', { error: '#REF!' }), '3', '#REF! (feilverdi)'],
    ['an emptied cell', set('Dwellings', 0, 'Rom', null), '3', null],
    ['an identity number', set('Persons', 0, 'Fødselsnummer', '01819012345'), null, '(skjult)'],
    ['a phone', set('Persons', 0, 'Telefon', '11223344'), '99887766', '11223344'],
    ['a phone of somebody protected', set('Persons', 1, 'Telefon', '11223344'), null, '(skjult)'],
    [
      'the dwelling of somebody protected',
      set('Tenancies', 0, 'Bolig', 'B-0009'),
      '(skjult)',
      '(skjult)',
    ],
    [
      'an identity number in a note',
      set('Dwellings', 0, 'Merknad', 'Ring 01819012345 i dag'),
      null,
      'Ring (skjult) i dag',
    ],
  ])('%s', (_, edit, before, after) => {
    const [line] = logAfter(tables, [edit]);
    if (before !== '') expect(line?.Før).toBe(before);
    expect(line?.Etter).toBe(after);
  });

  test('a cell that stays the same is no change', () => {
    const edits = [set('Dwellings', 0, 'Rom', 3)];
    expect(logged(tables, edits, stamp).edits).toEqual(edits);
  });

  test('new and deleted rows are kept whole, on a line each', () => {
    const log = logAfter(tables, [
      { kind: 'append', table: 'Households', rows: [['H-0003', 'Familien Berg']] },
      { kind: 'delete', table: 'Dwellings', rows: [0] },
    ]);
    expect(log.map(({ Rad, Kolonne }) => [Rad, Kolonne])).toEqual([
      ['H-0003', null],
      ['B-0001', null],
    ]);
    expect(log[0]?.Etter).toBe('Husstand: H-0003\nNavn på husstand: Familien Berg');
    expect(log[1]?.Før).toContain('Adresse: Storgata 1');
  });

  test('what is too much to list is counted, with its range', () => {
    const few = tablesWith({}, { settings: { changeLogLinesAtOnce: '2' } });
    const rows = Array.from({ length: 14 }, (_, at) => [
      `H-${String(at).padStart(4, '0')}`,
      'Berg',
    ]);
    const log = logAfter(few, [{ kind: 'append', table: 'Households', rows }]);
    expect(log).toHaveLength(3);
    expect(log[2]).toMatchObject({ Etter: '12 nye rader i Husstander', Rad: null });
    expect(log[2]?.Celle).toMatch(/^A4:[A-Z]+15$/);
  });

  test('the log itself is not logged, and without one the edits are made all the same', () => {
    const own: Edit = { kind: 'append', table: 'ChangeLog', rows: [['EL-0001']] };
    expect(logged(tables, [own], stamp).edits).toEqual([own]);
    const edit = set('Dwellings', 0, 'Rom', 9);
    const without = tables.filter(({ name }) => name !== 'ChangeLog');
    expect(logged(without, [edit], stamp)).toEqual({ edits: [edit], hasLog: false });
  });

  test('an edit that changes no value is told in a sentence', () => {
    const edit: Edit = {
      kind: 'format',
      table: 'Dwellings',
      column: 2,
      from: 0,
      to: 0,
      format: '@',
    };
    expect(logAfter(tables, [edit])[0]).toMatchObject({
      Ark: 'Boliger',
      Etter: 'Tallformatet er satt tilbake',
    });
  });
});
