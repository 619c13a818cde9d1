import { ERROR, TEXT, type TableData } from '../../../domain/cells';
import { tableIdOf } from '../../../domain/register';
import { PLAIN_SHAPE } from '../../../domain/shape/table-shape';
import { readDress } from './read-dress';

/**
 * The tables with drop-downs and formats in their shape. They are read of the register's tables whose cells differ from
 * `before`, for pasting changes both; of the others they are known.
 */
export async function dressed(
  context: Excel.RequestContext,
  tables: readonly TableData[],
  before: readonly TableData[],
): Promise<readonly TableData[]> {
  const known = new Map<TableData, TableData | undefined>();
  for (const data of tables) {
    if (tableIdOf(data.name) === undefined || data.shape === undefined) continue;
    const was = before.find(({ name }) => name === data.name);
    known.set(data, was?.shape?.validations && sameCells(was, data) ? was : undefined);
  }
  const unknown = [...known].flatMap(([data, was]) => (was === undefined ? [data] : []));
  const read = await readDress(context, unknown);
  return tables.map((data) => {
    if (!known.has(data)) return data;
    const { formats, validations, names } = known.get(data)?.shape ?? {};
    const dress = read[unknown.indexOf(data)] ?? {
      ...(formats === undefined ? {} : { formats }),
      ...(validations === undefined ? {} : { validations }),
      ...(names === undefined ? {} : { names }),
    };
    return { ...data, shape: { ...(data.shape ?? PLAIN_SHAPE), ...dress } };
  });
}

function sameCells(was: TableData, now: TableData): boolean {
  if (was.rowCount !== now.rowCount || was.headers.join('\n') !== now.headers.join('\n')) {
    return false;
  }
  return now.columns.every(({ types, values }, column) => {
    const old = was.columns[column];
    if (old === undefined) return false;
    for (let row = 0; row < now.rowCount; row += 1) {
      if (old.types[row] !== types[row]) return false;
      const [left, right] = [old.values[row] ?? 0, values[row] ?? 0];
      const text = types[row] === TEXT || types[row] === ERROR;
      if (text ? was.strings[left] !== now.strings[right] : left !== right) return false;
    }
    return true;
  });
}
