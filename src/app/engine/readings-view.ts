import { textOfCell } from '../../domain/cell-text';
import type { CellValue } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import type { Day } from '../../domain/days';
import { describedRows, type Described } from '../../domain/form/describe';
import { searchRows } from '../../domain/form/search-rows';
import { cellOfTyped } from '../../domain/form/typed';
import { meaningsOf } from '../../domain/meanings';
import { readingsOf } from '../../domain/readings/readings-of';
import type { WayId } from '../../domain/readings/reading';
import { tableIdOf, type Register } from '../../domain/register';
import { nearKey } from '../../domain/rules/near-keys';
import { tableIds, type TableId } from '../../domain/tables';

export interface ColumnAsk {
  /** Excel name of the table. */
  readonly table: string;
  /** Column of the Excel table, from 0. */
  readonly column: number;
  readonly on: Day;
}

export interface ShownReading {
  readonly id: WayId;
  /** For each text; null where it cannot be read so. */
  readonly cells: readonly CellValue[];
  readonly shown: readonly string[];
}

/** How cells that cannot be read may be meant. */
export interface ReadingsView {
  readonly ways: readonly ShownReading[];
  /** Rows that people call by the first text, where the column refers to a table. */
  readonly rows: readonly Described[];
  readonly references: TableId | null;
  /** A cell may be left empty without its row being lost. */
  readonly canBeEmpty: boolean;
}

/** Rows that are offered for a name; more are found by typing. */
const MOST_ROWS = 6;

export function readingsView(
  register: Register,
  { texts, ...ask }: ColumnAsk & { readonly texts: readonly string[] },
): ReadingsView {
  const found = columnOf(register, ask);
  if (found === undefined) return { ways: [], rows: [], references: null, canBeEmpty: false };
  const { column, date1904 } = found;
  const references = tableIds.find((id) => id === column.references) ?? null;
  const ways = readingsOf(column, texts, { language: register.language, date1904 });
  const shown = (cell: CellValue): string => textOfCell(column, cell, date1904);
  return {
    ways: ways.map(({ id, cells }) => ({ id, cells, shown: cells.map(shown) })),
    rows: references === null ? [] : named(register, references, texts[0] ?? '', ask.on),
    references,
    canBeEmpty: column.essential !== true && column.kind !== 'key',
  };
}

/** What typing a text would put in the column's cells; null where it cannot be read there either. */
export function typedView(
  register: Register,
  { text, ...ask }: ColumnAsk & { readonly text: string },
): { readonly cell: CellValue; readonly shown: string } | null {
  const found = columnOf(register, ask);
  if (found === undefined || text.trim() === '') return null;
  const { column, date1904 } = found;
  const references = tableIds.find((id) => id === column.references);
  if (references !== undefined) {
    const key =
      nearKey(register, references, text) ?? onlyNamed(register, references, text, ask.on);
    return key === undefined ? null : { cell: key, shown: key };
  }
  const context = { language: register.language, date1904, on: ask.on };
  const cell = cellOfTyped(column, text, context);
  if (cell === null || !column.parse(cell, { date1904 }).ok) return null;
  return { cell, shown: textOfCell(column, cell, date1904) };
}

function onlyNamed(register: Register, id: TableId, text: string, on: Day): string | undefined {
  const rows = named(register, id, text, on);
  return rows.length === 1 ? rows[0]?.id : undefined;
}

function named(register: Register, id: TableId, text: string, on: Day): readonly Described[] {
  const words = text.replace(/[.,;()]/g, ' ');
  return searchRows(describedRows(register, id, on), words).slice(0, MOST_ROWS);
}

function columnOf(
  register: Register,
  { table, column }: ColumnAsk,
): { readonly column: Column<unknown>; readonly date1904: boolean } | undefined {
  const id = tableIdOf(table);
  const part = id && register.tables[id].parts.find(({ data }) => data.name === table);
  const meaning = part && meaningsOf(part.data)[column];
  return meaning && { column: meaning, date1904: part.data.date1904 };
}
