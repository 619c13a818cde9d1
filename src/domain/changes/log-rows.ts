import { cellAt, type CellValue, type TableData } from '../cells';
import { changeWays, type ChangeWay } from '../codes/changes';
import { excelSerial, type Day } from '../days';
import { inLanguage, type Language } from '../language';
import { plainHeader, tableIdOf } from '../register';
import { changeLog } from '../tables/logs';
import type { Entry } from './entry';

/** Who makes changes, how, and when. */
export interface Stamp {
  /** Name of the user; '' where nobody has said it. */
  readonly who: string;
  readonly how: ChangeWay;
  readonly on: Day;
  /** `14:05`. */
  readonly time: string;
}

export function isChangeLog({ name }: Pick<TableData, 'name'>): boolean {
  return tableIdOf(name) === 'ChangeLog';
}

/** The entries as new rows of the change log, in the order of its columns; columns it lacks are left out. */
export function logRows(
  log: TableData,
  entries: readonly Entry[],
  stamp: Stamp,
  language: Language,
): readonly (readonly CellValue[])[] {
  const columns = log.headers.map(columnBehind);
  const { width, next } = numbering(log, columns.indexOf('entry'));
  const shared = {
    date: excelSerial(stamp.on, log.date1904),
    time: stamp.time,
    who: stamp.who,
    how: inLanguage(changeWays[stamp.how], language),
  };
  return entries.map((entry, at) => {
    const number = String(next + at).padStart(width, '0');
    const cells: Readonly<Record<string, CellValue>> = {
      ...shared,
      ...entry,
      entry: `EL-${number}`,
    };
    return columns.map((column) => (column === '' ? null : (cells[column] ?? null)));
  });
}

function columnBehind(header: string): string {
  const plain = plainHeader(header);
  const found = Object.entries(changeLog.columns).find(([, column]) =>
    column.header.some((word) => plainHeader(word) === plain),
  );
  return found?.[0] ?? '';
}

/** The next free number; read from the bottom, where the newest stand, as far as numbers still grow. */
function numbering(log: TableData, column: number): { width: number; next: number } {
  let [highest, width] = [0, 4];
  for (let row = log.rowCount - 1; row >= 0; row -= 1) {
    const cell = cellAt(log, row, column);
    const digits = typeof cell === 'string' ? cell.slice(cell.lastIndexOf('-') + 1).trim() : '';
    const number = Number(digits);
    if (!(number > highest)) continue;
    highest = number;
    width = Math.max(width, digits.length);
  }
  return { width, next: highest + 1 };
}
