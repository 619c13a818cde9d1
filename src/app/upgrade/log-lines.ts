import type { TableData } from '../../domain/cells';
import type { Change } from '../../domain/changes/change';
import { isChangeLog, type Stamp } from '../../domain/changes/log-rows';
import { plainHeader } from '../../domain/register';
import type { TableId } from '../../domain/tables';
import type { UpgradePlan } from '../../domain/upgrade/plan';
import type { Edit } from '../../workbook/workbook';
import { changesOf } from '../changes/changes-of';
import { logEdits } from '../changes/logged';
import { columnOf } from './growth';

/** What the change log says of an upgrade: new sheets, new columns and new rows, not how they are dressed. */
export function logLines(
  plan: UpgradePlan,
  grown: readonly TableData[],
  edits: readonly Edit[],
  stamp: Stamp,
): readonly Edit[] {
  const content = edits.filter(({ kind }) => kind !== 'format' && kind !== 'validate');
  const written = changesOf(grown, content).filter(({ data }) => !isChangeLog(data));
  return logEdits(grown, [...shapesOf(plan, grown), ...written], stamp).edits;
}

function shapesOf(plan: UpgradePlan, grown: readonly TableData[]): readonly Change[] {
  return grown.flatMap((data): readonly Change[] => {
    const name = data.name.toLowerCase();
    if (plan.tables.some((id) => id.toLowerCase() === name)) return [shape(data, 'new-table')];
    return plan.columns
      .filter(({ table }) => table.toLowerCase() === name)
      .flatMap(({ id, columns }) => headersOf(id, columns, data))
      .map((header) => shape(data, 'new-column', header));
  });
}

/** Headers that the table has got; a column that had no room is not there. */
function headersOf(id: TableId, columns: readonly string[], data: TableData): readonly string[] {
  const words = columns.flatMap((name) => columnOf(id, name).header.map(plainHeader));
  return data.headers.filter((header) => words.includes(plainHeader(header)));
}

function shape(data: TableData, code: 'new-table' | 'new-column', name = ''): Change {
  return { kind: 'shape', data, what: { code, name } };
}
