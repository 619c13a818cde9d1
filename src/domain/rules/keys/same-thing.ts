import { cellAt } from '../../cells';
import type { Register } from '../../register';
import { tableOf, type TableId } from '../../tables';
import { valuesOf } from '../known-keys';
import { foldedId } from './id-form';
import type { SheetRow } from './sheet-rows';

/** Columns that together say what a row is about; two rows that agree in one of the lists are about the same thing. */
const subjects: Readonly<Partial<Record<TableId, readonly (readonly string[])[]>>> = {
  Dwellings: [['address'], ['gnr', 'bnr', 'fnr', 'snr', 'unit']],
  Households: [['label']],
  Persons: [['name'], ['identityNumber']],
  Tenancies: [['dwelling', 'household']],
  Applications: [['household', 'kind']],
  Members: [['name']],
  Charges: [['tenancy', 'kind', 'period']],
  Payments: [['date', 'amount']],
};

/** Two rows with one id may be two writings of one thing, as far as their cells tell; an empty cell tells nothing. */
export function mayBeSameThing(
  register: Register,
  id: TableId,
  row: SheetRow,
  other: SheetRow,
): boolean {
  const lists = subjects[id];
  if (lists === undefined) return isMostlyAlike(register, id, row, other);
  return lists.some((names) => {
    const { equal, different } = compared(register, id, names, row, other);
    return equal > 0 && different === 0;
  });
}

function isMostlyAlike(register: Register, id: TableId, row: SheetRow, other: SheetRow): boolean {
  const { key, columns } = tableOf(id);
  const names = Object.keys(columns).filter((name) => name !== key);
  const { equal, different } = compared(register, id, names, row, other);
  return equal > 0 && equal >= different;
}

function compared(
  register: Register,
  id: TableId,
  names: readonly string[],
  row: SheetRow,
  other: SheetRow,
) {
  let [equal, different] = [0, 0];
  for (const name of names) {
    const [one, two] = [row, other].map((at) => said(register, id, name, at));
    if (one === '' || two === '') continue;
    if (one === two) equal += 1;
    else different += 1;
  }
  return { equal, different };
}

/** What a cell says without how it is written: its value, or its text where it cannot be read; '' where it is empty. */
function said(register: Register, id: TableId, name: string, { at, part, row }: SheetRow): string {
  const value = valuesOf(register, id, name)[at] ?? null;
  if (value !== null && typeof value !== 'string') return JSON.stringify(value);
  const cell = value ?? cellAt(part.data, row, part.columnIndex.get(name) ?? -1);
  if (cell === null) return '';
  const text = foldedId(typeof cell === 'object' ? cell.error : String(cell));
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
