import type { Day } from './days';
import { inLanguage } from './language';
import type { Register } from './register';
import { codeLists, type NamedCodes } from './setup-rows';
import type { TableId } from './tables';
import type { Code } from './tables/setup';

/**
 * The words that may be chosen in a column on a day, as the register's codes sheet has them and in its order: changed
 * labels, and not codes that are out of use or not valid that day. A code that the sheet says nothing of has the
 * program's own word. Empty for a column that has no codes.
 */
export function offeredChoices(
  { tables, language }: Pick<Register, 'tables' | 'language'>,
  table: TableId,
  column: string,
  on: Day,
): readonly string[] {
  const list = listOf(table, column);
  if (list === undefined) return [];
  const word = (code: string): string => inLanguage(list.codes[code] ?? ['', '', ''], language);
  // Yes and no are shown side by side, always both and in this order.
  if (list.name === 'yesNo') return Object.keys(list.codes).map(word);
  const rows = tables.Codes.rows.filter(
    (row) => row.list === list.name && Object.hasOwn(list.codes, row.code),
  );
  const told = new Set(rows.map(({ code }) => code));
  const untold = Object.keys(list.codes).filter((code) => !told.has(code));
  const valid = rows.filter((row) => isOffered(row, on));
  return [
    ...new Set([...valid.map(({ code, label }) => label ?? word(code)), ...untold.map(word)]),
  ];
}

function isOffered({ inUse, validFrom, validTo }: Code, on: Day): boolean {
  if (inUse === false) return false;
  return (validFrom === null || validFrom <= on) && (validTo === null || validTo >= on);
}

function listOf(table: TableId, column: string): NamedCodes | undefined {
  return codeLists().find(({ usedIn }) =>
    usedIn.some((use) => use.table === table && use.column === column),
  );
}
