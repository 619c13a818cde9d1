import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';

/** Longer digits are no id of ours but somebody's slip. */
const LONGEST = 7;

/**
 * The next free id of a table, '' where its keys are chosen by people. Ids are never used again, so every text of the
 * register counts: keys, references, and rows that only the change log still knows.
 */
export function nextId(register: Register, id: TableId): string {
  const prefix = tableOf(id).columns[tableOf(id).key]?.prefix ?? '';
  if (prefix === '') return '';
  const pattern = new RegExp(`^${prefix}-(\\d{1,${LONGEST}})$`);
  let highest = 0;
  let width = 4;
  for (const strings of poolsOf(register)) {
    for (const text of strings) {
      const digits = text.startsWith(prefix) ? pattern.exec(text)?.[1] : undefined;
      if (digits === undefined) continue;
      highest = Math.max(highest, Number(digits));
      width = Math.max(width, digits.length);
    }
  }
  return `${prefix}-${String(highest + 1).padStart(width, '0')}`;
}

/** The texts of the workbook, each pool once: tables may share one. */
function poolsOf(register: Register): ReadonlySet<readonly string[]> {
  const parts = tableIds.flatMap((id) => register.tables[id].parts);
  return new Set(parts.map(({ data }) => data.strings));
}
