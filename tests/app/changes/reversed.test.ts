import { describe, expect, test } from 'vitest';
import { reversed } from '../../../src/app/changes/reversed';
import { cellAt, type TableData } from '../../../src/domain/cells';
import { editedTables } from '../../../src/workbook/edited';
import type { Edit } from '../../../src/workbook/workbook';
import { tablesWith } from '../../helpers/register';

const before = tablesWith({
  Households: [
    { household: 'H-0001', label: 'Berg' },
    { household: 'H-0002', label: 'Dal' },
    { household: 'H-0003', label: 'Li' },
  ],
});
const set = (row: number, value: string): Edit => ({
  kind: 'set',
  table: 'Households',
  row,
  column: 1,
  value,
});

function labels(tables: readonly TableData[]): readonly unknown[] {
  const data = tables.find(({ name }) => name === 'Households');
  return data === undefined
    ? []
    : Array.from({ length: data.rowCount }, (_, row) => cellAt(data, row, 1)).sort();
}

describe('the last write is taken back', () => {
  test.each<[string, readonly Edit[]]>([
    ['a cell', [set(0, 'Berge')]],
    ['several cells', [set(0, 'Berge'), set(2, 'Lie')]],
    ['a new row', [{ kind: 'append', table: 'Households', rows: [['H-0004', 'Moe']] }]],
    ['a deleted row', [{ kind: 'delete', table: 'Households', rows: [1] }]],
    [
      'all of them',
      [
        set(0, 'Berge'),
        { kind: 'append', table: 'Households', rows: [['H-0004', 'Moe']] },
        { kind: 'delete', table: 'Households', rows: [1] },
      ],
    ],
  ])('%s', (_, edits) => {
    const after = editedTables(before, edits);
    const back = editedTables(after, reversed(before, after, after));
    expect(labels(back)).toEqual(['Berg', 'Dal', 'Li']);
  });

  test('also where the rows have been sorted since', () => {
    const after = editedTables(before, [set(0, 'Berge')]);
    const moved: Edit[] = [
      { kind: 'delete', table: 'Households', rows: [0] },
      { kind: 'append', table: 'Households', rows: [['H-0001', 'Berge']] },
    ];
    const now = editedTables(after, moved);
    expect(labels(editedTables(now, reversed(before, after, now)))).toEqual(['Berg', 'Dal', 'Li']);
  });

  test('not where somebody has changed the cell since', () => {
    const after = editedTables(before, [set(0, 'Berge')]);
    const now = editedTables(after, [set(0, 'Bergeland')]);
    expect(() => reversed(before, after, now)).toThrow('changed-meanwhile');
  });
});
