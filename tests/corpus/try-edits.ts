import { WorkbookError, type Edit } from '../../src/workbook/workbook';
import { checkSaved, openXlsx } from '../../src/workbook/xlsx';
import { readPackage } from '../../src/workbook/xlsx/package';
import type { TablePart } from '../../src/workbook/xlsx/table-part';
import { readDirectory } from '../../src/workbook/xlsx/zip-directory';
import { expectedGrid, NEW_TEXT, SET_TEXT } from './expected-grid';
import { exceljsComplaint, FORMULA, gridsOf, type Grid } from './other-reader';
import { strangeParts } from './parts';
import { stackOf } from './try-file';

const MOST_TABLES = 4;
const SLOW = 5_000;

/** Tries one edit of each kind on the file's first tables; returns what became of each. */
export async function tryEdits(bytes: Uint8Array, problems: string[]): Promise<readonly string[]> {
  const before = gridsOf(bytes);
  const complaint = await exceljsComplaint(bytes);
  const { sheets } = readPackage(readDirectory(bytes));
  const tables = sheets.flatMap(({ name, tables: own }) =>
    own.map((part) => ({ part, sheet: name })),
  );
  const done: string[] = [];
  for (const { part, sheet } of tables.slice(0, MOST_TABLES)) {
    for (const edit of editsOf(part)) {
      const result = saved(bytes, edit, problems);
      done.push(`${edit.kind}:${typeof result === 'string' ? result : 'saved'}`);
      if (typeof result === 'string') continue;
      const note = (problem: string): void =>
        void problems.push(`${edit.kind} in ${part.name}: ${problem}`);
      strangeParts(bytes, result).forEach(note);
      compareGrids(before, gridsOf(result), sheet, part, edit).forEach(note);
      const after = complaint === undefined ? await exceljsComplaint(result) : undefined;
      if (after !== undefined) note(`exceljs: ${after}`);
    }
  }
  return done;
}

function editsOf({ name, columns, range, headerRows, totalsRows }: TablePart): readonly Edit[] {
  const rows = range.bottom - range.top + 1 - headerRows - totalsRows;
  const values = columns.map((_, at) => (at === 0 ? NEW_TEXT : null));
  return [
    { kind: 'set', table: name, row: 0, column: 0, value: SET_TEXT },
    { kind: 'append', table: name, rows: [values] },
    { kind: 'delete', table: name, rows: [rows >> 1] },
  ];
}

function saved(bytes: Uint8Array, edit: Edit, problems: string[]): Uint8Array | string {
  const start = performance.now();
  try {
    const file = openXlsx(bytes);
    file.apply([edit]);
    const written = file.save();
    checkSaved(file, written);
    return written;
  } catch (problem) {
    if (problem instanceof WorkbookError) return problem.code;
    problems.push(`CRASH ${edit.kind} ${stackOf(problem)}`);
    return 'crash';
  } finally {
    const took = performance.now() - start;
    if (took > SLOW) problems.push(`${edit.kind} took ${Math.round(took)} ms`);
  }
}

function compareGrids(
  before: ReadonlyMap<string, Grid> | undefined,
  after: ReadonlyMap<string, Grid> | undefined,
  sheet: string,
  part: TablePart,
  edit: Edit,
): readonly string[] {
  if (before === undefined) return [];
  if (after === undefined) return ['SheetJS does not read it any more'];
  const problems: string[] = [];
  for (const [name, old] of before) {
    const wanted = name === sheet ? expectedGrid(old, part, edit) : old;
    const found = after.get(name);
    const wrong = [...new Set([...wanted.keys(), ...(found?.keys() ?? [])])]
      .filter((address) => !fits(wanted.get(address), found?.get(address)))
      .map((address) => `${address} ${wanted.get(address)} / ${found?.get(address)}`);
    if (wrong.length > 0)
      problems.push(`${name}: ${wrong.length} cells differ: ${wrong.slice(0, 3).join('; ')}`);
  }
  return problems;
}

/** `?` stands for a formula that the column brings along; a shared formula follows its cell one row up. */
function fits(wanted: string | undefined, found: string | undefined): boolean {
  if (wanted === '?') return found === undefined || found.includes(FORMULA);
  // A result that may be out of date is left out, to be computed anew; SheetJS passes over a formula without one.
  if (found === undefined && wanted?.includes(FORMULA) === true) return true;
  if (found?.startsWith(FORMULA) === true && wanted?.includes(FORMULA) === true) {
    return wanted.endsWith(found) || oneRowUp(wanted).endsWith(found);
  }
  return wanted === found || (wanted?.includes(FORMULA) === true && oneRowUp(wanted) === found);
}

function oneRowUp(text: string): string {
  return text.replace(
    /(?<![$\w])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g,
    (_, column: string, row: string) => {
      return `${column}${Number(row) - 1}`;
    },
  );
}
