import { encodedPart } from './encoding';
import { withNames } from './defined-names';
import { entryOf, textOf, type SheetPart, type WorkbookParts } from './package';
import { hasFormula, withoutCalcChain, withRecalculation } from './formula-parts';
import { CellStyles } from './shape/cell-styles';
import { withoutResults } from './kept-results';
import type { Range } from './range';
import { bodyRows } from './read-tables';
import { patchSheet } from './sheet-patch';
import { staleSheets } from './stale-sheets';
import { isTouched, rowCountOf } from './table-plan';
import { withBodyRows, type TablePart } from './table-part';
import type { OpenTable } from './xlsx-workbook';
import { utf8Part } from './utf8-part';
import { xmlText } from './xml';
import type { ZipDirectory } from './zip-directory';
import type { PartChanges } from './zip-write';

/** The parts that the tables' plans change, in their new form. */
export function changedParts(
  zip: ZipDirectory,
  parts: WorkbookParts,
  tables: readonly OpenTable[],
): PartChanges {
  const changes = new Map<string, Uint8Array | null>();
  const touched = tables.filter(({ plan }) => isTouched(plan));
  const styles = new CellStyles(zip, parts);
  let formulasChanged = false;
  for (const sheet of new Set(touched.map(({ read }) => read.sheet))) {
    const patched = patchOf(zip, sheet, touched, styles);
    changes.set(sheet.path, patched.bytes);
    formulasChanged ||= patched.formulasChanged;
  }
  for (const [name, part] of styles.changed()) changes.set(name, part);
  for (const { read, plan } of touched) {
    const entry = entryOf(zip, read.part.path);
    if (plan.rows === undefined || entry === undefined) continue;
    const xml = withBodyRows(textOf(zip, entry), read.part, rowCountOf(plan));
    changes.set(entry.name, encodedPart(xml));
  }
  const workbook = entryOf(zip, parts.workbookPath);
  const before = workbook === undefined ? '' : textOf(zip, workbook);
  const named = withNames(before, touched);
  if (workbook !== undefined && named !== before) changes.set(workbook.name, encodedPart(named));
  if (workbook !== undefined && (formulasChanged || hasFormulas(zip, parts, tables))) {
    const xml = withRecalculation(named, workbook.name);
    changes.set(workbook.name, encodedPart(xml));
    dropResults(zip, parts, touched, changes);
  }
  if (formulasChanged)
    withoutCalcChain(zip, parts).forEach((part, name) => changes.set(name, part));
  return changes;
}

/** Results that may be out of date go; see `withoutResults`. */
function dropResults(
  zip: ZipDirectory,
  parts: WorkbookParts,
  touched: readonly OpenTable[],
  changes: Map<string, Uint8Array | null>,
): void {
  const changed = [...new Set(touched.map(({ read }) => read.sheet))];
  for (const sheet of staleSheets(zip, parts, changed)) {
    const before = changes.get(sheet.path) ?? utf8Part(zip, sheet.path);
    const xml = xmlText(before);
    const bodies = sheet.tables.map((part) => bodyOf(part, touched));
    const after = withoutResults(xml, bodies);
    if (after !== xml) changes.set(sheet.path, encodedPart(after));
  }
}

/** Where a table's body stands after the changes. */
function bodyOf(part: TablePart, touched: readonly OpenTable[]): Range {
  const plan = touched.find(({ read }) => read.part === part)?.plan;
  const rows = plan === undefined ? bodyRows(part) : rowCountOf(plan);
  const top = part.range.top + part.headerRows;
  return { ...part.range, top, bottom: top + rows - 1 };
}

function patchOf(
  zip: ZipDirectory,
  sheet: SheetPart,
  tables: readonly OpenTable[],
  styles: CellStyles,
): ReturnType<typeof patchSheet> {
  const own = tables.filter(({ read }) => read.sheet === sheet);
  const planned = own.map(({ read, plan }) => ({ part: read.part, plan }));
  return patchSheet(utf8Part(zip, sheet.path), planned, sheet.path, styles);
}

/** True where any sheet holds a formula, whose kept result may then be out of date. */
function hasFormulas(
  zip: ZipDirectory,
  parts: WorkbookParts,
  tables: readonly OpenTable[],
): boolean {
  if (parts.calcChainPath !== undefined) return true;
  if (tables.some(({ read }) => read.sheetHasFormulas)) return true;
  return parts.sheets.some((sheet) => {
    const entry = sheet.tables.length === 0 ? entryOf(zip, sheet.path) : undefined;
    return entry !== undefined && hasFormula(zip, entry);
  });
}
