import type { CellValue } from '../cells';
import { placeOf, type CellProblem, type DecodedTable } from '../decode';
import { inLanguage } from '../language';
import type { Register } from '../register';
import { textIn } from '../../text';
import type { Unread } from './arrears';

const LEDGER_TABLES = ['Charges', 'Payments', 'Allowances'] as const;

/** Every cell of the ledger that could not be read, and every row that lacks what it must have. */
export function unreadRows(register: Register): readonly Unread[] {
  return LEDGER_TABLES.flatMap((id) =>
    unreadIn(register, register.tables[id] as DecodedTable<unknown>),
  );
}

function unreadIn(register: Register, decoded: DecodedTable<unknown>): readonly Unread[] {
  const unreadable = decoded.problems.filter((problem) => problem.unreadable);
  const bad = new Set(unreadable.map(({ row, column }) => `${row} ${column}`));
  const missing = missingCells(decoded).filter(({ row, column }) => !bad.has(`${row} ${column}`));
  const found: Pick<CellProblem, 'row' | 'column' | 'code'>[] = [...unreadable, ...missing];
  return found
    .sort((left, right) => left.row - right.row)
    .map((problem) => describe(register, decoded, problem));
}

/** Empty essential cells of rows that are not blank. */
function missingCells(
  decoded: DecodedTable<unknown>,
): Pick<CellProblem, 'row' | 'column' | 'code'>[] {
  const usable = new Set(decoded.usable);
  const essential = Object.entries(decoded.table.columns).filter(([, column]) => column.essential);
  const values = decoded.columns as Readonly<Record<string, readonly unknown[]>>;
  const found: Pick<CellProblem, 'row' | 'column' | 'code'>[] = [];
  for (let row = 0; row < decoded.length; row += 1) {
    if (usable.has(row) || decoded.blank[row] === 1) continue;
    for (const [column] of essential) {
      if ((values[column]?.[row] ?? null) === null) found.push({ row, column, code: 'blank' });
    }
  }
  return found;
}

function describe(
  register: Register,
  decoded: DecodedTable<unknown>,
  { row, column, code }: Pick<CellProblem, 'row' | 'column' | 'code'>,
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
