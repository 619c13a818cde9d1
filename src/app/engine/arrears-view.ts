import { namingOf } from '../../domain/agenda/naming';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { arrearsOn, type Arrears } from '../../domain/ledger/arrears';
import type { Register } from '../../domain/register';
import { textIn } from '../../text';

/** The arrears with the words that a person knows the tenancies by. */
export interface ArrearsView {
  readonly arrears: Arrears;
  /** Tenancy → household and address; never a protected one. */
  readonly names: Readonly<Record<string, string>>;
}

export function arrearsView(register: Register, on: Day, language: Language): ArrearsView {
  const arrears = arrearsOn(register, on);
  const naming = namingOf(register, textIn(language).agenda, on);
  const names = arrears.accounts.map(({ tenancy }): [string, string] => {
    const row = register.tables.Tenancies.byKey(tenancy);
    return [
      tenancy,
      row === undefined
        ? ''
        : naming
            .tenancy(row)
            .filter((part) => part !== '')
            .join(' – '),
    ];
  });
  return { arrears, names: Object.fromEntries(names) };
}
