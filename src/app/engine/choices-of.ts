import type { Day } from '../../domain/days';
import { meaningsOf } from '../../domain/meanings';
import { offeredChoices } from '../../domain/offered-choices';
import { tableIdOf, type Register } from '../../domain/register';
import { tableOf } from '../../domain/tables';

/** What a cell of each column of an Excel table may be chosen from; empty where anything may be typed. */
export function choicesOf(
  register: Register,
  { table, on }: { readonly table: string; readonly on: Day },
): readonly (readonly string[])[] {
  const id = tableIdOf(table);
  const data = id && register.tables[id].parts.find((part) => part.data.name === table)?.data;
  if (id === undefined || data === undefined) return [];
  const names = new Map(
    Object.entries(tableOf(id).columns).map(([name, column]) => [column, name]),
  );
  return meaningsOf(data).map((meaning) => {
    const name = meaning === undefined ? undefined : names.get(meaning);
    return name === undefined ? [] : offeredChoices(register, id, name, on);
  });
}
