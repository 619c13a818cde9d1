import { beforeAll, describe, expect, test } from 'vitest';
import { newRegister, sampleRegister } from '../../src/app/new-register';
import { openRegister } from '../../src/app/open-register';
import type { TableData } from '../../src/domain/cells';
import { day } from '../../src/domain/days';
import { readRegister } from '../../src/domain/register';
import { checkRegister } from '../../src/domain/rules';
import { cellsOf, sampleDefaults, type NewRow } from '../../src/domain/sample';
import { tableIds, type TableId } from '../../src/domain/tables';
import type { Edit } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import { validRow } from '../helpers/valid-rows';

const today = day('2026-03-01');
const LOST = new Set(['entry-rule-lost', 'entry-rule-changed', 'format-lost']);

const row = cellsOf(
  Object.fromEntries(tableIds.map((id) => [id, [validRow(id, 'X-0001') as NewRow<TableId>]])),
  'nb',
);

/** As many more rows in every table, or in these. */
const append = (count: number, ids = tableIds): readonly Edit[] =>
  ids.map((table) => ({
    kind: 'append',
    table,
    rows: Array.from({ length: count }, () => row[table][0] ?? []),
  }));

/** Tables whose drop-downs, date controls or formats are said to be lost, with the column. */
function lost({ workbook }: ReturnType<typeof openRegister>): readonly string[] {
  return checkRegister(readRegister(workbook.tables()), today)
    .findings.filter(({ rule }) => LOST.has(rule))
    .map(({ table, column, cell, rule }) => `${table} ${column} ${cell} ${rule}`);
}

const registers: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  [
    'tomt register',
    () =>
      newRegister({ language: 'nb', municipalityName: 'Prøve', municipalityNumber: '9999', today }),
  ],
  [
    'fullt register',
    async () => (await sampleRegister({ ...sampleDefaults, dwellings: 10, years: 1 })).bytes,
  ],
];

describe.each(registers)('et %s', (_, make) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await make();
  }, 60_000);

  test('har dem alle fra før', () => {
    expect(lost(openRegister(bytes))).toEqual([]);
  });

  test.each([[[1]], [[1, 5]]])(
    'mister ikke nedtrekkslister, datokontroll eller format når %s rader legges til',
    (counts) => {
      const opened = openRegister(bytes);
      for (const count of counts) opened.workbook.apply(append(count));
      expect(lost(opened)).toEqual([]);
      expect(lost(openRegister(opened.workbook.save()))).toEqual([]);
    },
    60_000,
  );

  test('lar dem nå ned til siste rad av 1 500 nye', () => {
    const { workbook } = openRegister(bytes);
    workbook.apply(append(1_500, ['ChangeLog', 'Charges', 'Cases']));
    expect(short(workbook.tables())).toEqual([]);
    expect(short(openXlsx(workbook.save()).tables())).toEqual([]);
  }, 60_000);
});

/** Columns whose last row is not dressed as the row before those that were added. */
function short(tables: readonly TableData[]): readonly string[] {
  const grown = tables.filter(({ rowCount }) => rowCount >= 1_500);
  return grown.flatMap(({ name, shape, rowCount }) => {
    const last = rowCount - 1;
    const old = Math.max(0, rowCount - 1_501);
    const broken = [...(shape?.validations ?? []), ...(shape?.formats ?? [])].filter(
      ({ from, to }) => from <= old && to >= old && to !== last,
    );
    return broken.map(({ column }) => `${name} ${column}`);
  });
}
