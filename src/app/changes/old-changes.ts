import { listingToCsv } from '../../documents/csv';
import type { Listing, ListingValue } from '../../domain/reports/listing';
import type { Day } from '../../domain/days';
import { inLanguage } from '../../domain/language';
import type { Register } from '../../domain/register';
import { changeLog } from '../../domain/tables/logs';
import { changeWays } from '../../domain/codes/changes';
import type { Edit } from '../../workbook/workbook';

/** Lines of the change log that are to stand in a file of their own, and how they are taken out of the log. */
export interface OldChanges {
  /** UTF-8. */
  readonly csv: Uint8Array;
  readonly edits: readonly Edit[];
}

/** All lines from before a day. The file is to be saved before the edits are made. */
export function oldChanges(register: Register, before: Day): OldChanges {
  const { rows, usable, parts } = register.tables.ChangeLog;
  const old = rows.flatMap((row, at) => (row.date < before ? [{ row, at: usable[at] ?? 0 }] : []));
  const columns = Object.entries(changeLog.columns);
  const listing: Listing = {
    notes: [],
    id: 'old-changes',
    title: inLanguage(changeLog.sheet, register.language),
    columns: columns.map(([key, column]) => ({
      key,
      header: inLanguage(column.header, register.language),
      kind: column.kind === 'day' ? 'day' : 'text',
      width: column.width,
    })),
    rows: old.map(({ row }) =>
      columns.map(([key]): ListingValue => {
        if (key === 'how')
          return row.how === null ? null : inLanguage(changeWays[row.how], register.language);
        return row[key as keyof typeof row];
      }),
    ),
  };
  return {
    csv: new TextEncoder().encode(listingToCsv(listing)),
    edits: parts.map(({ data, offset }) => ({
      kind: 'delete',
      table: data.name,
      rows: old.map(({ at }) => at - offset).filter((at) => at >= 0 && at < data.rowCount),
    })),
  };
}
