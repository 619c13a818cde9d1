import { addressOf, cellAt, type CellValue, type TableData } from '../cells';
import { meaningsOf } from '../meanings';
import type { Register } from '../register';
import { changesText } from '../../text/changes';
import type { Change } from './change';
import { maskOf, type Mask } from './masks';
import { keyOfRow } from './row-keys';
import { rowText } from './row-text';
import { textOfValue } from './value-text';

/** One line of the change log, in words. */
export interface Entry {
  readonly sheet: string;
  /** The table's name in Excel. */
  readonly table: string;
  /** Id of the row; '' where the line is about many rows or none. */
  readonly row: string;
  /** Address when the change was made; a range where it is about many cells. */
  readonly cell: string;
  /** Header; '' where the line is about a whole row or more. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Puts changes in words: at most `most` lines, then one line per table with the count and the range of the rest. */
export function entriesOf(
  changes: readonly Change[],
  register: Register,
  most: number,
): readonly Entry[] {
  const words = new Wording(register);
  const [told, rest] = [changes.slice(0, most), changes.slice(most)];
  const tables = new Map<string, Change[]>();
  for (const change of rest) {
    const own = tables.get(change.data.name) ?? [];
    own.push(change);
    tables.set(change.data.name, own);
  }
  return [
    ...told.map((change) => words.entry(change)),
    ...[...tables.values()].map((own) => words.summary(own)),
  ];
}

class Wording {
  private readonly mask: Mask;

  constructor(private readonly register: Register) {
    this.mask = maskOf(register);
  }

  entry(change: Change): Entry {
    const { data } = change;
    const place = { sheet: data.sheet, table: data.name };
    if (change.kind === 'shape') {
      const after = this.text.shapes[change.what.code](change.what.name);
      return { ...place, row: '', cell: '', column: '', before: '', after };
    }
    const row = keyOfRow(data, change.row);
    if (change.kind === 'cell') {
      const cell = addressOf(data, change.row, change.column);
      const said = (value: CellValue): string => this.cell(data, change.row, change.column, value);
      const column = data.headers[change.column] ?? '';
      return {
        ...place,
        row,
        cell,
        column,
        before: said(change.before),
        after: said(change.after),
      };
    }
    const cell = rangeOf([change]);
    const whole = this.row(data, change.row);
    const [before, after] = change.kind === 'new' ? ['', whole] : [whole, ''];
    return { ...place, row, cell, column: '', before, after };
  }

  /** Nothing is dropped silently: how many there are, and where. */
  summary(changes: readonly Change[]): Entry {
    const { sheet, name } = changes[0]?.data ?? { sheet: '', name: '' };
    const count = (kind: Change['kind']): number =>
      changes.filter((change) => change.kind === kind).length;
    const after = this.text.more(sheet, count('cell'), count('new'), count('gone'), count('shape'));
    return { sheet, table: name, row: '', cell: rangeOf(changes), column: '', before: '', after };
  }

  private get text(): ReturnType<typeof changesText> {
    return changesText(this.register.language);
  }

  private cell(data: TableData, row: number, column: number, value: CellValue): string {
    const meaning = meaningsOf(data)[column];
    const context = { language: this.register.language, date1904: data.date1904 };
    return this.mask(data, row, meaning, textOfValue(meaning, value, context));
  }

  private row(data: TableData, row: number): string {
    return rowText(
      data.headers.map((header, column) => [
        header,
        this.cell(data, row, column, cellAt(data, row, column)),
      ]),
    );
  }
}

/** The smallest range around the changed cells. */
function rangeOf(changes: readonly Change[]): string {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const data = changes[0]?.data;
  for (const change of changes) {
    if (change.kind === 'shape') continue;
    const [first, last] =
      change.kind === 'cell' ? [change.column, change.column] : [0, change.data.headers.length - 1];
    top = Math.min(top, change.row);
    bottom = Math.max(bottom, change.row);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  if (data === undefined || bottom < 0) return '';
  const corners = [addressOf(data, top, left), addressOf(data, bottom, right)];
  return corners[0] === corners[1] ? (corners[0] ?? '') : corners.join(':');
}
