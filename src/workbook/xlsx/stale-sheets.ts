import { hasFormula } from './formula-parts';
import { entryOf, LONGEST_CONTENT, textOf, type SheetPart, type WorkbookParts } from './package';
import { plainText } from './xml';
import type { ZipDirectory } from './zip-directory';

const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^<>]*)?>([^<]+)</g;
const NAME = /<(?:[\w.-]+:)?definedName\s[^<>]*?\bname\s*=\s*"([^"]*)"[^<>]*>([^<]*)</g;
/** They can look anywhere without naming it. */
const ANYWHERE = /\b(indirect|offset)\(/;

/**
 * The sheets with formulas that may show other results after a change of these sheets: those that name them, their
 * tables, or a name that does, and so on from sheet to sheet. The changed ones are among them.
 */
export function staleSheets(
  zip: ZipDirectory,
  parts: WorkbookParts,
  changed: readonly SheetPart[],
): readonly SheetPart[] {
  const waiting = withFormulas(zip, parts);
  const stale = new Set(changed.filter(({ path }) => waiting.has(path)));
  const words = new Set(changed.flatMap(wordsOf));
  for (let known = -1; known < words.size;) {
    known = words.size;
    for (const [name, formula] of namesOf(zip, parts))
      if (mentions(formula, words)) words.add(name);
    for (const sheet of parts.sheets) {
      const formulas = waiting.get(sheet.path);
      if (formulas === undefined || stale.has(sheet) || !mentions(formulas, words)) continue;
      stale.add(sheet);
      for (const word of wordsOf(sheet)) words.add(word);
    }
  }
  return [...stale];
}

/** All formulas of each sheet that has some, in small letters. */
function withFormulas(zip: ZipDirectory, parts: WorkbookParts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path } of parts.sheets) {
    const entry = entryOf(zip, path);
    if (entry === undefined || entry.size > LONGEST_CONTENT || !hasFormula(zip, entry)) continue;
    const formulas = [...textOf(zip, entry, LONGEST_CONTENT).matchAll(FORMULA)];
    found.set(
      path,
      formulas.map(([, formula = '']) => plainText(formula).toLowerCase()).join('\n'),
    );
  }
  return found;
}

function namesOf(zip: ZipDirectory, { workbookPath }: WorkbookParts): readonly [string, string][] {
  const workbook = entryOf(zip, workbookPath);
  const xml = workbook === undefined ? '' : textOf(zip, workbook);
  return [...xml.matchAll(NAME)].map(([, name = '', formula = '']) => [
    plainText(name).toLowerCase(),
    plainText(formula).toLowerCase(),
  ]);
}

/** How formulas on other sheets name a sheet and its tables; quotes within a name stand twice there. */
function wordsOf({ name, tables }: SheetPart): readonly string[] {
  return [name.replaceAll("'", "''"), ...tables.map((table) => table.name)].map((word) =>
    word.toLowerCase(),
  );
}

function mentions(formulas: string, words: ReadonlySet<string>): boolean {
  return (
    ANYWHERE.test(formulas) || [...words].some((word) => word !== '' && formulas.includes(word))
  );
}
