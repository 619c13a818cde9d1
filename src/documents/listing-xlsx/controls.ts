import type { Worksheet } from 'exceljs';
import type { Listing, ListingControl } from '../../domain/reports/listing';
import type { Layout } from './layout';
import { borders, fills, fonts, formats } from './styles';

export interface ControlWords {
  readonly title: string;
  readonly live: string;
  readonly computed: string;
  readonly ok: string;
  readonly deviation: string;
}

/** Columns of the control block: the label runs over the first three. */
const LIVE = 5;
const COMPUTED = 6;
const VERDICT = 7;

/** Sums that must agree: a live formula over the rows, the program's own figure, and whether they do. */
export function writeControls(
  sheet: Worksheet,
  listing: Listing,
  layout: Layout,
  words: ControlWords,
): void {
  const controls = listing.controls ?? [];
  if (controls.length === 0) return;
  writeHead(sheet, layout.controls, words);
  controls.forEach((control, at) => {
    const row = layout.controls + 1 + at;
    const formula = formulaOf(control, layout);
    sheet.getCell(row, 1).value = control.label;
    const computed = sheet.getCell(row, COMPUTED);
    computed.value = control.value / 100;
    if (formula !== null) {
      const live = liveValue(control, listing);
      sheet.getCell(row, LIVE).value = { formula, result: live / 100 };
      const [left, right] = [sheet.getCell(row, LIVE).address, computed.address];
      sheet.getCell(row, VERDICT).value = {
        formula: `IF(ROUND(${left}-${right},2)=0,"${words.ok}","${words.deviation}")`,
        result: live === control.value ? words.ok : words.deviation,
      };
    }
    styleRow(sheet, row);
  });
}

function writeHead(sheet: Worksheet, row: number, words: ControlWords): void {
  sheet.getCell(row, 1).value = words.title;
  sheet.getCell(row, LIVE).value = words.live;
  sheet.getCell(row, COMPUTED).value = words.computed;
  for (let column = 1; column <= VERDICT; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = fonts.total;
    cell.fill = fills.total;
    cell.border = borders.total;
    cell.alignment = { horizontal: column < LIVE ? 'left' : 'right', vertical: 'middle' };
  }
}

function styleRow(sheet: Worksheet, row: number): void {
  for (let column = 1; column <= VERDICT; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = column === VERDICT ? fonts.total : fonts.body;
    cell.border = borders.row;
    if (column < LIVE) continue;
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
  const sums = parts.map(
    ({ column, times }, at) => `${times < 0 ? '-' : at > 0 ? '+' : ''}SUM(${layout.range(column)})`,
  );
  const plus = control.plus ?? 0;
  const constant = plus === 0 ? '' : `${plus < 0 ? '-' : '+'}${Math.abs(plus) / 100}`;
  // Kroner add up with binary dust; øre do not.
  return `ROUND(${sums.join('')}${constant},2)`;
}

/** What the formula gives, so that the sheet shows it before anything recalculates. Øre. */
function liveValue(control: ListingControl, { columns, rows }: Listing): number {
  return partsOf(control).reduce((total, { column, times }) => {
    const at = columns.findIndex(({ key }) => key === column);
    const sum = rows.reduce((inner, row) => inner + Number(row[at] ?? 0), 0);
    return total + times * sum;
  }, control.plus ?? 0);
}
