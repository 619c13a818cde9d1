import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/workbook/xlsx';
import { interleavedChildren, shown, type Options, type Row, type Work } from './bench';
import { ledgerFile } from './ledger-file';

/** Changing one cell of an opened register and making the file again; exceljs cannot but load it all first. */
export const saveOneCell: Work = {
  id: 'save-one-cell',
  tasks: { ours, exceljs },
  run: ({ full, rounds }: Options) =>
    Promise.resolve([60_000, ...(full ? [500_000] : [])].map((rows) => sized(rows, rounds))),
};

interface Saved {
  readonly milliseconds: number;
  readonly size: number;
}

function sized(rows: number, rounds: number): Row {
  const path = ledgerFile(rows);
  const count = rows > 60_000 ? 1 : Math.ceil(rounds / 2);
  const taken = interleavedChildren('save-one-cell', ['ours', 'exceljs'], path, count);
  const detail = Object.entries(taken).map(
    ([name, { milliseconds, megabytes }]) =>
      `${name} ${shown(milliseconds, 0)} ms, ${shown(megabytes, 0)} MB`,
  );
  return {
    work: `save one edited cell, ${shown(rows)} rows`,
    measure: '÷ exceljs load+save',
    goal: 0.1,
    figure: taken.ours.milliseconds / taken.exceljs.milliseconds,
    detail: detail.join('; '),
  };
}

function ours(path: string): Saved & { opened: number } {
  const bytes = readFileSync(path);
  const opening = performance.now();
  const file = openXlsx(bytes);
  const start = performance.now();
  file.apply([{ kind: 'set', table: 'Charges', row: 100, column: 5, value: 7_777 }]);
  const saved = file.save();
  const milliseconds = performance.now() - start;
  return { milliseconds, opened: start - opening, size: saved.length };
}

async function exceljs(path: string): Promise<Saved> {
  const { default: ExcelJS } = await import('exceljs');
  const bytes = readFileSync(path);
  const start = performance.now();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const sheet = workbook.worksheets[0];
  if (sheet !== undefined) sheet.getCell('F102').value = 7_777;
  const saved = await workbook.xlsx.writeBuffer();
  return { milliseconds: performance.now() - start, size: saved.byteLength };
}
