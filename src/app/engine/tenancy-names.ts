import { namingOf } from '../../domain/agenda/naming';
import type { Day } from '../../domain/days';
import type { Register } from '../../domain/register';
import { textIn } from '../../text';

/** Tenancy → household and address, never a protected one. */
export function tenancyNames(register: Register, on: Day): Readonly<Record<string, string>> {
  const naming = namingOf(register, textIn(register.language).agenda, on);
  return Object.fromEntries(
    register.tables.Tenancies.rows.map((row) => [
      row.tenancy,
      naming
        .tenancy(row)
        .filter((part) => part !== '')
        .join(', '),
    ]),
  );
}
