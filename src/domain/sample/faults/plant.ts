import { columnLetters, type CellValue } from '../../cells';
import { inLanguage, type Language } from '../../language';
import { tableOf, type TableId } from '../../tables';
import { randomFrom } from '../random';
import type { SampleRegister } from '../sample-rows';
import { excelFaults } from './excel-faults';
import type { Fault, LooseRow, Written } from './fault';
import { ledgerFaults } from './ledger-faults';
import { completeRows, Sample } from './look';
import { officeFaults } from './office-faults';
import { peopleFaults } from './people-faults';
import { stockFaults } from './stock-faults';
import { tenancyFaults } from './tenancy-faults';

/** Every kind of fault that a sample can be given. */
export const faults: readonly Fault[] = [
  ...stockFaults,
  ...peopleFaults,
  ...tenancyFaults,
  ...ledgerFaults,
  ...officeFaults,
  ...excelFaults,
];

/** A fault in place: row and column from 0 in the table's body. */
export interface PlantedFault {
  readonly kind: string;
  readonly table: TableId;
  readonly sheet: string;
  /** Address without sheet, `C12`. */
  readonly cell: string;
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
  /** Cells that the check names for the same fault: the other half of a pair. */
  readonly also: readonly string[];
}

/**
 * Chooses `count` faults for a sample, kind after kind, never two on the same row or on the row of another's partner.
 * Fewer come back where the sample has no row left that can carry one.
 */
export function plantFaults(
  register: SampleRegister,
  count: number,
  seed: number,
  language: Language,
): readonly PlantedFault[] {
  const random = randomFrom(seed).fork('faults');
  const sample = new Sample(completeRows(register), random);
  const taken = new Map<TableId, Set<number>>();
  const planted: PlantedFault[] = [];
  let kinds = faults;
  while (planted.length < count && kinds.length > 0) {
    const fruitful: Fault[] = [];
    for (const fault of kinds) {
      if (planted.length >= count) break;
      const found = placeFor(fault, sample, taken);
      if (found === null) continue;
      fruitful.push(fault);
      planted.push(inPlace(fault, found.row, found.written, language));
    }
    kinds = fruitful;
  }
  return planted;
}

function placeFor(
  fault: Fault,
  sample: Sample,
  taken: Map<TableId, Set<number>>,
): { row: number; written: Written } | null {
  const rows = sample.rows(fault.table) as readonly LooseRow[];
  const used = taken.get(fault.table) ?? new Set<number>();
  taken.set(fault.table, used);
  const first = rows.length === 0 ? 0 : sample.random.whole(0, rows.length - 1);
  for (let step = 0; step < rows.length; step += 1) {
    const at = (first + step) % rows.length;
    const row = rows[at];
    if (row === undefined || used.has(at)) continue;
    const written = fault.write(row, at, sample);
    if (written === null || used.has(written.partner ?? -1)) continue;
    used.add(at);
    if (written.partner !== undefined) used.add(written.partner);
    return { row: at, written };
  }
  return null;
}

function inPlace(
  { kind, table, column }: Fault,
  row: number,
  { cell, partner }: Written,
  language: Language,
): PlantedFault {
  const { columns, sheet } = tableOf(table);
  const at = Object.keys(columns).indexOf(column);
  return {
    kind,
    table,
    sheet: inLanguage(sheet, language),
    cell: address(row, at),
    value: cell,
    row,
    column: at,
    also: partner === undefined ? [] : [address(partner, at)],
  };
}

/** Tables stand from A1, their header in row 1. */
function address(row: number, column: number): string {
  return `${columnLetters(column + 1)}${String(row + 2)}`;
}
