import { EMPTY } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import type { WorkbookParts } from './package';
import { scanSheet, type SheetTexts } from './read-tables';
import { sheetTarget } from './sheet-target';
import { rowCountOf } from './table-plan';
import type { OpenTable } from './xlsx-workbook';
import type { ZipDirectory } from './zip-directory';

interface Source {
  readonly zip: ZipDirectory;
  readonly parts: WorkbookParts;
  readonly texts: SheetTexts;
}

/** Throws where a plan would damage something that the tables do not own. */
export function refuseImpossible(
  source: Source,
  before: readonly OpenTable[],
  after: readonly OpenTable[],
): void {
  after.forEach((table, at) => {
    const old = before[at];
    if (old === undefined || old.plan === table.plan) return;
    if (rowCountOf(table.plan) > Math.max(rowCountOf(old.plan), old.plan.oldCount)) {
      refuseOccupied(source, table);
    }
  });
}

/** New rows must not run over anything below the table. */
function refuseOccupied({ zip, parts, texts }: Source, { read, plan, data }: OpenTable): void {
  const { left, right, bottom } = read.part.range;
  const added = rowCountOf(plan) - plan.oldCount;
  if (bottom + added > 1_048_576) throw new WorkbookError('no-room', data.name);
  const below = sheetTarget(bottom + 1, added, left, right - left + 1);
  scanSheet(zip, read.sheet.path, [below], texts, parts.date1904);
  const occupied = below.columns.some(({ types }) => types.some((type) => type !== EMPTY));
  if (occupied || below.hasFormulas) throw new WorkbookError('no-room', data.name);
}
