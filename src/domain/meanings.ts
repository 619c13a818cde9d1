import type { TableData } from './cells';
import type { Meaning } from './cell-text';
import { plainHeader, tableIdOf } from './register';
import { tableOf } from './tables';

/** The register's column behind each column of an Excel table. */
export function meaningsOf(data: Pick<TableData, 'name' | 'headers'>): readonly Meaning[] {
  const id = tableIdOf(data.name);
  const known = id === undefined ? [] : Object.values(tableOf(id).columns);
  return data.headers.map((header) => {
    const plain = plainHeader(header);
    return known.find((column) => column.header.some((word) => plainHeader(word) === plain));
  });
}
