import type { CellValue } from '../../cells';
import type { TablePart } from '../../decode';
import { meaningsOf } from '../../meanings';
import type { MendedCell } from '../../mending';
import type { Register } from '../../register';
import { mendedCell } from '../../shape/look';
import type { TableId } from '../../tables';
import { partAt } from '../found';

/** A row of the sheet behind a row of the decoded table. */
export interface SheetRow {
  readonly at: number;
  readonly part: TablePart;
  readonly row: number;
}

export function sheetRow(register: Register, id: TableId, at: number): SheetRow | undefined {
  const part = partAt(register.tables[id].parts, at);
  return part === undefined ? undefined : { at, part, row: at - part.offset };
}

export function mended(
  { part: { data }, row }: SheetRow,
  column: number,
  after: CellValue,
): MendedCell {
  return mendedCell({ data, meanings: meaningsOf(data) }, row, column, after);
}

/** As the sheet numbers its rows. */
export function rowNumber({ part: { data }, row }: SheetRow): number {
  return data.top + 1 + row;
}
