import type { MadeFile } from '../host';
import { listingToCsv } from '../../documents/csv';
import type { Language } from '../../domain/language';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { textIn } from '../../text';

/** The rows of a list that were not taken, each as it stood with why, for whoever is to mend them; null where all were. */
export function failedRowsFile(plan: OpenItemsPlan, language: Language): MadeFile | null {
  const { items } = textIn(language).paymentsIn;
  const conflicts = plan.items.flatMap(({ line, conflict, cells }) =>
    conflict === null ? [] : [{ line, cells, reasons: [items.conflicts[conflict]] }],
  );
  const rows = [...plan.failed, ...conflicts].sort((left, right) => left.line - right.line);
  if (rows.length === 0) return null;
  const named = [items.failedLine, items.failedReason, ...plan.headers];
  const csv = listingToCsv({
    id: 'failed-rows',
    title: plan.name,
    notes: [],
    columns: named.map((header, at) => ({ key: String(at), header, kind: 'text', width: 20 })),
    rows: rows.map(({ line, cells, reasons }) => [
      String(line),
      reasons.join(' '),
      ...plan.headers.map((_, at) => cells[at] ?? null),
    ]),
  });
  return {
    name: items.failedFile(plan.name),
    type: 'text/csv',
    bytes: new TextEncoder().encode(csv),
  };
}
