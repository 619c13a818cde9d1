import { encodedPart } from './encoding';
import { entryOf, textOf, type SheetPart, type WorkbookParts } from './package';
import { hasFormula, withoutCalcChain, withRecalculation } from './formula-parts';
import { CellStyles } from './shape/cell-styles';
import { patchSheet } from './sheet-patch';
import { isTouched, rowCountOf } from './table-plan';
import { withBodyRows } from './table-part';
import type { OpenTable } from './xlsx-workbook';
import { utf8Part } from './utf8-part';
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
  if (workbook !== undefined && (formulasChanged || hasFormulas(zip, parts, tables))) {
    const xml = withRecalculation(textOf(zip, workbook), workbook.name);
    changes.set(workbook.name, encodedPart(xml));
  }
  if (formulasChanged)
    withoutCalcChain(zip, parts).forEach((part, name) => changes.set(name, part));
  return changes;
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
