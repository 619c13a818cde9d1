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
    // A text is read once however often it occurs: `first` is the row in which it was, as `firstRows` counts them.
    const { first, start } = firstRows(part.data);
    let number = Number.NaN;
    let numberRead: Parsed<unknown> | undefined;
    for (let row = 0; row < part.data.rowCount; row += 1) {
      const type = types[row];
      if (type === EMPTY) continue;
      const value = values[row] ?? 0;
      if (type === TEXT) {
        const before = (first[value] ?? 0) - start;
        if (before >= 0) this.values[offset + row] = this.values[offset + before];
        else if (this.text(part, row, value)) first[value] = start + row;
      } else if (type !== NUMBER) {
        this.put(offset + row, this.read(this.cellAt(part, row), part.data));
      } else {
        // Rows that follow each other often have the same day or amount.
        if (numberRead === undefined || value !== number) {
          number = value;
          numberRead = this.read(value, part.data);
        }
        this.put(offset + row, numberRead);
      }
    }
    this.remarkable.clear();
  }

  /** True where there is nothing to tell of the text but its value. */
  private text({ data, offset }: TablePart, row: number, text: number): boolean {
    const known = this.remarkable.size === 0 ? undefined : this.remarkable.get(text);
    const read = known ?? this.read(data.strings[text] ?? '', data);
    this.put(offset + row, read);
    if (read.ok && read.remark === undefined) return true;
    this.remarkable.set(text, read);
    return false;
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

interface FirstRows {
  /** By text: the last first row that was noted, plus the `start` of its time. */
  readonly first: Int32Array;
  start: number;
  /** The next start. */
  next: number;
}

const scratch = new WeakMap<readonly string[], FirstRows>();
const MOST = 2 ** 31 - 1;

/**
 * Room for a row number per text. What was noted before `start` is of an earlier column, so that nothing need be wiped
 * out in between.
 */
function firstRows({ strings, rowCount }: TableData): FirstRows {
  const known = scratch.get(strings);
  const room = strings.length;
  if (known !== undefined && known.first.length >= room && known.next + rowCount < MOST) {
    known.start = known.next;
    known.next += rowCount;
    return known;
  }
  const first = new Int32Array(room + (room >> 3) + 1);
  const made = { first, start: 1, next: 1 + rowCount };
  scratch.set(strings, made);
  return made;
}
