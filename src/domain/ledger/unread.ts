import type { CellValue } from '../cells';
import { placeOf, type CellProblem, type DecodedTable } from '../decode';
import { inLanguage } from '../language';
import type { Register } from '../register';
import { textIn } from '../../text';
import type { Unread } from './arrears';

const LEDGER_TABLES = ['Charges', 'Payments', 'Allowances'] as const;

/** An unread cell with the row that it belongs to. */
export interface UnreadCell extends Unread {
  readonly table: (typeof LEDGER_TABLES)[number];
  readonly row: number;
  readonly column: string;
}

/** Every cell of the ledger that could not be read, and every empty one without which its row cannot count. */
export function unreadCells(register: Register): readonly UnreadCell[] {
  return LEDGER_TABLES.flatMap((table) => {
    const decoded = register.tables[table] as DecodedTable<unknown>;
    const unreadable = decoded.problems.filter((problem) => problem.unreadable);
    const bad = new Set(unreadable.map(({ row, column }) => `${row} ${column}`));
    const empty = emptyCells(decoded).filter(({ row, column }) => !bad.has(`${row} ${column}`));
    const found: readonly Found[] = [...unreadable, ...empty];
    return found
      .toSorted((left, right) => left.row - right.row)
      .map((cell) => ({
        table,
        row: cell.row,
        column: cell.column,
        ...describe(register, decoded, cell),
      }));
  });
}

/** Rows of the ledger with content that are in no sum. */
export function rowsLeftOut(register: Register): number {
  return LEDGER_TABLES.reduce((sum, id) => {
    const { length, usable, blank } = register.tables[id];
    return sum + length - usable.length - blank.reduce((count, one) => count + one, 0);
  }, 0);
}

/** True where nothing has been entered in the ledger, which is another thing than a ledger that cannot be found. */
export function isEmptyLedger({ tables: { Charges, Payments } }: Register): boolean {
  return [Charges, Payments].every(({ parts, blank }) => parts.length > 0 && !blank.includes(0));
}

type Found = Pick<CellProblem, 'row' | 'column' | 'code'>;

/** Empty essential cells of rows that are not blank; a column that the sheet lacks is told of once, elsewhere. */
function emptyCells(decoded: DecodedTable<unknown>): readonly Found[] {
  const usable = new Set(decoded.usable);
  const essential = Object.entries(decoded.table.columns).filter(([, column]) => column.essential);
  const values = decoded.columns as Readonly<Record<string, readonly unknown[]>>;
  return decoded.parts.flatMap(({ offset, data, columnIndex }) => {
    const columns = essential.map(([name]) => name).filter((name) => columnIndex.has(name));
    const found: Found[] = [];
    for (let row = offset; row < offset + data.rowCount; row += 1) {
      if (usable.has(row) || decoded.blank[row] === 1) continue;
      for (const column of columns) {
        if ((values[column]?.[row] ?? null) === null) found.push({ row, column, code: 'blank' });
      }
    }
    return found;
  });
}

function describe(
  register: Register,
  decoded: DecodedTable<unknown>,
  { row, column, code }: Found,
): Unread {
  const { sheet, cell, value } = placeOf(decoded, row, column);
  const header = decoded.table.columns[column]?.header;
  const name = header === undefined ? column : inLanguage(header, register.language);
  const text = textIn(register.language).arrears;
  const why = code === 'blank' ? text.missingCell(name) : text.unreadableCell(name);
  return { sheet, cell, value: shown(value), why };
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
