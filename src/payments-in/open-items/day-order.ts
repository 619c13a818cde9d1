import type { CellValue } from '../../domain/cells';
import { dayOf, dayOfSerial, parseIsoDay, type Day } from '../../domain/days';
import type { Readings } from '../../domain/matching/open-items/fields';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';
import type { LinedCell } from './notation';

type Order = NonNullable<Readings['dates']>;

const PARTS = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/;

/** Whether the day or the month stands first in a file; null where no date is of such a kind. All must show the same. */
export function dayOrderOf(
  cells: readonly LinedCell[],
  said: Order | null,
  say: Say,
): Order | null {
  let found: { readonly order: Order; readonly line: number; readonly text: string } | null = null;
  let open: LinedCell | null = null;
  for (const one of cells) {
    const [, first = '', sign = '', second = ''] = PARTS.exec(textOf(one.cell)) ?? [];
    if (first === '') continue;
    const order = shownBy(Number(first), Number(second), sign);
    if (order === null) {
      open ??= one;
      continue;
    }
    found ??= { order, line: one.line, text: textOf(one.cell) };
    if (found.order !== order) {
      throw new FileRefusal(
        one.line,
        say.items.mixedDates(textOf(one.cell), found.text, found.line),
      );
    }
  }
  if (found === null && said === null && open !== null) {
    throw new FileRefusal(open.line, say.items.ambiguousDates(textOf(open.cell)));
  }
  return found?.order ?? said;
}

/** Points are the Norwegian way, day first; otherwise a number above twelve is the day. */
function shownBy(first: number, second: number, sign: string): Order | null {
  if (second > 12) return 'month-first';
  if (first > 12 || sign === '.') return 'day-first';
  return null;
}

/** The day of a cell: a date of the sheet, `yyyy-mm-dd`, `yyyymmdd`, or parts in the file's order. */
export function dayOfCell(cell: CellValue, order: Order | null, date1904: boolean): Day | null {
  if (typeof cell === 'number') return compact(String(cell)) ?? dayOfSerial(cell, date1904);
  const text = textOf(cell);
  const iso = parseIsoDay(text.slice(0, 10));
  if (iso !== null && /^.{10}($|[T ])/.test(text)) return iso;
  const [, first = '', , second = '', yearText = ''] = PARTS.exec(text) ?? [];
  if (first === '') return compact(text);
  const [date, month] = order === 'month-first' ? [second, first] : [first, second];
  const year = yearText.length === 4 ? Number(yearText) : 2000 + Number(yearText);
  return dayOf(year, Number(month), Number(date));
}

function compact(text: string): Day | null {
  const [, year = '', month = '', date = ''] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  return year === '' ? null : dayOf(Number(year), Number(month), Number(date));
}

function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
