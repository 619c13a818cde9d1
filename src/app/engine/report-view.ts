import type { Day } from '../../domain/days';
import { exportEdit } from '../../domain/export-log/entry';
import { inLanguage } from '../../domain/language';
import { arrearsOn } from '../../domain/ledger/arrears';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import type { Register } from '../../domain/register';
import { arrearsReport } from '../../domain/reports/arrears';
import type { Listing } from '../../domain/reports/listing';
import { statementReport } from '../../domain/reports/account-statement';
import { reportOf, type NamedReport, type ReportId } from '../../domain/reports/reports';
import type { Edit } from '../../workbook/workbook';

/** A report of the whole register, or of one tenancy. */
export interface ReportAsk {
  readonly report: ReportId | 'account-statement';
  /** Whose account a statement is of. */
  readonly tenancy?: string;
  /** The list from the ledger system that the arrears are held against. */
  readonly list?: OpenItemsPlan;
}

/** A report that has been handed out. */
export interface HandedOut extends ReportAsk {
  /** The day that the report speaks of. */
  readonly on: Day;
  /** The day that it was handed out; the same where it is left out. */
  readonly day?: Day;
  /** Local time, `14:05`. */
  readonly time: string;
  readonly who: string;
  /** Name of the file; '' for sheets of the workbook itself, which go by the report's name. */
  readonly file: string;
}

export function namedReport({ report, tenancy = '', list }: ReportAsk): NamedReport {
  const found = report === 'account-statement' ? statementReport(tenancy) : reportOf(report);
  if (found === undefined) throw new Error(`No report ${report}`);
  if (report !== 'arrears' || list === undefined) return found;
  return {
    ...found,
    make: (register, on) => arrearsReport(register, arrearsOn(register, on), list),
  };
}

/**
 * The line of the export log for a report that was handed out, in the workbook's language. None where the workbook has
 * no export log: that is found by the check, and nobody is kept from working by it.
 */
export function handedOutEdits(register: Register, handed: HandedOut): readonly Edit[] {
  const { on, day = on, time, who, file } = handed;
  const named = namedReport(handed);
  const made = named.make(register, on);
  const [first] = made.listings;
  const edit = exportEdit(register, {
    on: day,
    time,
    who,
    file: file === '' ? made.name : file,
    what: inLanguage(named.title, register.language),
    purpose: inLanguage(named.purpose, register.language),
    recipient: inLanguage(named.recipient, register.language),
    rows: first?.rows.length ?? 0,
    controlSum: first === undefined ? null : controlSumOf(first),
  });
  return 'table' in edit && 'kind' in edit ? [edit] : [];
}

/** The sum that the receiver can hold the first table to: its first control. */
function controlSumOf({ controls = [] }: Listing): number | null {
  return controls[0]?.value ?? null;
}
