import type { Edit } from '../../edits';
import { meaningsOf } from '../../meanings';
import type { Mending } from '../../mending';
import { referenceCells, type ReferenceCell } from '../../references';
import type { Register } from '../../register';
import { mendedCell } from '../../shape/look';
import { tableOf, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { doubledKeys, keysOf, valuesOf } from '../known-keys';
import { choicesBetween, idsFrom } from './clash';
import type { Offered } from './doubled-rows';
import { foldedId, miswritten, numberOfId, writtenId } from './id-form';
import { idWidth } from './id-width';
import { sheetRow } from './sheet-rows';

/** A key that is written in another way than the table's ids. */
export interface MiswrittenKey {
  /** Row of the decoded table. */
  readonly row: number;
  readonly key: string;
  /** As it should be written. */
  readonly wanted: string;
  /** What is offered: the renaming, or choices where another row has that id already. */
  readonly offered: Offered;
  readonly isFree: boolean;
}

/** The table's miswritten keys in order, each with the mending that takes along what refers to it. */
export function miswrittenKeys(register: Register, id: TableId): readonly MiswrittenKey[] {
  const keys = valuesOf(register, id, tableOf(id).key);
  const width = idWidth(register, id);
  const isWrong = miswritten(id, width);
  const rows: number[] = [];
  keys.forEach((key, row) => {
    if (typeof key === 'string' && isWrong(key)) rows.push(row);
  });
  if (rows.length === 0) return [];
  const clash = clashes(register, id, keys);
  const known = keysOf(register, id);
  const taken = new Map<string, string>();
  return rows.map((row) => {
    const key = String(keys[row]);
    const wanted = writtenId(id, numberOfId(id, key) ?? 0, width);
    const first = known.has(wanted) ? wanted : (taken.get(wanted) ?? key);
    taken.set(wanted, first);
    // Rows that share a miswritten key keep sharing it: that they are doubled is a finding of its own.
    const isFree = first === key;
    const offered = isFree
      ? { mending: renaming(register, id, rowsOf(keys, rows, key), wanted) }
      : clash(row, first);
    return { row, key, wanted, isFree, offered };
  });
}

function rowsOf(
  keys: readonly unknown[],
  rows: readonly number[],
  key: string,
): readonly [number, ...number[]] {
  const [first = 0, ...others] = rows.filter((row) => keys[row] === key);
  return [first, ...others];
}

/** What is offered for a row whose id, rightly written, is another row's. */
function clashes(register: Register, id: TableId, keys: readonly unknown[]) {
  let idAt: ReturnType<typeof idsFrom> | undefined;
  // The first free ids may be given to rows that share one.
  let given = doubledKeys(keys).length;
  return (at: number, first: string): Offered => {
    const [row, other] = [at, keys.indexOf(first)].map((one) => sheetRow(register, id, one));
    if (row === undefined || other === undefined) return {};
    idAt ??= idsFrom(register, id);
    given += 1;
    return { choices: choicesBetween(register, id, row, other, idAt(given - 1)) };
  };
}

function renaming(
  register: Register,
  id: TableId,
  rows: readonly [number, ...number[]],
  wanted: string,
): Mending {
  const own = rows.flatMap((at): ReferenceCell[] => {
    const row = sheetRow(register, id, at);
    const column = row?.part.columnIndex.get(tableOf(id).key) ?? 0;
    return row === undefined ? [] : [{ part: row.part, row: row.row, column }];
  });
  const keys = keysOf(register, id);
  const key = String(valuesOf(register, id, tableOf(id).key)[rows[0]]);
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
