import { cellAt, type TableData } from '../../src/domain/cells';
import { meaningsOf } from '../../src/domain/meanings';
import { tableOf } from '../../src/domain/tables';
import type { Edit } from '../../src/workbook/workbook';

/** Says on the settings sheet that the register is of another version. */
export function versionEdit(tables: readonly TableData[], version: number): Edit {
  const settings = tables.find(({ name }) => name === 'Settings');
  if (settings === undefined) throw new Error('The register has no settings');
  const meanings = meaningsOf(settings);
  const { setting, value } = tableOf('Settings').columns;
  const key = meanings.findIndex((one) => one === setting);
  const column = meanings.findIndex((one) => one === value);
  for (let row = 0; row < settings.rowCount; row += 1) {
    if (cellAt(settings, row, key) !== 'schemaVersion') continue;
    return { kind: 'set', table: 'Settings', row, column, value: String(version) };
  }
  throw new Error('The register says no version');
}
