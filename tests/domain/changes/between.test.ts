import { describe, expect, test } from 'vitest';
import { tableFromRows, type CellValue } from '../../../src/domain/cells';
import { changesBetween } from '../../../src/domain/changes/between';

const headers = ['Husstand', 'Navn på husstand', 'Egen kolonne'];
const households = (...rows: readonly (readonly CellValue[])[]) =>
  tableFromRows({ name: 'Households', sheet: 'Husstander', headers }, rows);

const before = households(['H-1', 'Berg', 1], ['H-2', 'Dal', 2], ['H-3', 'Li', null]);

describe('what was changed by hand between two readings', () => {
  test.each([
    ['nothing', households(['H-1', 'Berg', 1], ['H-2', 'Dal', 2], ['H-3', 'Li', null]), []],
    [
      'a cell',
      households(['H-1', 'Berg', 1], ['H-2', 'Dahl', 2], ['H-3', 'Li', null]),
      ['H-2: "Dal" → "Dahl"'],
    ],
    [
      'sorted the other way',
      households(['H-3', 'Li', null], ['H-2', 'Dal', 2], ['H-1', 'Berg', 1]),
      [],
    ],
    [
      'sorted, and a cell',
      households(['H-3', 'Li', 7], ['H-2', 'Dal', 2], ['H-1', 'Berg', 1]),
      ['H-3:  → 7'],
    ],
    [
      'a new row',
      households(['H-1', 'Berg', 1], ['H-2', 'Dal', 2], ['H-3', 'Li', null], ['H-4', 'Å', 1]),
      ['new H-4'],
    ],
    ['a row in the middle gone', households(['H-1', 'Berg', 1], ['H-3', 'Li', null]), ['gone H-2']],
    [
      'a new key',
      households(['H-9', 'Berg', 1], ['H-2', 'Dal', 2], ['H-3', 'Li', null]),
      ['new H-9', 'gone H-1'],
    ],
  ])('%s', (_, after, expected) => {
    const told = changesBetween([before], [after]).map((change) => {
      if (change.kind === 'shape') return change.what.code;
      const key = change.data.strings[change.data.columns[0]?.values[change.row] ?? -1] ?? '';
      if (change.kind !== 'cell') return `${change.kind} ${key}`;
      const said = (cell: CellValue): string => (cell === null ? '' : JSON.stringify(cell));
      return `${key}: ${said(change.before)} → ${said(change.after)}`;
    });
    expect(told).toEqual(expected);
  });

  test('columns and tables that come and go', () => {
    const fewer = tableFromRows(
      { name: 'Households', sheet: 'Husstander', headers: headers.slice(0, 2) },
      [
        ['H-1', 'Berg'],
        ['H-2', 'Dal'],
        ['H-3', 'Li'],
      ],
    );
    const own = tableFromRows({ name: 'Eget', sheet: 'Eget', headers: ['A'] }, []);
    const codes = changesBetween([before], [fewer, own]).map((change) =>
      change.kind === 'shape' ? `${change.what.code} ${change.what.name}` : change.kind,
    );
    expect(codes).toEqual(['gone-column Egen kolonne', 'new-table ']);
  });
});
