import { norwegianAmount } from '../../domain/amounts';
import type { CellValue } from '../../domain/cells';
import type { Day } from '../../domain/days';
import {
  itemFieldIds,
  plainItemHeader,
  type ItemField,
  type Mapping,
  type Readings,
} from '../../domain/matching/open-items/fields';
import type { FailedRow, ItemList, LedgerItem } from '../../domain/matching/open-items/item';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';
import { dayOfCell, dayOrderOf } from './day-order';
import type { GridRow } from './grid';
import type { ListWithHeader } from './header-row';
import { amountOf, decimalsOf, isAmbiguousAmount, type LinedCell } from './notation';

/** What is known of a list before its rows are read. */
interface Reading {
  readonly say: Say;
  readonly date1904: boolean;
  readonly order: Readings['dates'];
  readonly decimals: Readings['decimals'];
  readonly at: (row: GridRow, field: ItemField) => CellValue;
}

/**
 * Reads the rows of an open items list. What is wrong with the whole file (a stray separator, two orders of dates, two
 * notations of amounts, a sum that does not agree) refuses it; a row of which a cell cannot be read is told of by itself.
 */
export function readItems(
  list: ListWithHeader,
  mapping: Mapping,
  readings: Readings,
  date1904: boolean,
  say: Say,
): ItemList {
  const { headers, rows } = list;
  for (const row of rows) refuseStray(row, headers.length, say);
  const columns = columnsOf(headers, mapping);
  const at = ({ cells }: GridRow, field: ItemField): CellValue => {
    const column = columns.get(field);
    return column === undefined ? null : (cells[column] ?? null);
  };
  const cellsOf = (...fields: readonly ItemField[]): readonly LinedCell[] =>
    rows.flatMap((row) => fields.map((field) => ({ line: row.line, cell: at(row, field) })));
  const amounts = cellsOf('rest', 'original');
  const decimals = decimalsOf(amounts, say) ?? readings.decimals;
  const unsure =
    decimals === null ? amounts.find(({ cell }) => isAmbiguousAmount(cell)) : undefined;
  if (unsure !== undefined) {
    throw new FileRefusal(unsure.line, say.items.ambiguousAmounts(shown(unsure.cell)));
  }
  const order = dayOrderOf(cellsOf('due', 'invoiceDate'), readings.dates, say);
  return gathered(list, { say, date1904, order, decimals, at });
}

/** A row with more cells than headers has a separator in a text that is not in quotation marks. */
function refuseStray({ line, cells }: GridRow, width: number, say: Say): void {
  const more = cells.slice(width).some((cell) => cell !== null && cell !== '');
  if (more) throw new FileRefusal(line, say.items.strayCells(cells.length, width));
}

function columnsOf(headers: readonly string[], mapping: Mapping): ReadonlyMap<ItemField, number> {
  const plain = headers.map(plainItemHeader);
  return new Map(
    itemFieldIds.flatMap((field): readonly (readonly [ItemField, number])[] => {
      const at = plain.indexOf(plainItemHeader(mapping[field] ?? ''));
      return mapping[field] === undefined || at < 0 ? [] : [[field, at]];
    }),
  );
}

function gathered({ headers, rows }: ListWithHeader, reading: Reading): ItemList {
  const items: LedgerItem[] = [];
  const failed: FailedRow[] = [];
  let control: number | null = null;
  for (const row of rows) {
    const sum = row === rows.at(-1) ? controlIn(row, reading) : null;
    if (sum !== null) {
      control = sum;
      continue;
    }
    const read = itemOf(row, reading);
    if (Array.isArray(read)) {
      failed.push({ line: row.line, cells: row.cells.map(shown), reasons: read });
    } else items.push(read);
  }
  const total = items.reduce((all, { rest }) => all + rest, 0);
  if (control !== null && failed.length === 0 && control !== total) {
    const off = norwegianAmount(Math.abs(control - total));
    throw new FileRefusal(
      rows.at(-1)?.line ?? null,
      reading.say.items.totalOff(norwegianAmount(control), norwegianAmount(total), off),
    );
  }
  return { headers, items, failed, total, control };
}

/** The sum in a last row that has nothing to say of whose or when. */
function controlIn(row: GridRow, { at, decimals }: Reading): number | null {
  const says = (['due', 'tenancy', 'kid', 'invoice'] as const).some(
    (field) => text(at(row, field)) !== '',
  );
  if (says) return null;
  return amountOf(at(row, 'rest'), decimals) ?? amountOf(at(row, 'original'), decimals);
}

function itemOf(
  row: GridRow,
  { say, at, order, decimals, date1904 }: Reading,
): LedgerItem | string[] {
  const reasons: string[] = [];
  const due = dayOfCell(at(row, 'due'), order, date1904);
  const original = amountOf(at(row, 'original'), decimals);
  const rest = text(at(row, 'rest')) === '' ? original : amountOf(at(row, 'rest'), decimals);
  if (due === null) reasons.push(say.items.notADay(shown(at(row, 'due'))));
  if (rest === null) reasons.push(say.items.notAnAmount(shown(at(row, 'rest'))));
  if (reasons.length > 0) return reasons;
  const words = (field: ItemField): string | null => text(at(row, field)) || null;
  return {
    line: row.line,
    due: due as Day,
    rest: rest as number,
    original,
    tenancy: words('tenancy'),
    kid: words('kid')?.replace(/\s/g, '') ?? null,
    invoice: words('invoice'),
    name: words('name'),
    text: words('text'),
    cells: row.cells.map(shown),
  };
}

function text(cell: CellValue): string {
  return cell === null || typeof cell === 'object' ? '' : String(cell).trim();
}

function shown(cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}
