import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Register } from '../register';
import { setCells } from '../row-edits';
import type { RentChange } from '../tables/rent-changes';
import { changesByTenancy, pendingOf } from './changes-of';

/** Changes of rent whose day has come and that the tenancy's own row does not carry yet, the last of each tenancy. */
export function changesInEffect(register: Register, on: Day): readonly RentChange[] {
  const changes = changesByTenancy(register);
  return register.tables.Tenancies.rows.flatMap((tenancy) => {
    const due = pendingOf(tenancy, changes.get(tenancy.tenancy) ?? []).findLast(
      ({ from }) => from <= on,
    );
    return due ?? [];
  });
}

/** Carries the new rents over into the tenancies' own rows, with the day they hold from. */
export function effectEdits(register: Register, on: Day): readonly Edit[] {
  return changesInEffect(register, on).flatMap(({ tenancy, after, from }) =>
    setCells(register, 'Tenancies', tenancy, { rent: after, lastIndexed: from }),
  );
}
