import { listingToCsv } from '../documents/csv';
import { reportToXlsx, XLSX_TYPE } from '../documents/listing-xlsx';
import { isoDay, type Day } from '../domain/days';
import { arrearsOn, type Arrears } from '../domain/ledger/arrears';
import type { Advice } from '../domain/next-step/advice';
import type { OpenItemsPlan } from '../domain/matching/open-items/plan';
import type { Register } from '../domain/register';
import { arrearsReport } from '../domain/reports/arrears';
import type { MadeFile } from './host';

/** The arrears workbook for finance, held against a list from the ledger system where there is one. */
export async function arrearsWorkbook(
  register: Register,
  on: Day,
  list: OpenItemsPlan | null = null,
): Promise<MadeFile> {
  const report = arrearsReport(register, arrearsOn(register, on), list);
  return {
    name: `restanser-${isoDay(on)}.xlsx`,
    type: XLSX_TYPE,
    bytes: await reportToXlsx(report),
  };
}

/** The accounts with a debt as CSV for finance. */
export function arrearsCsv(register: Register, on: Day): MadeFile {
  const [accounts] = arrearsReport(register, arrearsOn(register, on)).listings;
  const text = accounts === undefined ? '' : listingToCsv(accounts);
  return {
    name: `restanser-${isoDay(on)}.csv`,
    type: 'text/csv;charset=utf-8',
    bytes: new TextEncoder().encode(text),
  };
}

/** The document of `arrears --json`: øre, `yyyy-mm-dd`. */
export function arrearsJson(arrears: Arrears): unknown {
  const { totals, control, unread, missing, rowsLeftOut, unplaced, doubtful, unfounded, accounts } =
    arrears;
  return {
    on: isoDay(arrears.on),
    dataDate: dayOrNull(arrears.dataDate),
    totals,
    control,
    unread,
    missing,
    rowsLeftOut,
    unplaced: unplaced.map((payment) => ({ ...payment, date: isoDay(payment.date) })),
    doubtful: doubtful.map((payment) => ({ ...payment, date: isoDay(payment.date) })),
    unfounded: unfounded.map((credit) => ({ ...credit, date: isoDay(credit.date) })),
    accounts: accounts.map(
      ({ oldestDue, oldestOwnDue, allowanceDay, lastPayment, step, hold, advice, ...account }) => ({
        ...account,
        allowanceDay: dayOrNull(allowanceDay),
        oldestDue: dayOrNull(oldestDue),
        oldestOwnDue: dayOrNull(oldestOwnDue),
        lastPayment: lastPayment && { ...lastPayment, date: isoDay(lastPayment.date) },
        step: step && { ...step, earliest: isoDay(step.earliest) },
        hold: hold && { ...hold, until: dayOrNull(hold.until) },
        advice: advice && adviceJson(advice),
      }),
    ),
  };
}

function adviceJson({ balance, against, next, ...advice }: Advice): unknown {
  return {
    ...advice,
    balance: { ...balance, thenOn: dayOrNull(balance.thenOn) },
    against: against.map((one) => ({ ...one, until: dayOrNull(one.until) })),
    next: { ...next, until: dayOrNull(next.until) },
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
