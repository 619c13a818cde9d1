import { derived } from '../../derived/derived';
import type { Register } from '../../register';
import { tableIds, tableOf, type TableId } from '../../tables';
import { valuesOf } from '../known-keys';
import { isMiswritten, widthOfIds } from './id-form';

type Width = (register: Register) => number;

const widths = Object.fromEntries(
  tableIds.map((id): [TableId, Width] => [
    id,
    (register) => widthOfIds(id, valuesOf(register, id, tableOf(id).key)),
  ]),
) as Readonly<Record<TableId, Width>>;

/** Digits of a table's ids in the register. */
export function idWidth(register: Register, id: TableId): number {
  return derived(register, widths[id]);
}

/** It is an id of the table, but written in another way than the register's own. */
export function isMiswrittenIn(register: Register, id: TableId, text: string): boolean {
  return isMiswritten(id, text, idWidth(register, id));
}
