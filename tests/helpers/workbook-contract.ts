import { describe, expect, test } from 'vitest';
import { cellAt, tableFromRows, type CellValue, type TableData } from '../../src/domain/cells';
import { PLAIN_SHAPE } from '../../src/domain/shape/table-shape';
import { WorkbookError, type Edit, type Workbook } from '../../src/workbook/workbook';

/** What every workbook must do alike, be it memory, a file or Excel. `open` makes one of the given tables. */
export function workbookContract(
  name: string,
  open: (tables: readonly TableData[]) => Workbook | Promise<Workbook>,
): void {
  const after = async (...edits: readonly Edit[]): Promise<readonly TableData[]> => {
    const workbook = await open([dwellings(), persons()]);
    await workbook.apply(edits);
    return workbook.readTables();
  };
  const dwellingsAfter = async (...edits: readonly Edit[]): Promise<Rows> =>
    rowsOf(named(await after(...edits), 'Dwellings'));

  describe(`${name} as a workbook`, () => {
    test('gives every table with its headers, place and cells', async () => {
      const tables = await after();
      expect(tables.map((table) => table.name).sort()).toEqual(['Dwellings', 'Persons']);
      const found = named(tables, 'Dwellings');
      expect(found.headers).toEqual(['Bolig', 'Leie', 'Heis', 'Merknad']);
      expect({ sheet: found.sheet, top: found.top, left: found.left }).toEqual({
        sheet: 'Boliger',
        top: 1,
        left: 1,
      });
      expect(rowsOf(found)).toEqual(ROWS);
    });

    test.each<[string, CellValue]>([
      ['a text', 'Storgata 1'],
      ['a text with signs of XML', 'a < b & "c" > d'],
      ['a text in two lines with spaces around', ' en\nto '],
      ['a text that looks like an escape', '_x000D_'],
      ['a whole number', 7500],
      ['an amount', -0.01],
      ['a yes', true],
      ['a no', false],
      ['nothing', null],
    ])('puts %s into a cell', async (_, value) => {
      const rows = await dwellingsAfter(set(1, 3, value));
      expect(rows).toEqual(ROWS.map((row, at) => (at === 1 ? [...row.slice(0, 3), value] : row)));
    });

    test('takes an empty text as an empty cell', async () => {
      expect((await dwellingsAfter(set(0, 0, '')))[0]?.[0]).toBeNull();
    });

    test('adds rows below the last', async () => {
      const added = [
        ['B-0004', 1, true, null],
        ['B-0005', null, null, 'ny'],
      ];
      expect(await dwellingsAfter(append(...added))).toEqual([...ROWS, ...added]);
    });

    test('removes rows and closes the gap', async () => {
      expect(await dwellingsAfter(remove(0, 2))).toEqual([ROWS[1]]);
    });

    test('keeps one empty row when all are removed, and fills it first', async () => {
      expect(await dwellingsAfter(remove(0, 1, 2))).toEqual([[null, null, null, null]]);
      const row = ['B-0009', 9, null, null];
      expect(await dwellingsAfter(remove(0, 1, 2), append(row))).toEqual([row]);
    });

    test('lets later edits see the rows of earlier ones', async () => {
      const rows = await dwellingsAfter(
        append(['B-0004', 4, null, null]),
        set(3, 1, 44),
        remove(0),
        set(0, 3, 'først'),
      );
      expect(rows).toEqual([
        ['B-0002', 6000.5, false, 'først'],
        ROWS[2],
        ['B-0004', 44, null, null],
      ]);
    });

    test('leaves the other tables alone', async () => {
      const tables = await after(remove(1), append(['B-0004', 1, true, null]));
      expect(rowsOf(named(tables, 'Persons'))).toEqual(rowsOf(persons()));
    });

    test('finds a table whatever the case of its name', async () => {
      const edit: Edit = { kind: 'set', table: 'dwellings', row: 0, column: 1, value: 1 };
      expect((await dwellingsAfter(edit))[0]?.[1]).toBe(1);
    });

    test.each<[string, Edit]>([
      ['missing-table', { kind: 'set', table: 'Ukjent', row: 0, column: 0, value: 1 }],
      ['no-such-row', set(3, 0, 1)],
      ['no-such-row', remove(7)],
      ['text-too-long', set(0, 0, 'x'.repeat(32_768))],
      ['not-a-value', set(0, 1, Number.NaN)],
    ])('refuses what cannot be done (%s) and then changes nothing', async (code, edit) => {
      const workbook = await open([dwellings(), persons()]);
      const refused = workbook.apply([set(0, 1, 1), edit]);
      await expect(refused).rejects.toBeInstanceOf(WorkbookError);
      await expect(refused).rejects.toMatchObject({ code });
      expect(rowsOf(named(await workbook.readTables(), 'Dwellings'))).toEqual(ROWS);
    });

    describe('dresses tables, and no cell has another value', () => {
      const dressed = async (edit: Edit): Promise<TableData> => {
        const table = named(await after(edit), 'Dwellings');
        expect(rowsOf(table)).toEqual(ROWS);
        return table;
      };

      test('with a number format, also where a cell is blank', async () => {
        const cells = { column: 1, from: 0, to: 2, format: '0.00' };
        const { shape } = await dressed({ kind: 'format', table: 'Dwellings', ...cells });
        expect(shape?.formats).toContainEqual(cells);
      });

      test('with a number format in one cell', async () => {
        const cells = { column: 3, from: 1, to: 1, format: '@' };
        const { shape } = await dressed({ kind: 'format', table: 'Dwellings', ...cells });
        expect(shape?.formats).toContainEqual(cells);
      });

      test.each([
        ['a drop-down', 'list', '"ja,nei"', 'ja,nei'],
        ['a control of dates', 'date', '61', '61'],
      ] as const)('with %s for a whole column', async (_, type, source, plain) => {
        const rule = { ...NO_WORDS, type, source };
        const { shape } = await dressed({ kind: 'validate', table: 'Dwellings', column: 3, rule });
        expect(shape?.validations).toMatchObject([{ column: 3, from: 0, to: 2, type }]);
        expect(shape?.validations?.[0]?.source.replace(/["=]/g, '')).toBe(plain);
      });

      test('by parting cells, merged or not', async () => {
        const { shape } = await dressed({ kind: 'unmerge', table: 'Dwellings', ranges: ['B2:B3'] });
        expect(shape?.merged ?? []).toEqual([]);
      });
    });

    describe('takes rows below the table into it', () => {
      const BELOW: Rows = [
        ['B-0004', 4, null, null],
        ['B-0005', 5, true, 'under'],
      ];
      const including = async (rows: Rows): Promise<Workbook> => {
        const workbook = await open([dwellings(BELOW), persons()]);
        await workbook.readTables();
        await workbook.apply([{ kind: 'include', table: 'Dwellings', rows }]);
        return workbook;
      };

      test.each([1, 2])('%i of two', async (count) => {
        const workbook = await including(BELOW.slice(0, count));
        const table = named(await workbook.readTables(), 'Dwellings');
        expect(rowsOf(table)).toEqual([...ROWS, ...BELOW.slice(0, count)]);
        expect(table.shape?.below ?? []).toEqual(BELOW.slice(count));
      });

      test('but not where something else stands', async () => {
        await expect(including([['B-0009', 9, null, null]])).rejects.toMatchObject({
          code: 'changed-meanwhile',
        });
      });
    });

    test('holds the longest text that Excel holds', async () => {
      const longest = 'å'.repeat(32_767);
      expect((await dwellingsAfter(set(0, 3, longest)))[0]?.[3]).toBe(longest);
    });
  });
}

type Rows = readonly (readonly CellValue[])[];

const ROWS: Rows = [
  ['B-0001', 7250, true, 'Nøkkel i skapet'],
  ['B-0002', 6000.5, false, null],
  ['B-0003', null, null, 'Æ & Ø'],
];

const NO_WORDS = { promptTitle: '', prompt: '', errorTitle: '', error: '' };

/** The table, and what stands below it on its sheet. */
function dwellings(below: Rows = []): TableData {
  const headers = ['Bolig', 'Leie', 'Heis', 'Merknad'];
  const table = tableFromRows({ name: 'Dwellings', sheet: 'Boliger', headers }, ROWS);
  return { ...table, shape: { ...PLAIN_SHAPE, below } };
}

function persons(): TableData {
  const place = { name: 'Persons', sheet: 'Personer', headers: ['Person', 'Navn'] };
  return tableFromRows(place, [['P-0001', 'Kari Prøve']]);
}

function named(tables: readonly TableData[], name: string): TableData {
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

/** A table's cells row by row. */
export function rowsOf(table: TableData): Rows {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.headers.map((__, column) => cellAt(table, row, column)),
  );
}

function set(row: number, column: number, value: CellValue): Edit {
  return { kind: 'set', table: 'Dwellings', row, column, value };
}

function append(...rows: readonly (readonly CellValue[])[]): Edit {
  return { kind: 'append', table: 'Dwellings', rows };
}

function remove(...rows: readonly number[]): Edit {
  return { kind: 'delete', table: 'Dwellings', rows };
}
