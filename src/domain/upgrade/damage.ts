import type { DecodedTable, TablePart } from '../decode';
import { columnsNeeded } from '../ledger/missing-parts';
import { plainHeader, type Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { SCHEMA_VERSION, schemaVersionOf } from './schema-version';

/** What a register has had and lost: to add it empty would make a loss look like a register in order. */
export type Damage =
  | {
      readonly kind: 'table';
      readonly id: TableId;
      /** Rows with content in Charges. */
      readonly charges: number;
    }
  | {
      readonly kind: 'column';
      readonly id: TableId;
      /** Excel name of the table: one of several where it is split by year. */
      readonly table: string;
      readonly column: string;
      /** A header of no column, which may be this column's under another name. */
      readonly instead: string | null;
    };

/** Tables that every version has had. */
const LEDGER: readonly TableId[] = [
  'Charges',
  'Payments',
  'Allowances',
  'PaymentPlans',
  'ArrearsSteps',
];

/** Ledger tables that are gone, and columns without which the rows of a table cannot be read as they should. */
export function damageOf(register: Register): readonly Damage[] {
  const charges = contentRows(register.tables.Charges);
  const inUse = charges + contentRows(register.tables.Payments) > 0;
  const hadAll = inUse || schemaVersionOf(register) >= SCHEMA_VERSION;
  return tableIds.flatMap((id): readonly Damage[] => {
    const decoded = register.tables[id] as DecodedTable<unknown>;
    if (decoded.parts.length > 0) {
      return decoded.parts.flatMap((part) => damagedColumns(decoded, id, part));
    }
    return hadAll && LEDGER.includes(id) ? [{ kind: 'table', id, charges }] : [];
  });
}

function contentRows({ blank }: Pick<DecodedTable<unknown>, 'blank'>): number {
  return blank.reduce((count, one) => count + 1 - one, 0);
}

function damagedColumns(
  decoded: DecodedTable<unknown>,
  id: TableId,
  { data, offset, columnIndex }: TablePart,
): readonly Damage[] {
  if (!decoded.blank.subarray(offset, offset + data.rowCount).includes(0)) return [];
  const { key } = tableOf(id);
  return columnsNeeded(decoded, id)
    .filter((column) => column !== key && !columnIndex.has(column))
    .map((column) => ({
      kind: 'column',
      id,
      table: data.name,
      column,
      instead: strangerFor(id, column, data.headers),
    }));
}

/** The unknown header where the column is in a new register, else the only unknown one. */
function strangerFor(id: TableId, column: string, headers: readonly string[]): string | null {
  const { columns } = tableOf(id);
  const known = new Set(Object.values(columns).flatMap(({ header }) => header.map(plainHeader)));
  const strangers = headers.filter((header) => !known.has(plainHeader(header)));
  const inPlace = headers[Object.keys(columns).indexOf(column)];
  if (inPlace !== undefined && strangers.includes(inPlace)) return inPlace;
  return strangers.length === 1 ? (strangers[0] ?? null) : null;
}
