import type { TableData } from '../../domain/cells';
import type { Change } from '../../domain/changes/change';
import { lapsedByChange, lapsingEdits } from '../../domain/confirmations/lapsing';
import type { Day } from '../../domain/days';
import type { Edit } from '../../domain/edits';
import { readRegister, tableIdOf } from '../../domain/register';

/**
 * Marks the confirmations that changes have made lapse, in the same step as the changes: none comes to life again when
 * an old value does. `tables` are as the changes leave them.
 */
export function lapsedEdits(
  tables: readonly TableData[],
  changes: readonly Change[],
  on: Day,
): readonly Edit[] {
  const confirmations = tables.find(({ name }) => tableIdOf(name) === 'Confirmations');
  if (confirmations === undefined || confirmations.rowCount === 0) return [];
  const touched = new Set(changes.map(({ data }) => tableIdOf(data.name)));
  const register = readRegister(tables);
  return lapsingEdits(register, lapsedByChange(register, touched), on);
}
