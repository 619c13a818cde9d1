import type { TableData } from '../../domain/cells';
import { applyEdits, sameTable, type EditableTable } from '../memory/edit-tables';
import { shapedLater } from '../with-shape';
import type { Edit } from '../workbook';
import { changedParts } from './changed-parts';
import { refuseImpossible } from './edit-guards';
import { refuseOtherFiles } from './file-kind';
import { readPackage } from './package';
import { readTables, readTexts, type ReadTable } from './read-tables';
import { readShape } from './shape/read-shape';
import { breaksOnSaving, type BreaksOnSaving } from './signatures';
import { extended, isTouched, untouched, type TablePlan } from './table-plan';
import { readDirectory } from './zip-directory';
import { rewriteZip } from './zip-write';

/** An .xlsx file in memory: its tables, changes to them, and the file again with nothing else changed. */
export interface XlsxWorkbook {
  tables(): readonly TableData[];
  /** Makes all edits or none; throws WorkbookError with nothing changed. */
  apply(edits: readonly Edit[]): void;
  /** Remembers how the tables stand now; what it returns brings them back, the file to be saved included. */
  mark(): () => void;
  /** Whether a cell of a table had a formula when the file was opened; row and column count from 0. */
  hadFormula(table: string, row: number, column: number): boolean;
  /** What a file saved with changes loses although its parts stay. */
  breaksOnSaving(): readonly BreaksOnSaving[];
  /** The file with the changes; every part that they do not concern is byte for byte as before. */
  save(): Uint8Array;
}

/** A table of the file, as read, as it stands now, and how it came there. */
export interface OpenTable extends EditableTable {
  readonly read: ReadTable;
  readonly plan: TablePlan;
}

/** Opens an .xlsx file; throws WorkbookError where it is something else, damaged, or has no tables. */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  refuseOtherFiles(bytes);
  const zip = readDirectory(bytes);
  const parts = readPackage(zip);
  const texts = readTexts(zip, parts);
  const source = { zip, parts, texts };
  let open: readonly OpenTable[] = readTables(zip, parts, texts).map((read) => ({
    read,
    data: shapedLater({ ...read.data }, () => readShape(source, read)),
    texts: texts.texts,
    plan: untouched(read.data.rowCount),
  }));
  return {
    tables: () => open.map(({ data }) => data),
    apply: (edits) => {
      const { tables, starts } = applyEdits(open, edits);
      const planned = tables.map((table) => ({
        ...table,
        plan: extended(table.plan, editsOf(table.data.name, edits, starts)),
      }));
      refuseImpossible(source, open, planned);
      open = planned;
    },
    mark: () => {
      const then = open;
      return () => {
        open = then;
      };
    },
    hadFormula: (name, row, column) => {
      const body = open.find(({ data }) => sameTable(data.name, name))?.read.body;
      return body?.formulaCells.includes(row * body.columns.length + column) === true;
    },
    breaksOnSaving: () => breaksOnSaving(zip),
    save: () =>
      open.some(({ plan }) => isTouched(plan))
        ? rewriteZip(zip, changedParts(zip, parts, open))
        : bytes.slice(),
  };
}

function editsOf(
  table: string,
  edits: readonly Edit[],
  starts: readonly number[],
): readonly { edit: Edit; start: number }[] {
  return edits.flatMap((edit, at) =>
    sameTable(edit.table, table) ? [{ edit, start: starts[at] ?? 0 }] : [],
  );
}
