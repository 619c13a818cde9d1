import { workbookOf } from '../../src/app/new-register';
import { inLanguage } from '../../src/domain/language';
import { sampleCells, sampleDefaults } from '../../src/domain/sample';
import { tableIds, tableOf } from '../../src/domain/tables';
import { interleavedChildren, shown, timed, type Options, type Row, type Work } from './bench';

/** Dwellings of a sample municipality with about 60 000 charges and payments in ten years. */
const DWELLINGS = 250;

/**
 * Writing a whole new register, tables, drop-downs, formats and guidance included, against libraries that write the
 * same cells as plain sheets and nothing else.
 */
export const writeRegister: Work = {
  id: 'write-register',
  tasks: { ours, exceljs, sheetjs },
  run: ({ rounds }: Options) => {
    const times = Math.ceil(rounds / 2);
    const names = ['ours', 'exceljs', 'sheetjs'] as const;
    const taken = interleavedChildren('write-register', names, String(DWELLINGS), times);
    const { rows } = taken.ours.answer as Written;
    const detail = names.map((name) => timed(name, taken[name])).join('; ');
    const row = (measure: string, goal: number, peer: 'exceljs' | 'sheetjs'): Row => ({
      work: `write a new register, ${shown(rows)} rows`,
      measure,
      goal,
      figure: taken.ours.milliseconds / taken[peer].milliseconds,
      detail,
    });
    return Promise.resolve([
      row('÷ exceljs writeBuffer', 0.5, 'exceljs'),
      row('÷ sheetjs write', 1, 'sheetjs'),
    ]);
  },
};

interface Written {
  readonly milliseconds: number;
  readonly rows: number;
  readonly size: number;
}

function cellsOf(dwellings: string) {
  const { cells } = sampleCells({ ...sampleDefaults, dwellings: Number(dwellings) });
  return { cells, rows: tableIds.reduce((sum, id) => sum + cells[id].length, 0) };
}

/** Headers and rows of each sheet. */
function plainSheets({ cells }: ReturnType<typeof cellsOf>) {
  return tableIds.map((id) => {
    const { sheet, columns } = tableOf(id);
    const headers = Object.values(columns).map(({ header }) => inLanguage(header, 'nb'));
    return { name: inLanguage(sheet, 'nb'), rows: [headers, ...cells[id]] };
  });
}

async function ours(dwellings: string): Promise<Written> {
  const { cells, rows } = cellsOf(dwellings);
  const start = performance.now();
  const bytes = await workbookOf(cells, 'nb', 'Fjelldal kommune', sampleDefaults.until);
  return { milliseconds: performance.now() - start, rows, size: bytes.length };
}

async function exceljs(dwellings: string): Promise<Written> {
  const { default: ExcelJS } = await import('exceljs');
  const made = cellsOf(dwellings);
  const sheets = plainSheets(made);
  const start = performance.now();
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets)
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const bytes = await workbook.xlsx.writeBuffer();
  return { milliseconds: performance.now() - start, rows: made.rows, size: bytes.byteLength };
}

async function sheetjs(dwellings: string): Promise<Written> {
  const SheetJs = await import('@e965/xlsx');
  const made = cellsOf(dwellings);
  const sheets = plainSheets(made);
  const start = performance.now();
  const workbook = SheetJs.utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = SheetJs.utils.aoa_to_sheet(rows as unknown[][], { dense: true });
    SheetJs.utils.book_append_sheet(workbook, sheet, name);
  }
  const options = { type: 'buffer', bookType: 'xlsx', compression: true } as const;
  const bytes = SheetJs.write(workbook, options) as Uint8Array;
  return { milliseconds: performance.now() - start, rows: made.rows, size: bytes.length };
}
