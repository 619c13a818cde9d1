import { expect, test } from 'vitest';
import { meaningsOf } from '../../../src/domain/meanings';
import { headed } from '../../../src/domain/paste/headings';
import { otherHeadings } from '../../../src/domain/paste/other-headings';
import { tableIds, tableOf, type TableId } from '../../../src/domain/tables';
import { tablesWith } from '../../helpers/register';

function read(table: TableId, headings: readonly string[], chosen = {}) {
  const data = tablesWith().find(({ name }) => name === table);
  if (data === undefined) throw new Error(table);
  const found = headed(headings, data, meaningsOf(data), chosen);
  return found && { ...found, targets: found.targets.map((at) => data.headers[at] ?? null) };
}

test('an old list’s words for the columns are understood, and told', () => {
  const list = ['Adresse', 'Ant. rom', 'Areal', 'Leie pr. mnd.', 'Kommunens nr.'];
  expect(read('Dwellings', list)).toEqual({
    targets: ['Adresse', 'Rom', 'BRA (m²)', 'Månedsleie', null],
    understood: [
      { heading: 'Ant. rom', column: 'Rom' },
      { heading: 'Areal', column: 'BRA (m²)' },
      { heading: 'Leie pr. mnd.', column: 'Månedsleie' },
    ],
    left: ['Kommunens nr.'],
  });
});

test('the column’s own name goes before another word for it', () => {
  expect(read('Dwellings', ['Leie', 'Månedsleie', 'Adresse'])?.targets).toEqual([
    null,
    'Månedsleie',
    'Adresse',
  ]);
});

test('what is chosen for a heading holds', () => {
  const at = tablesWith()
    .find(({ name }) => name === 'Dwellings')!
    .headers.indexOf('Nøkkel');
  const found = read('Dwellings', ['Adresse', 'Rom', 'Skap'], { Skap: at });
  expect(found?.targets).toEqual(['Adresse', 'Rom', 'Nøkkel']);
  expect(found?.left).toEqual([]);
});

test.each([[['Storgata 5', '2', '4500']], [['Adresse', '2', '4500', '1', 'ja']]])(
  '%j is a row like the others',
  (row) => {
    expect(read('Dwellings', row)).toBeNull();
  },
);

test('every other word belongs to a column of its table', () => {
  for (const id of tableIds) {
    const columns = Object.keys(otherHeadings[id] ?? {});
    expect(columns.filter((name) => tableOf(id).columns[name] === undefined)).toEqual([]);
  }
});
