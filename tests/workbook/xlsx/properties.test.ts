import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableFromRows, type CellValue, type TableData } from '../../../src/domain/cells';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { WorkbookError, type Edit } from '../../../src/workbook/workbook';
import { fileWorkbook } from '../../../src/workbook/xlsx';
import { rowsOf } from '../../helpers/workbook-contract';
import { fileOf } from '../../helpers/xlsx-files';

const COLUMNS = 3;

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<CellValue>(
    ' a\r\nb ',
    '_x0041_',
    '_x005F_x000D_',
    '<&>"\'',
    ']]>',
    'æøå 😀',
    '\u0000\u0001',
    { error: '#N/A' },
  ),
);
const row = fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS });
const index = fc.nat({ max: 6 });
const table = fc.constantFrom('Upper', 'Lower', 'Beside');

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    table,
    row: index,
    column: fc.nat({ max: COLUMNS - 1 }),
    value: cell,
  }),
  fc.record({ kind: fc.constant('append' as const), table, rows: fc.array(row, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('delete' as const),
    table,
    rows: fc.array(index, { maxLength: 3 }),
  }),
);

/** Two tables side by side, a third far below, all on one sheet. */
function tables(rows: readonly (readonly (readonly CellValue[])[])[]): readonly TableData[] {
  const headers = ['a', 'b', 'c'];
  const place = { sheet: 'Ark', headers };
  return [
    tableFromRows({ ...place, name: 'Upper', top: 2, left: 2 }, rows[0] ?? []),
    tableFromRows({ ...place, name: 'Beside', top: 4, left: 6 }, rows[1] ?? []),
    tableFromRows({ ...place, name: 'Lower', sheet: 'Under', top: 60, left: 3 }, rows[2] ?? []),
  ];
}

/** What the files begin with: the edits bring the strange texts. */
const plain = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('a', 'b c', 'æ & <ø>'),
);
const plainRow = fc.array(plain, { minLength: COLUMNS, maxLength: COLUMNS });
const start = fc.array(fc.array(plainRow, { minLength: 1, maxLength: 4 }), {
  minLength: 3,
  maxLength: 3,
});

test('any edits give the same tables in memory, in a file, and in the file saved and opened', async () => {
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }),
      async (rows, batches) => {
        const memory = memoryWorkbook(tables(rows));
        const original = fileOf(tables(rows));
        const file = fileWorkbook(original);
        for (const batch of batches) {
          const refused = await codeOf(memory.apply(batch));
          expect(await codeOf(file.apply(batch))).toBe(refused);
        }
        const expected = contents(await memory.readTables());
        expect(contents(file.file.tables())).toEqual(expected);
        expect(contents(fileWorkbook(file.file.save()).file.tables())).toEqual(expected);
      },
    ),
    { numRuns: 150, seed: 2026 },
  );
});

async function codeOf(act: Promise<void>): Promise<string | undefined> {
  try {
    await act;
    return undefined;
  } catch (problem) {
    if (problem instanceof WorkbookError) return problem.code;
    throw problem;
  }
}

function contents(read: readonly TableData[]): unknown {
  return read.map((one) => ({ name: one.name, rows: rowsOf(one) }));
}
