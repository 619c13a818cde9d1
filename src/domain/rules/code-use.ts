import { inLanguage } from '../language';
import type { Register } from '../register';
import { codeLists, type NamedCodes } from '../setup-rows';
import type { Code } from '../tables/setup';
import { grouped } from './grouped';
import { numbered, rulesFor, type Hit, type RuleContext } from './rule';
import { own } from './source';

/** A code's row may not go while cells hold the code: drop-downs would lack it. */
export const codeUseRules = rulesFor('Codes', [
  {
    id: 'code-removed-in-use',
    severity: 'advarsel',
    source: own('en kode i bruk forsvinner ikke'),
    columns: ['list', 'code'],
    marks: ['list'],
    message: (say, { other = '', figures = [] }) => say.codeRemovedInUse(other, figures[0] ?? 0),
    find: (table, context) => {
      const known = grouped(numbered(table), ([{ list }]) => list);
      return codeLists().flatMap((list) => removed(known.get(list.name) ?? [], list, context));
    },
  },
]);

/** Codes of a list that the sheet keeps, but without them, while cells hold them; shown at the list's first row. */
function removed(
  rows: readonly (readonly [Code, number])[],
  { name, codes }: NamedCodes,
  { register }: RuleContext,
): readonly Hit[] {
  const [first] = rows;
  if (first === undefined) return [];
  const there = new Set(rows.map(([{ code }]) => code));
  return Object.entries(codes).flatMap(([code, words]): readonly Hit[] => {
    const count = there.has(code) ? 0 : usesOf(register, name, code);
    const other = inLanguage(words, register.language);
    return count === 0 ? [] : [{ row: first[1], other, figures: [count] }];
  });
}

/** How many cells of the register hold a code. */
function usesOf({ tables }: Register, name: string, code: string): number {
  const list = codeLists().find((one) => one.name === name);
  const value: unknown = name === 'yesNo' ? code === 'yes' : code;
  return (list?.usedIn ?? []).reduce((sum, { table, column }) => {
    const columns: Readonly<Record<string, readonly unknown[]>> = tables[table].columns;
    return sum + (columns[column]?.filter((one) => one === value).length ?? 0);
  }, 0);
}
