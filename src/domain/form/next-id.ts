import { TEXT, type TableData } from '../cells';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';

/** Longer digits are no id of ours but somebody's slip. */
const LONGEST = 7;

/**
 * The next free id of a table, '' where its keys are chosen by people. Ids are never used again, so every text that
 * stands in the register counts: keys, references, and rows that only the change log still knows. What was taken back
 * before it was saved stands nowhere.
 */
export function nextId(register: Register, id: TableId): string {
  const prefix = tableOf(id).columns[tableOf(id).key]?.prefix ?? '';
  if (prefix === '') return '';
  const found = idsIn(register, new RegExp(`^${prefix}-(\\d{1,${LONGEST}})$`), prefix);
  const highest = found.reduce((most, digits) => Math.max(most, Number(digits)), 0);
  const width = found.reduce((most, { length }) => Math.max(most, length), 4);
  return `${prefix}-${String(highest + 1).padStart(width, '0')}`;
}

/** The digits of the table's ids that stand in a cell. */
function idsIn(register: Register, pattern: RegExp, prefix: string): readonly string[] {
  const digits = new Map<readonly string[], ReadonlyMap<number, string>>();
  const used = new Set<string>();
  for (const id of tableIds) {
    for (const { data } of register.tables[id].parts) {
      const known = digits.get(data.strings) ?? digitsOf(data.strings, pattern, prefix);
      digits.set(data.strings, known);
      if (known.size > 0) addUsed(used, data, known);
    }
  }
  return [...used];
}

/** Of a pool of texts, those that are ids of the table: their digits by place. Pools keep texts that stand nowhere now. */
function digitsOf(
  strings: readonly string[],
  pattern: RegExp,
  prefix: string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  strings.forEach((text, at) => {
    const digits = text.startsWith(prefix) ? pattern.exec(text)?.[1] : undefined;
    if (digits !== undefined) found.set(at, digits);
  });
  return found;
}

function addUsed(
  used: Set<string>,
  { columns, rowCount }: TableData,
  known: ReadonlyMap<number, string>,
): void {
  for (const { types, values } of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const digits = types[row] === TEXT ? known.get(values[row] ?? 0) : undefined;
      if (digits !== undefined) used.add(digits);
    }
  }
}
