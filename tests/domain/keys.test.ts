import { expect, test } from 'vitest';
import { tableFromRows } from '../../src/domain/cells';
import { newRow, nextKey } from '../../src/domain/keys';
import { meaningsOf } from '../../src/domain/meanings';

const table = (ids: readonly (string | null)[]) =>
  tableFromRows(
    { name: 'Dwellings', sheet: 'Boliger', headers: ['Bolig', 'Adresse'] },
    ids.map((id) => [id, 'Engkroken 1']),
  );

test.each([
  ['an empty table begins at one', [], 'B-0001'],
  ['one more than the highest, whatever the order', ['B-0007', 'B-0003'], 'B-0008'],
  ['gaps are not filled: an id is never used again', ['B-0001', 'B-0009'], 'B-0010'],
  ['as wide as the others', ['B-000123'], 'B-000124'],
  ['rows without a readable id are passed over', ['B-0002', null, 'tull'], 'B-0003'],
] as const)('%s', (_, ids, expected) => {
  expect(nextKey(table(ids), 0, 'B')).toBe(expected);
});

test('a new row has its id and nothing else', () => {
  const data = table(['B-0004']);
  expect(newRow(data, meaningsOf(data))).toEqual(['B-0005', null]);
});
