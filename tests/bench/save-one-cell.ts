import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/workbook/xlsx';
import {
  inChildIfPossible,
  interleavedChildren,
  median,
  shown,
  timed,
  type Options,
  type Row,
  type Work,
} from './bench';
import { ledgerFile } from './ledger-file';

/** Changing one cell of an opened register and making the file again; the others cannot but load it all first. */
export const saveOneCell: Work = {
  id: 'save-one-cell',
  tasks: { ours, exceljs, sheetjs },
  run: ({ full, rounds }: Options) =>
    Promise.resolve([60_000, ...(full ? [500_000] : [])].flatMap((rows) => sized(rows, rounds))),
};

interface Saved {
  readonly milliseconds: number;
  readonly size: number;
}

function sized(rows: number, rounds: number): readonly Row[] {
  const path = ledgerFile(rows);
  const count = rows > 60_000 ? 1 : Math.ceil(rounds / 2);
  const own = interleavedChildren('save-one-cell', ['ours'], path, count).ours;
  const peers = (['exceljs', 'sheetjs'] as const).map((name) => {
    const taken = Array.from({ length: count }, () =>
      inChildIfPossible('save-one-cell', name, path),
    ).flatMap((one) => (one === null ? [] : [one]));
    const [first] = taken;
    const milliseconds = median(taken.map((one) => one.milliseconds));
    return { name, taken: first === undefined ? null : { ...first, milliseconds } };
  });
  const detail = [timed('ours', own), ...peers.map(({ name, taken }) => timed(name, taken))];
  return peers.flatMap(({ name, taken }) =>
    taken === null
      ? []
      : [
          {
            work: `save one edited cell, ${shown(rows)} rows`,
            measure: `÷ ${name} load+save`,
            goal: name === 'exceljs' ? 0.1 : 0.2,
            figure: own.milliseconds / taken.milliseconds,
            detail: detail.join('; '),
          },
        ],
  );
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

async function sheetjs(path: string): Promise<Saved> {
  const SheetJs = await import('@e965/xlsx');
  const bytes = readFileSync(path);
  const start = performance.now();
  const workbook = SheetJs.read(bytes, { dense: true, cellStyles: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  if (sheet !== undefined) SheetJs.utils.sheet_add_aoa(sheet, [[7_777]], { origin: 'F102' });
  const saved = SheetJs.write(workbook, {
    type: 'buffer',
    bookType: 'xlsx',
    compression: true,
  }) as Uint8Array;
  return { milliseconds: performance.now() - start, size: saved.byteLength };
}
