import type { Border, Borders, Fill, Font } from 'exceljs';
import type { ListingKind } from '../../domain/reports/listing';
import { norwegianFormat } from '../norwegian-format';

const DARK = 'FF1B4B5A';
const PALE = 'FFEAF2F4';
const LINE = 'FFCBD8DC';
const INK = 'FF22313A';
const QUIET = 'FF5B6B73';

const face = { name: 'Calibri', family: 2 } as const;

export const fonts = {
  heading: { ...face, size: 16, bold: true, color: { argb: DARK } },
  note: { ...face, size: 10, color: { argb: QUIET } },
  header: { ...face, size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
  body: { ...face, size: 10, color: { argb: INK } },
  total: { ...face, size: 10, bold: true, color: { argb: INK } },
} satisfies Record<string, Partial<Font>>;

export const fills = {
  header: { type: 'pattern', pattern: 'solid', fgColor: { argb: DARK } },
  total: { type: 'pattern', pattern: 'solid', fgColor: { argb: PALE } },
} satisfies Record<string, Fill>;

const thin: Partial<Border> = { style: 'thin', color: { argb: LINE } };
const strong: Partial<Border> = { style: 'thin', color: { argb: DARK } };

export const borders = {
  row: { bottom: thin },
  groupStart: { top: strong, bottom: thin },
  total: { top: strong, bottom: strong },
} satisfies Record<string, Partial<Borders>>;

/** Excel's number formats in English notation; they show `1 234,50` and `05.01.2026`. */
export const formats: Readonly<Record<ListingKind, string>> = {
  text: '@',
  month: '@',
  integer: norwegianFormat('#,##0'),
  decimal: norwegianFormat('#,##0.0'),
  money: norwegianFormat('#,##0.00'),
  day: 'dd.mm.yyyy',
};

/** Money in a table's rows: nothing shows as a dash, so that the eye finds the amounts. */
export const QUIET_ZERO = norwegianFormat('#,##0.00;-#,##0.00;"–"');

export const NUMERIC: ReadonlySet<ListingKind> = new Set(['integer', 'decimal', 'money']);
