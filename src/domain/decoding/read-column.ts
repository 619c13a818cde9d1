import {
  cellAt,
  EMPTY,
  NUMBER,
  TEXT,
  type CellColumn,
  type CellValue,
  type TableData,
} from '../cells';
import type { Column } from '../columns';
import { isSolid } from '../columns/text';
import type { Parsed, ProblemCode, Severity } from '../parsed';
import { lengthOf, type TablePart } from './table-part';

/** Something wrong with one cell, found while reading it. */
export interface CellProblem {
  /** Row of the decoded table, from 0. */
  readonly row: number;
  readonly column: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The cell could not be read: its value is null in the row. */
  readonly unreadable: boolean;
  readonly repair?: CellValue;
}

export interface ReadColumn {
  readonly values: readonly unknown[];
  /** In order of row, one at most per row. */
  readonly problems: readonly CellProblem[];
  /** Rows whose cell could not be read. */
  readonly unreadable: ReadonlySet<number>;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** Reads a column of all parts: what is not read is in the problems. */
export function readColumn(
  parts: readonly TablePart[],
  name: string,
  column: Column<unknown>,
): ReadColumn {
  if (parts.every((part) => isEmpty(part, name))) return emptyColumn(lengthOf(parts));
  const reading = new ColumnReading(name, column, new Array<unknown>(lengthOf(parts)).fill(null));
  for (const part of parts) reading.whole(part);
  const { values, problems } = reading;
  return { values, problems, unreadable: unreadableOf(problems) };
}

function isEmpty({ data, columnIndex }: TablePart, name: string): boolean {
  const at = columnIndex.get(name);
  const types = at === undefined ? undefined : data.columns[at]?.types;
  if (types === undefined) return true;
  for (const type of types) if (type !== EMPTY) return false;
  return true;
}

let lastEmpty: ReadColumn = { values: [], problems: [], unreadable: NO_ROWS };

/** Many columns have nothing in them: those of one table are the same object. */
function emptyColumn(length: number): ReadColumn {
  if (lastEmpty.values.length !== length) {
    lastEmpty = { values: new Array<null>(length).fill(null), problems: [], unreadable: NO_ROWS };
  }
  return lastEmpty;
}

export function unreadableOf(problems: readonly CellProblem[]): ReadonlySet<number> {
  const rows = problems.filter(({ unreadable }) => unreadable).map(({ row }) => row);
  return rows.length === 0 ? NO_ROWS : new Set(rows);
}

/** A column while it is read, its values put where they belong. */
export class ColumnReading {
  readonly problems: CellProblem[] = [];
  /** Texts, by index, of which there is more to tell than a value. */
  private readonly remarkable = new Map<number, Parsed<unknown>>();

  constructor(
    private readonly name: string,
    private readonly column: Column<unknown>,
    readonly values: unknown[],
  ) {}

  whole(part: TablePart): void {
    const cells = this.cellsOf(part);
    if (cells === undefined) return;
    const { types, values } = cells;
    const { offset } = part;
    // A text is read once however often it occurs: `first` is the row, from 1, in which it was.
    const first = firstRows(part.data.strings);
    for (let row = 0; row < part.data.rowCount; row += 1) {
      const type = types[row];
      if (type === EMPTY) continue;
      if (type === TEXT) {
        const before = first[values[row] ?? 0] ?? 0;
        if (before > 0) this.values[offset + row] = this.values[offset + before - 1];
        else this.text(part, row, values[row] ?? 0, first);
      } else {
        const cell = type === NUMBER ? (values[row] ?? 0) : this.cellAt(part, row);
        this.put(offset + row, this.read(cell, part.data));
      }
    }
    for (let row = 0; row < part.data.rowCount; row += 1) {
      if (types[row] === TEXT) first[values[row] ?? 0] = 0;
    }
    this.remarkable.clear();
  }

  private text({ data, offset }: TablePart, row: number, text: number, first: Int32Array): void {
    const read = this.remarkable.get(text) ?? this.read(data.strings[text] ?? '', data);
    if (!read.ok || read.remark !== undefined) this.remarkable.set(text, read);
    else first[text] = row + 1;
    this.put(offset + row, read);
  }

  /** Reads one body row again. */
  row(part: TablePart, row: number): void {
    this.values[part.offset + row] = null;
    const cell = this.cellAt(part, row);
    if (cell !== null) this.put(part.offset + row, this.read(cell, part.data));
  }

  private cellsOf({ data, columnIndex }: TablePart): CellColumn | undefined {
    const at = columnIndex.get(this.name);
    return at === undefined ? undefined : data.columns[at];
  }

  private cellAt({ data, columnIndex }: TablePart, row: number): CellValue {
    const at = columnIndex.get(this.name);
    return at === undefined ? null : cellAt(data, row, at);
  }

  /** A cell of white space only is as good as empty, but not silently: the rule on required cells sees null. */
  private read(cell: CellValue, data: TableData): Parsed<unknown> {
    if (typeof cell === 'string' && isBlank(cell)) {
      return { ok: false, problem: 'blank' };
    }
    return this.column.parse(cell, data);
  }

  private put(row: number, read: Parsed<unknown>): void {
    if (!read.ok) {
      if (read.problem !== 'blank') this.add(row, read.problem, 'feil', true, read.repair);
      return;
    }
    this.values[row] = read.value;
    if (read.remark === undefined) return;
    const { code, severity, repair } = read.remark;
    this.add(row, code, severity, false, repair);
  }

  private add(
    row: number,
    code: ProblemCode,
    severity: Severity,
    unreadable: boolean,
    repair: CellValue | undefined,
  ): void {
    const found = { row, column: this.name, code, severity, unreadable };
    this.problems.push(repair === undefined ? found : { ...found, repair });
  }
}

function isBlank(text: string): boolean {
  return !isSolid(text.charCodeAt(0)) && /^[\s\u00A0\u202F\u200B\uFEFF]*$/.test(text);
}

const scratch = new WeakMap<readonly string[], Int32Array>();

/** Room for a number per text, all 0: whoever uses it leaves it so. */
function firstRows(strings: readonly string[]): Int32Array {
  const known = scratch.get(strings);
  if (known !== undefined && known.length >= strings.length) return known;
  const room = new Int32Array(strings.length + (strings.length >> 3) + 1);
  scratch.set(strings, room);
  return room;
}
