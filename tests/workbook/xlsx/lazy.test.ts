import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../../../src/app/new-register';
import { cellAt, type TableData } from '../../../src/domain/cells';
import { sampleDefaults } from '../../../src/domain/sample';
import { tableIds, type TableId } from '../../../src/domain/tables';
import { openLazily, openXlsx } from '../../../src/workbook/xlsx';

const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 30, years: 2 });

/** A table as a person sees it, whatever numbers its texts have. */
function seen(table: TableData): object {
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.headers.map((_header, column) => cellAt(table, row, column)),
  );
  const { name, sheet, top, left, headers, date1904 } = table;
  return { name, sheet, top, left, headers, date1904, rows };
}

describe('a file that is only looked at', () => {
  it('shows the same tables as a file that is opened', () => {
    expect(openLazily(bytes).tables.map(seen)).toEqual(openXlsx(bytes).tables().map(seen));
  });

  it('shows the same whether the host unpacked a sheet or we did, in any order', async () => {
    const file = openLazily(bytes);
    await file.readAhead((table) => table === 'Payments');
    await file.readAhead((table) => table === 'Charges');
    await file.readAhead(() => true);
    expect(file.tables.map(seen)).toEqual(openXlsx(bytes).tables().map(seen));
  });

  it('holds each text of the workbook once', async () => {
    const file = openLazily(bytes);
    await file.readAhead(() => true);
    const strings = file.tables[0]?.strings ?? [];
    expect(new Set(strings).size).toBe(strings.length);
  });

  it('tells of a damaged sheet when it is looked at, with the reason of every other way', async () => {
    const damaged = bytes.slice();
    const at = placeOfPart(damaged, sheetOf('Charges'));
    damaged.fill(0, at + 200, at + 260);
    const file = openLazily(damaged);
    await file.readAhead(() => true);
    const found = file.tables.find(({ name }) => name === 'Charges');
    expect(() => found?.columns).toThrow('damaged');
    expect(() => openXlsx(damaged)).toThrow('damaged');
  });
});

/** The part of a table's sheet in a new workbook: the index comes first. */
function sheetOf(table: TableId): string {
  return `xl/worksheets/sheet${String(tableIds.indexOf(table) + 2)}.xml`;
}

/** Where the name of a part stands in its local header: the first place in the file. */
function placeOfPart(zip: Uint8Array, name: string): number {
  return Buffer.from(zip).indexOf(name);
}
