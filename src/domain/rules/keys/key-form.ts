import type { Edit } from '../../edits';
import { meaningsOf } from '../../meanings';
import type { Mending } from '../../mending';
import { referenceCells, type ReferenceCell } from '../../references';
import type { Register } from '../../register';
import { mendedCell } from '../../shape/look';
import { tableOf, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { partAt } from '../found';
import { keysOf, valuesOf } from '../known-keys';
import { foldedId, isMiswritten, numberOfId, widthOfIds, writtenId } from './id-form';

/** A key that is written in another way than the table's ids. */
export interface MiswrittenKey {
  /** Row of the decoded table. */
  readonly row: number;
  readonly key: string;
  /** As it should be written. */
  readonly wanted: string;
  /** Undefined where another row has that id already. */
  readonly mending: Mending | undefined;
}

/** The table's miswritten keys in order, each with the mending that takes along what refers to it. */
export function miswrittenKeys(register: Register, id: TableId): readonly MiswrittenKey[] {
  const keys = valuesOf(register, id, tableOf(id).key);
  const rows = keys.flatMap((key, row) =>
    typeof key === 'string' && isMiswritten(id, key) ? [row] : [],
  );
  if (rows.length === 0) return [];
  const width = widthOfIds(id, keys);
  const taken = new Set<unknown>(keysOf(register, id));
  return rows.map((row) => {
    const key = String(keys[row]);
    const wanted = writtenId(id, numberOfId(id, key) ?? 0, width);
    const isFree = !taken.has(wanted);
    taken.add(wanted);
    return { row, key, wanted, mending: isFree ? renaming(register, id, row, wanted) : undefined };
  });
}

function renaming(register: Register, id: TableId, row: number, wanted: string): Mending {
  const part = partAt(register.tables[id].parts, row);
  const column = part?.columnIndex.get(tableOf(id).key) ?? 0;
  const own = part === undefined ? [] : [{ part, row: row - part.offset, column }];
  const keys = keysOf(register, id);
  const key = String(valuesOf(register, id, tableOf(id).key)[row]);
  const look = foldedId(key);
  const references = referenceCells(
    register,
    id,
    (one) => one === key || (!keys.has(one) && foldedId(one) === look),
  );
  const cells = [...own, ...references];
  const say = textIn(register.language).check.keys;
  return {
    title: say.renaming(key, wanted, references.length),
    edits: cells.map(({ part: { data }, ...at }): Edit => {
      return { kind: 'set', table: data.name, ...at, value: wanted };
    }),
    cells: cells.map((cell) => renamed(cell, wanted)),
    notes: [],
    safe: true,
  };
}

function renamed({ part: { data }, row, column }: ReferenceCell, wanted: string) {
  return mendedCell({ data, meanings: meaningsOf(data) }, row, column, wanted);
}
