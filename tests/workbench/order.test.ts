import { describe, expect, test } from 'vitest';
import { tableFromRows, type TableData } from '../../src/domain/cells';
import { meaningsOf } from '../../src/domain/meanings';
import { rowsInOrder, type Selection, type Sorting } from '../../src/workbench/grid/order';

const data = tableFromRows(
  { name: 'Charges', sheet: 'Krav', headers: ['Krav', 'Beløp', 'Tekst'] },
  [
    ['F-000010', 1500, 'Ål'],
    ['F-000002', null, 'Askim'],
    ['F-000001', 9876.5, 'Ørsta'],
    ['F-000003', 'tull', null],
  ],
);
const all: Selection = { query: '', column: null, only: null };

const lookAt = (table: TableData) => ({
  data: table,
  meanings: meaningsOf(table),
  written: 'nb' as const,
});

function shown(selection: Partial<Selection>, sorting?: Sorting): readonly number[] {
  return rowsInOrder(lookAt(data), { ...all, ...selection }, sorting);
}

describe('rows to show', () => {
  test.each([
    ['everything, as it stands in the sheet', {}, [0, 1, 2, 3]],
    ['a text in any column, whatever the case', { query: 'åL' }, [0]],
    ['an amount as it is shown, with a plain space', { query: '9 876,50' }, [2]],
    ['only in the chosen column', { query: '1', column: 1 }, [0]],
    ['only rows with findings', { only: new Set([1, 3]) }, [1, 3]],
  ] as const)('%s', (_, selection, expected) => {
    expect(shown(selection)).toEqual(expected);
  });
});

test('a table is found by the name of its sheet, however a log has it', () => {
  const log = tableFromRows(
    { name: 'ChangeLog', sheet: 'Endringslogg', headers: ['Linje', 'Tabell'] },
    [
      ['EL-0001', 'Dwellings'],
      ['EL-0002', 'Tenancies'],
    ],
  );
  const found = (query: string) => rowsInOrder(lookAt(log), { ...all, query }, undefined);
  expect(found('boliger')).toEqual([0]);
  expect(found('dwellings')).toEqual([]);
});

describe('rows in order', () => {
  test.each([
    ['ids by number', { column: 0, descending: false }, [2, 1, 3, 0]],
    ['amounts, texts after them, empty last', { column: 1, descending: false }, [0, 2, 3, 1]],
    ['the other way, empty still last', { column: 1, descending: true }, [3, 2, 0, 1]],
    ['Norwegian letters at the end', { column: 2, descending: false }, [1, 2, 0, 3]],
  ] as const)('%s', (_, sorting, expected) => {
    expect(shown({}, sorting)).toEqual(expected);
  });
});
