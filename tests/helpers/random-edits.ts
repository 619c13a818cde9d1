import fc from 'fast-check';
import { cellAt, type CellValue, type TableData } from '../../src/domain/cells';
import type { Edit } from '../../src/workbook/workbook';

/** One thing that a person may do to a register, before it is known which rows there are. */
export interface Deed {
  readonly kind: 'set' | 'copy' | 'append' | 'delete';
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** Row that a cell or a new row is copied from. */
  readonly from: number;
  readonly value: CellValue;
}

/** Good and bad, as people type and paste it. */
const values: readonly CellValue[] = [
  null,
  '',
  '   ',
  0,
  -1,
  8250,
  8250.123,
  45_992,
  46_357.5,
  1905,
  202_609,
  true,
  false,
  { error: '#REF!' },
  'x',
  'ja',
  'nei',
  'yes',
  '10',
  '11',
  'en',
  'nn',
  '2026-09',
  '9-2026',
  '31.02.2026',
  '05.01.2026',
  '1 234,50',
  'B-0001',
  'L-0001',
  'L-0002 ',
  'L-9999',
  'P-0001',
  'F-000001',
  'I-000002',
  '01819012365',
  '30108299939',
  '000000018',
  '123456785',
  'Husleie',
  'bostøtte',
  '2599',
  'Annet',
];

/** Deeds on the tables named, settings more often than their size would give. */
export function deeds(tables: readonly string[]): fc.Arbitrary<Deed> {
  return fc.record({
    kind: fc.oneof(
      { arbitrary: fc.constant('set' as const), weight: 4 },
      { arbitrary: fc.constant('copy' as const), weight: 5 },
      { arbitrary: fc.constantFrom('append' as const, 'delete' as const), weight: 2 },
    ),
    table: fc.oneof(
      fc.constantFrom(...tables),
      fc.constantFrom('Settings', 'Codes', 'Tenancies', 'Charges', 'Payments'),
    ),
    row: fc.nat(100_000),
    column: fc.nat(1_000),
    from: fc.nat(100_000),
    value: fc.constantFrom(...values),
  });
}

/** The deed as an edit of these tables. */
export function editOf(
  { kind, table, row, column, from, value }: Deed,
  tables: readonly TableData[],
): readonly Edit[] {
  const data = tables.find(({ name }) => name === table);
  if (data === undefined || data.rowCount === 0 || data.columns.length === 0) return [];
  const at = { row: row % data.rowCount, column: column % data.columns.length };
  const source = from % data.rowCount;
  switch (kind) {
    case 'set':
      return [{ kind, table, ...at, value }];
    case 'copy':
      return [{ kind: 'set', table, ...at, value: cellAt(data, source, at.column) }];
    case 'append': {
      const copied = data.columns.map((_, one) => cellAt(data, source, one));
      return [{ kind, table, rows: [copied.with(at.column, value)] }];
    }
    case 'delete':
      return [{ kind, table, rows: [at.row] }];
  }
}
