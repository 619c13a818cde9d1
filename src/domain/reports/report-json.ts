import { isoDay, type Day } from '../days';
import { dataDateOf } from '../ledger/data-date';
import { gapsOf } from '../ledger/gaps';
import { isoMonth, type Month } from '../months';
import type { Register } from '../register';
import type { Listing, ListingKind, ListingValue, SheetReport } from './listing';

/** A report as one JSON document: amounts in øre, days `yyyy-mm-dd`, months `yyyy-mm`, rows by their columns' keys. */
export function reportJson(register: Register, id: string, on: Day, report: SheetReport): string {
  const dataDate = dataDateOf(register);
  const document = {
    report: id,
    title: report.name,
    on: isoDay(on),
    dataDate: dataDate === null ? null : isoDay(dataDate),
    missing: gapsOf(register).missing.map(({ why }) => why),
    listings: report.listings.map(listingJson),
  };
  return JSON.stringify(document, null, 2);
}

function listingJson({ id, title, heading, notes, columns, rows, controls = [] }: Listing) {
  return {
    id,
    title,
    heading: heading ?? title,
    notes,
    columns: columns.map(({ key, header, kind }) => ({ key, header, kind })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ key, kind }, at) => [key, valueOf(kind, row[at] ?? null)])),
    ),
    controls: controls.map(({ label, value }) => ({ label, value })),
  };
}

function valueOf(kind: ListingKind, value: ListingValue): ListingValue {
  if (typeof value !== 'number') return value;
  if (kind === 'day') return isoDay(value as Day);
  return kind === 'month' ? isoMonth(value as Month) : value;
}
