import type { TableData } from './cells';
import type { Meaning } from './cell-text';
import type { Column } from './columns';
import { plainHeader, tableIdOf } from './register';
import { tableOf, type TableId } from './tables';

type Words = ReadonlyMap<string, Column<unknown>>;

const known = new Map<TableId, Words>();

/** The headers of a table's columns in every language, as they are compared; of two columns the first has a word. */
function wordsOf(id: TableId): Words {
  const ready = known.get(id);
  if (ready !== undefined) return ready;
  const found = new Map<string, Column<unknown>>();
  for (const column of Object.values(tableOf(id).columns)) {
    const words = column.header.map(plainHeader).filter((word) => !found.has(word));
    for (const word of words) found.set(word, column);
  }
  known.set(id, found);
  return found;
}

/** The register's column behind each column of an Excel table. */
export function meaningsOf(data: Pick<TableData, 'name' | 'headers'>): readonly Meaning[] {
  const id = tableIdOf(data.name);
  const words = id === undefined ? undefined : wordsOf(id);
  return data.headers.map((header) => words?.get(plainHeader(header)));
}
