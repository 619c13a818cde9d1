import { addressOf, cellAt, type CellValue } from './cells';
import { isGrown } from './decoding/changed-rows';
import { readColumn, type CellProblem, type ReadColumn } from './decoding/read-column';
import { rereadColumn } from './decoding/reread-column';
import { blankRows, keptArray, usableRows } from './decoding/row-kinds';
import { indexByKey, rowObjects, type Columns, type RowObjects } from './decoding/row-objects';
import { lengthOf, type TablePart } from './decoding/table-part';
import { computed, once } from './once';
import type { Table } from './tables/table';

export type { CellProblem } from './decoding/read-column';
export type { StructureProblem, TablePart } from './decoding/table-part';

/** A table read by its columns: values column by column, typed rows on demand. */
export interface DecodedTable<R> {
  readonly table: Table;
  readonly parts: readonly TablePart[];
  /** All rows of the sheet's tables, blank ones included. */
  readonly length: number;
  /** Value per row, null where empty or unreadable. */
  readonly columns: { readonly [C in keyof R]: readonly (NonNullable<R[C]> | null)[] };
  readonly problems: readonly CellProblem[];
  /** Rows whose cell could not be read, by column. */
  readonly unreadable: Readonly<Record<keyof R & string, ReadonlySet<number>>>;
  /** Rows whose essential cells could all be read, as indexes. */
  readonly usable: Int32Array;
  /** 1 for rows without any content. */
  readonly blank: Uint8Array;
  /** The usable rows in sheet order; `rows[i]` is sheet row `usable[i]`. */
  readonly rows: readonly R[];
  /** The first usable row with this key. */
  byKey(key: string): R | undefined;
}

/** What has been read of a table so far; what has not been looked at is absent. */
interface Known {
  readonly parts: readonly TablePart[];
  readonly read: ReadonlyMap<string, ReadColumn>;
  readonly problems: readonly CellProblem[] | undefined;
  readonly usable: Int32Array | undefined;
  readonly blank: Uint8Array | undefined;
  readonly objects: RowObjects | undefined;
  readonly keys: KeyIndex | undefined;
}

interface KeyIndex {
  readonly values: unknown;
  readonly usable: Int32Array;
  readonly index: ReadonlyMap<string, number>;
}

const knownOf = new WeakMap<object, () => Known>();

/**
 * Reads the Excel tables `parts` as `table`, each column when it is first looked at. Nothing is dropped silently: what
 * is not read is in `problems`. Of a table read `before` only what has changed is read again, and what comes out the
 * same is the same object.
 */
export function decodeTable<R>(
  table: Table,
  parts: readonly TablePart[],
  before?: DecodedTable<unknown>,
): DecodedTable<R> {
  const same = before !== undefined && isGrown(before.parts, parts);
  const known = same ? knownOf.get(before)?.() : undefined;
  const length = lengthOf(parts);
  const { read, columns, unreadable } = lazyColumns(table, parts, known);
  const decoded = { table, parts, length, columns, unreadable };
  const whole = decoded as unknown as DecodedTable<R>;
  const names = Object.keys(table.columns);
  const problems = () => names.flatMap((name) => read[name]?.problems ?? []);
  once(decoded, 'problems', () => keptArray(known?.problems, problems()));
  once(decoded, 'usable', () => keptArray(known?.usable, usableRows(table, columns, length)));
  once(decoded, 'blank', () => keptArray(known?.blank, blankRows(parts, length)));
  once(decoded, 'rows', () => rowObjects(names, columns, whole.usable, known?.objects));
  const keys = keyIndexOf(whole, known?.keys);
  Object.assign(decoded, { byKey: (key: string) => whole.rows[keys().index.get(key) ?? -1] });
  knownOf.set(whole, () => ({
    parts,
    read: new Map(names.flatMap((name) => entryOf(name, computed<ReadColumn>(read, name)))),
    problems: computed(decoded, 'problems'),
    usable: computed(decoded, 'usable'),
    blank: computed(decoded, 'blank'),
    objects:
      computed(decoded, 'rows') === undefined
        ? undefined
        : { rows: whole.rows, usable: whole.usable, columns },
    keys: keys.made(),
  }));
  return whole;
}

function entryOf<T>(name: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[name, value]];
}

function lazyColumns(table: Table, parts: readonly TablePart[], known: Known | undefined) {
  const read: Record<string, ReadColumn> = {};
  const columns: Record<string, readonly unknown[]> = {};
  const unreadable: Record<string, ReadonlySet<number>> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const was = known?.read.get(name);
    once(read, name, () =>
      known === undefined || was === undefined
        ? readColumn(parts, name, column)
        : rereadColumn({ parts: known.parts, read: was }, parts, name, column),
    );
    once(columns, name, () => read[name]?.values ?? []);
    once(unreadable, name, () => read[name]?.unreadable ?? new Set());
  }
  return { read, columns: columns as Columns, unreadable };
}

/** The index by key, made at the first question; `made` tells whether there has been one. */
function keyIndexOf(
  table: DecodedTable<unknown>,
  before: KeyIndex | undefined,
): { (): KeyIndex; made(): KeyIndex | undefined } {
  let index: KeyIndex | undefined;
  const make = (): KeyIndex => {
    const { usable } = table;
    const values = (table.columns as Columns)[table.table.key];
    if (before?.usable === usable && before.values === values) return before;
    return { values, usable, index: indexByKey(table.table.key, table.rows) };
  };
  return Object.assign(() => (index ??= make()), { made: () => index });
}

/** Where a row's cell stands; the row alone where the sheet lacks the column. */
export function placeOf(
  decoded: DecodedTable<unknown>,
  row: number,
  column?: string,
): { sheet: string; cell: string; value: CellValue } {
  const part = partOf(decoded.parts, row);
  const at = column === undefined ? undefined : part.columnIndex.get(column);
  const body = row - part.offset;
  return {
    sheet: part.data.sheet,
    cell: addressOf(part.data, body, at ?? 0),
    value: at === undefined ? null : cellAt(part.data, body, at),
  };
}

function partOf(parts: readonly TablePart[], row: number): TablePart {
  const part = parts.findLast((candidate) => candidate.offset <= row);
  if (part === undefined) throw new Error(`Row ${row} is outside the table`);
  return part;
}
