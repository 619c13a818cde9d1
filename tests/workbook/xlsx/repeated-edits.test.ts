import { describe, expect, test } from 'vitest';
import { WorkbookError, type Edit } from '../../../src/workbook/workbook';
import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx';
import { xlsxFile } from '../../helpers/xlsx-files';

const value = (cell: string, number: number): string => `<c r="${cell}"><v>${number}</v></c>`;

const append = (count: number): Edit => ({
  kind: 'append',
  table: 'T',
  rows: Array.from({ length: count }, () => [1, 1]),
});
const remove = (row: number): Edit => ({ kind: 'delete', table: 'T', rows: [row] });

/** A table B2:C5 with three body rows. */
function opened(rows: string, after = ''): XlsxWorkbook {
  const head = `<row r="2">${value('B2', 0)}${value('C2', 0)}</row>`;
  const body = [3, 4, 5].map((row) => `<row r="${row}">${value(`B${row}`, row)}</row>`).join('');
  const tables = [{ name: 'T', ref: 'B2:C5', headers: ['a', 'b'] }];
  return openXlsx(xlsxFile({ sheets: [{ name: 'Ark', rows: head + body + rows, after, tables }] }));
}

function refusal(file: XlsxWorkbook, edit: Edit): string | undefined {
  try {
    file.apply([edit]);
    return undefined;
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
}

describe('what the first edit has seen of the sheet', () => {
  test.each([9, 300, 700])('stops rows one by one at the cell in row %i', (occupied) => {
    const file = opened(`<row r="${occupied}">${value(`C${occupied}`, 1)}</row>`);
    const room = occupied - 6;
    for (let row = 0; row < room; row += 1) expect(refusal(file, append(1))).toBeUndefined();
    expect(refusal(file, append(1))).toBe('no-room');
    expect(file.tables()[0]?.rowCount).toBe(3 + room);
  });

  test('stops many rows at once after a few were added', () => {
    const file = opened(`<row r="600"><c r="B600"><f>1</f></c></row>`);
    expect(refusal(file, append(2))).toBeUndefined();
    expect(refusal(file, append(593))).toBe('no-room');
    expect(refusal(file, append(592))).toBeUndefined();
  });

  test('does not mind rows that hold only a format, or cells beside the table', () => {
    const file = opened(`<row r="6" s="1" customFormat="1"/><row r="7">${value('E7', 1)}</row>`);
    expect(refusal(file, append(1))).toBeUndefined();
    expect(refusal(file, append(5))).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['a formula', `<row r="9"><c r="E9"><f>B4*2</f></c></row>`, ''],
    [
      'the same formula twice',
      `<row r="9"><c r="E9"><f>B4</f></c><c r="F9"><f>B4</f></c></row>`,
      '',
    ],
    ['merged cells', '', '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>'],
  ])('keeps refusing what moves %s', (_, rows, after) => {
    const file = opened(rows, after);
    const refused = refusal(file, remove(0));
    expect(refused).toBe(after === '' ? 'formula-in-the-way' : 'anchored-content');
    expect(refusal(file, remove(2))).toBeUndefined();
    expect(refusal(file, remove(1))).toBe(refused);
    expect(refusal(file, remove(0))).toBe(refused);
  });
});
