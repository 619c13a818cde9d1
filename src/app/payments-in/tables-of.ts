import type { TableData } from '../../domain/cells';
import type { Register } from '../../domain/register';
import { tableIds } from '../../domain/tables';

/** The register's own tables as they stand in the workbook. */
export function tablesOf(register: Register): readonly TableData[] {
  return tableIds.flatMap((id) => register.tables[id].parts.map(({ data }) => data));
}
