import { expect, test } from 'vitest';
import { meaningsOf } from '../../../src/domain/meanings';
import { blockOfText } from '../../../src/domain/paste/block';
import { fillColumns } from '../../../src/domain/paste/fill-columns';
import { placeBlock } from '../../../src/domain/paste/place';
import type { TableId } from '../../../src/domain/tables';
import { tableIds } from '../../../src/domain/tables';
import { tablesWith, type GivenRows } from '../../helpers/register';
import { editedTables } from '../../../src/workbook/edited';

/** A list pasted into a table of a register. */
function pasted(table: TableId, lines: readonly string[], given: GivenRows = {}, more = {}) {
  const tables = tablesWith(given);
  const data = tables.find(({ name }) => name === table);
  if (data === undefined) throw new Error(`${table} of ${tableIds.length}`);
  const meanings = meaningsOf(data);
  const placed = placeBlock(blockOfText(lines.join('\n')), {
    ...{ data, meanings, language: 'nb', rows: [], column: 0, firstKey: `${table[0]}-0901` },
    ...more,
  });
  const [edit] = placed.edits;
  const rows = edit?.kind === 'append' ? edit.rows : [];
  const filled = rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => (cell === null ? [] : [[data.headers[at] ?? '', cell]])),
    ),
  );
  return { ...placed, filled, tables, data };
}

test('the number of a property in one column is parted, and sums below are left out and told', () => {
  const { filled, below, left, understood } = pasted('Dwellings', [
    'Nr\tGateadresse\tGnr/bnr\tHusleie pr mnd',
    'B-0001\tAasengata 2\t41/101\t6500',
    'b2\tRådhusvegen 3\tukjent\t7200',
    '\t\t\t',
    '\tSum\t\t13 700',
  ]);
  expect(filled).toEqual([
    { Bolig: 'B-0001', Adresse: 'Aasengata 2', Gnr: 41, Bnr: 101, Månedsleie: 6500 },
    { Bolig: 'b2', Adresse: 'Rådhusvegen 3', Gnr: 'ukjent', Månedsleie: 7200 },
  ]);
  expect(below).toEqual(['Sum', '13 700']);
  expect(left).toEqual([]);
  expect(understood).toContainEqual({ heading: 'Gnr/bnr', column: 'Gnr, Bnr' });
});

test.each<[TableId, string, string, string]>([
  ['Persons', 'Løpenr\tEtternavn, fornavn\tFødselsnr (11 siffer)\tHustand nr', 'P-0001', ''],
  ['Tenancies', 'Kontrakt\tBolig\tLeietaker\tType kontrakt', 'L-0001', ''],
  ['Charges', 'Faktura\tKontrakt\tHva\tBeløp', 'F-000001', ''],
  ['Charges', 'Faktura\tKontrakt\tHva\tBeløp', '20231', 'Faktura'],
  ['Applications', 'Søknadsnr\tSøker\tMottatt\tGjelder', 's2', ''],
  ['Households', 'Nr\tNavn\tVoksne\tBarn', 'h2', ''],
  ['Households', 'Nr\tNavn\tVoksne\tBarn', '1', 'Nr'],
])('of a list of %s headed «%s» with %s nothing is left but «%s»', (table, head, id, left) => {
  const row = [id, ...head.split('\t').slice(1)].join('\t');
  expect(pasted(table, [head, row]).left).toEqual(left === '' ? [] : [left]);
});

test('a list’s own ids are not replaced by new ones unasked', () => {
  const lines = ['Leilighetskode\tAdresse\tAnt. rom', 'TY-1\tLia 1\t2', 'TY-2\tLia 2\t3'];
  expect(pasted('Dwellings', lines).idLike).toEqual(['Leilighetskode']);
  const answered = pasted('Dwellings', lines, {}, { chosen: { Leilighetskode: 0 } });
  expect(answered.idLike).toEqual([]);
  expect(answered.filled.map(({ Bolig }) => Bolig)).toEqual(['TY-1', 'TY-2']);
  const names = ['Kontaktperson\tAdresse\tAnt. rom', 'Ola Moe\tLia 1\t2', 'Per Lie\tLia 2\t3'];
  expect(pasted('Dwellings', names).idLike).toEqual([]);
});

test('rows that stand there already are counted, and left out where that is chosen', () => {
  const given: GivenRows = { Dwellings: [{ dwelling: 'B-0001', address: 'Lia 1', rooms: 2 }] };
  const lines = ['Adresse\tRom', 'Lia 1\t2', 'Lia 2\t2'];
  const { known, added } = pasted('Dwellings', lines, given);
  expect([known, added]).toEqual([1, 2]);
  const left = pasted('Dwellings', lines, given, { leavesKnown: true });
  expect(left.filled.map(({ Adresse }) => Adresse)).toEqual(['Lia 2']);
});

test('columns that were left out are put in the rows later, also when their ids are written anew', () => {
  const lines = ['Bolig\tAdresse\tSkap', 'b2\tLia 1\tA1', 'B-0003\tLia 2\tA2', 'B-0004\tLia 3\tA3'];
  const { rows, edits, tables, left } = pasted('Dwellings', lines);
  expect(left).toEqual(['Skap']);
  const after = editedTables(tables, edits);
  const before = after.find(({ name }) => name === 'Dwellings');
  if (before === undefined) throw new Error('there is a table');
  const set = { kind: 'set', table: 'Dwellings', column: 0 } as const;
  const mended = editedTables(after, [
    { ...set, row: before.rowCount - 3, value: 'B-0002' },
    { ...set, row: before.rowCount - 1, value: 'B-0077' },
  ]);
  const now = mended.find(({ name }) => name === 'Dwellings') ?? before;
  const column = now.headers.indexOf('Nøkkel');
  const filled = fillColumns(rows, { Skap: column }, now, meaningsOf(now), 'nb');
  expect(filled.edits.map((edit) => edit.kind === 'set' && edit.value)).toEqual(['A1', 'A2']);
  expect(filled.lost).toBe(1);
});
