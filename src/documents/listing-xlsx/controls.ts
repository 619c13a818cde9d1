import type { Worksheet } from 'exceljs';
import type { Listing, ListingControl } from '../../domain/reports/listing';
import { sumIf } from '../../domain/reports/sum-if';
import type { Layout } from './layout';
import { borders, fills, fonts, formats } from './styles';

export interface ControlWords {
  readonly title: string;
  readonly live: string;
  readonly computed: string;
  readonly ok: string;
  readonly deviation: string;
}

/** Sums that must agree: a live formula over the rows, the program's own figure, and whether they do. */
export function writeControls(
  sheet: Worksheet,
  listing: Listing,
  layout: Layout,
  words: ControlWords,
): void {
  const controls = listing.controls ?? [];
  if (controls.length === 0) return;
  const live = liveColumn(listing);
  writeHead(sheet, layout.controls, live, words);
  controls.forEach((control, at) => {
    const row = layout.controls + 1 + at;
    const formula = formulaOf(control, layout);
    sheet.getCell(row, 1).value = control.label;
    const computed = sheet.getCell(row, live + 1);
    computed.value = control.value / 100;
    if (formula !== null) {
      const result = liveValue(control, listing);
      sheet.getCell(row, live).value = { formula, result: result / 100 };
      const [left, right] = [sheet.getCell(row, live).address, computed.address];
      sheet.getCell(row, live + 2).value = {
        formula: `IF(ROUND(${left}-${right},2)=0,"${words.ok}","${words.deviation}")`,
        result: result === control.value ? words.ok : words.deviation,
      };
      writeNote(sheet, row, live + 3, control);
    }
    styleRow(sheet, row, live);
  });
}

function writeNote(sheet: Worksheet, row: number, column: number, { note }: ListingControl): void {
  if (note === undefined) return;
  const cell = sheet.getCell(row, column);
  cell.value = note;
  cell.font = fonts.total;
  cell.alignment = { horizontal: 'left', indent: 1 };
}

/** The block's figures stand under the first two columns of money, which are wide enough; its labels before them. */
export function liveColumn({ columns }: Listing): number {
  return columns.findIndex(({ kind }) => kind === 'money') + 1;
}

function writeHead(sheet: Worksheet, row: number, live: number, words: ControlWords): void {
  sheet.getRow(row).height = 28;
  sheet.getCell(row, 1).value = words.title;
  sheet.getCell(row, live).value = words.live;
  sheet.getCell(row, live + 1).value = words.computed;
  for (let column = 1; column <= live + 2; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = fonts.total;
    cell.fill = fills.total;
    cell.border = borders.total;
    cell.alignment = {
      horizontal: column < live ? 'left' : 'right',
      vertical: 'middle',
      wrapText: column >= live,
    };
  }
}

function styleRow(sheet: Worksheet, row: number, live: number): void {
  for (let column = 1; column <= live + 2; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = column === live + 2 ? fonts.total : fonts.body;
    cell.border = borders.row;
    if (column < live) continue;
    cell.numFmt = formats.money;
    cell.alignment = { horizontal: 'right' };
  }
}

function partsOf({ column, sumOf }: ListingControl): NonNullable<ListingControl['sumOf']> {
  return sumOf ?? (column === undefined ? [] : [{ column, times: 1 }]);
}

function formulaOf(control: ListingControl, layout: Layout): string | null {
  const parts = partsOf(control);
  if (parts.length === 0) return null;
  const { where } = control;
  const sums = parts.map(({ column, times }, at) => {
    const cells = layout.range(column);
    const sum =
      where === undefined ? `SUM(${cells})` : sumIf(layout.range(where.column), where.is, cells);
    return `${times < 0 ? '-' : at > 0 ? '+' : ''}${sum}`;
  });
  const plus = control.plus ?? 0;
  const constant = plus === 0 ? '' : `${plus < 0 ? '-' : '+'}${Math.abs(plus) / 100}`;
  // Kroner add up with binary dust; øre do not.
  return `ROUND(${sums.join('')}${constant},2)`;
}

/** What the formula gives, so that the sheet shows it before anything recalculates. Øre. */
function liveValue(control: ListingControl, { columns, rows: all }: Listing): number {
  const { where } = control;
  const group = columns.findIndex(({ key }) => key === where?.column);
  const rows = where === undefined ? all : all.filter((row) => row[group] === where.is);
  return partsOf(control).reduce((total, { column, times }) => {
    const at = columns.findIndex(({ key }) => key === column);
    const sum = rows.reduce((inner, row) => inner + Number(row[at] ?? 0), 0);
    return total + times * sum;
  }, control.plus ?? 0);
}
