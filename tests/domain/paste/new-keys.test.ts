import { expect, test } from 'vitest';
import { tableFromRows, type CellValue } from '../../../src/domain/cells';
import { meaningsOf } from '../../../src/domain/meanings';
import { blockOfText } from '../../../src/domain/paste/block';
import { placeBlock } from '../../../src/domain/paste/place';

const headers = ['Krav', 'Leieforhold', 'Kravtype', 'Periode', 'Forfall', 'Beløp'];
const blank = [headers.map(() => null)];
const one = [['F-000001', 'L-0001', 'husleie', '2026-01', 46000, 8000]];

interface Example {
  readonly what: string;
  readonly table: readonly (readonly CellValue[])[];
  readonly firstKey: string;
  readonly column?: number;
  readonly text: string;
  readonly ids: readonly CellValue[];
  readonly blank?: number;
}

const examples: readonly Example[] = [
  {
    what: 'a blank row in the middle makes no row',
    table: blank,
    firstKey: 'F-0001',
    text: 'F-0001\tL-0001\n\t\nF-0002\tL-0002',
    ids: ['F-0001', 'F-0002'],
    blank: 1,
  },
  {
    what: 'a row without an id comes after the highest of the block',
    table: blank,
    firstKey: 'F-0001',
    text: 'F-0001\tL-0001\n\tL-0002\nF-0007\tL-0003\n\tL-0004',
    ids: ['F-0001', 'F-0008', 'F-0007', 'F-0009'],
  },
  {
    what: 'and after the highest of the register',
    table: one,
    firstKey: 'F-000010',
    text: 'F-000003\tL-0001\n\tL-0002',
    ids: ['F-000003', 'F-000010'],
  },
  {
    what: 'an id is as wide as the table has them',
    table: one,
    firstKey: 'F-000002',
    text: 'F-4\tL-0001\n\tL-0002',
    ids: ['F-4', 'F-000005'],
  },
  {
    what: 'an empty table takes the width of those that come',
    table: blank,
    firstKey: 'F-0001',
    text: 'F-000001\tL-0001\n\tL-0002',
    ids: ['F-000001', 'F-000002'],
  },
  {
    what: 'a row one column off is left for the check, its id beside its place',
    table: blank,
    firstKey: 'F-0001',
    text: 'F-0001\tL-0001\n\tF-0002\tL-0002\thusleie\n\tL-0003',
    ids: ['F-0001', null, 'F-0003'],
  },
  {
    what: 'so is a whole block put one column off',
    table: blank,
    firstKey: 'F-0001',
    column: 1,
    text: 'F-0001\tL-0001\nF-0002\tL-0002',
    ids: [null, null],
  },
  {
    what: 'a cell that cannot be read is not yet a row one column off',
    table: one,
    firstKey: 'F-000002',
    text: '\tL-0001\thusleie\t2026-01\tsnart\tmye',
    ids: ['F-000002'],
  },
  {
    what: 'blank rows alone make nothing',
    table: blank,
    firstKey: 'F-0001',
    text: '\t\n\t\n',
    ids: [],
    blank: 2,
  },
];

test.each(examples)('$what', ({ table, firstKey, column = 0, text, ids, blank: left = 0 }) => {
  const data = tableFromRows({ name: 'Charges', sheet: 'Krav', headers }, table);
  const meanings = meaningsOf(data);
  const at = { data, meanings, language: 'nb' as const, rows: [], column, firstKey };
  const placed = placeBlock(blockOfText(text), at);
  const made = placed.edits.flatMap((edit) => (edit.kind === 'append' ? edit.rows : []));
  expect(made.map(([id]) => id)).toEqual(ids);
  expect(placed.blank).toBe(left);
});

test('a blank row of the block leaves the row under it as it is', () => {
  const data = tableFromRows({ name: 'Charges', sheet: 'Krav', headers }, [...one, ...one, ...one]);
  const at = { data, meanings: meaningsOf(data), language: 'nb' as const, rows: [0, 1, 2] };
  const block = blockOfText('L-0007\t\n\t\nL-0009\thusleie');
  const { edits, changed, blank } = placeBlock(block, { ...at, column: 1, firstKey: '' });
  expect(edits.map((edit) => edit.kind === 'set' && edit.row)).toEqual([0, 0, 2, 2]);
  expect([changed, blank]).toEqual([2, 1]);
});
