import type { Day } from '../days';
import type { Register } from '../register';

/** The last day the ledger speaks of: what the newest import says, else the newest payment. */
export function dataDateOf(register: Register): Day | null {
  const { ImportLog, Payments } = register.tables;
  return (
    newest(
      ImportLog.rows
        .filter(({ state }) => (state ?? 'written') === 'written')
        .map(({ dataDate, date }) => dataDate ?? date),
    ) ?? newest(Array.from(Payments.usable, (row) => Payments.columns.date[row] ?? null))
  );
}

const BANK_FORMATS: ReadonlySet<string> = new Set(['ocr-giro', 'camt.054']);

/** The last day that a file from the bank speaks of; null where none has been imported. */
export function bankDateOf({ tables: { ImportLog } }: Register): Day | null {
  return newest(
    ImportLog.rows
      .filter(
        ({ state, format }) => (state ?? 'written') === 'written' && BANK_FORMATS.has(format ?? ''),
      )
      .map(({ dataDate, date }) => dataDate ?? date),
  );
}

function newest(days: readonly (Day | null)[]): Day | null {
  return days.reduce(
    (latest, day) => (latest === null || (day ?? -Infinity) > latest ? day : latest),
    null,
  );
}
