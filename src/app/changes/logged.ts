import type { TableData } from '../../domain/cells';
import type { Change } from '../../domain/changes/change';
import { entriesOf } from '../../domain/changes/entry';
import { isChangeLog, logRows, type Stamp } from '../../domain/changes/log-rows';
import { readRegister } from '../../domain/register';
import { setting } from '../../domain/settings';
import { changesText } from '../../text/changes';
import type { Edit } from '../../workbook/workbook';
import { editedTables } from '../../workbook/edited';
import { changesOf } from './changes-of';
import { lapsedEdits } from './lapsed';

/** Edits together with the lines of the change log that tell of them: one batch, all or nothing. */
export interface Logged {
  readonly edits: readonly Edit[];
  /** The register has a change log; without one edits are made all the same. */
  readonly hasLog: boolean;
}

/** The edits and, behind them, their lines in the change log. Edits of the log itself are not logged. */
export function logged(tables: readonly TableData[], edits: readonly Edit[], stamp: Stamp): Logged {
  const changes = edits.some(({ table }) => !isChangeLog({ name: table }))
    ? changesOf(tables, edits).filter(({ data }) => !isChangeLog(data))
    : [];
  const lines = logLines(tables, changes, stamp);
  const lapsed = lapsedEdits(editedTables(tables, edits), changes, stamp.on);
  return {
    edits: [...edits, ...lines.edits, ...lapsed, ...tidied(tables, edits, stamp)],
    hasLog: lines.hasLog,
  };
}

/** Lines that are taken out of the log leave one behind that says so. */
function tidied(
  tables: readonly TableData[],
  edits: readonly Edit[],
  stamp: Stamp,
): readonly Edit[] {
  const log = tables.find(isChangeLog);
  const count = edits.reduce(
    (sum, edit) => sum + (edit.kind === 'delete' ? edit.rows.length : 0),
    0,
  );
  if (log === undefined || stamp.how !== 'tidying' || count === 0) return [];
  const { language } = readRegister(tables);
  const place = { sheet: log.sheet, table: log.name, row: '', cell: '', column: '', before: '' };
  const entry = { ...place, after: changesText(language).moved(count) };
  return [{ kind: 'append', table: log.name, rows: logRows(log, [entry], stamp, language) }];
}

/** The lines of the log for changes that have been made already, such as by hand in Excel, and what they make lapse. */
export function logEdits(
  tables: readonly TableData[],
  changes: readonly Change[],
  stamp: Stamp,
): Logged {
  const { edits, hasLog } = logLines(tables, changes, stamp);
  return { edits: [...edits, ...lapsedEdits(tables, changes, stamp.on)], hasLog };
}

function logLines(tables: readonly TableData[], changes: readonly Change[], stamp: Stamp): Logged {
  const log = tables.find(isChangeLog);
  if (log === undefined || changes.length === 0) return { edits: [], hasLog: log !== undefined };
  const register = readRegister(tables);
  const most = setting(register, 'changeLogLinesAtOnce');
  const entries = entriesOf(changes, register, most);
  const rows = logRows(log, entries, stamp, register.language);
  return { edits: [{ kind: 'append', table: log.name, rows }], hasLog: true };
}
