import { placeOf, type DecodedTable } from '../decode';
import type { Register } from '../register';
import type { TableId } from '../tables';

/** A row with content that cannot be used, since a cell that it needs is empty or cannot be read. */
export interface UnreadRow {
  readonly row: number;
  /** The tenancy that it names; null where that cannot be read either. */
  readonly tenancy: string | null;
  /** Sheet and cell of the first cell in the way. */
  readonly place: string;
}

type WithTenancy = Extract<TableId, 'Tenancies' | 'Charges' | 'RentChanges'>;

export function unreadRows(register: Register, id: WithTenancy): readonly UnreadRow[] {
  const table = register.tables[id] as DecodedTable<Readonly<Record<string, unknown>>>;
  const usable = new Set(table.usable);
  const found: UnreadRow[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (usable.has(row) || table.blank[row] === 1) continue;
    const tenancy = table.columns.tenancy?.[row] ?? null;
    const { sheet, cell } = placeOf(table, row, columnInTheWay(table, row));
    found.push({ row, tenancy: tenancy as string | null, place: `${sheet} ${cell}` });
  }
  return found;
}

/** The first essential column without a value that the sheet has. */
function columnInTheWay(
  { table, columns, parts }: DecodedTable<Readonly<Record<string, unknown>>>,
  row: number,
): string {
  const { columnIndex } = parts.findLast(({ offset }) => offset <= row) ?? {
    columnIndex: new Map<string, number>(),
  };
  const missing = Object.entries(table.columns).find(
    ([name, { essential }]) =>
      essential === true && columnIndex.has(name) && (columns[name]?.[row] ?? null) === null,
  );
  return missing?.[0] ?? table.key;
}
