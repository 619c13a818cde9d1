import type { Register } from '../register';

/** The household or dwelling that a row is about; both null where it is about neither. */
export interface Concerned {
  readonly household: string | null;
  readonly dwelling: string | null;
}

const NOBODY: Concerned = { household: null, dwelling: null };

/** Whom a row of any table is about, followed through its tenancy or application. */
export function concernedBy(register: Register, table: string, id: string): Concerned {
  const { tables } = register;
  const tenancy = (key: string | null | undefined): Concerned => {
    const row = typeof key === 'string' ? tables.Tenancies.byKey(key) : undefined;
    return row === undefined ? NOBODY : { household: row.household, dwelling: row.dwelling };
  };
  const household = (key: string | null | undefined): Concerned => ({
    household: key ?? null,
    dwelling: null,
  });
  switch (table) {
    case 'Households':
      return household(id);
    case 'Persons':
      return household(tables.Persons.byKey(id)?.household);
    case 'Applications':
      return household(tables.Applications.byKey(id)?.household);
    case 'Dwellings':
      return { household: null, dwelling: id };
    case 'Incidents':
      return { household: null, dwelling: tables.Incidents.byKey(id)?.dwelling ?? null };
    case 'Tenancies':
      return tenancy(id);
    case 'Agreements':
      return tenancy(tables.Agreements.byKey(id)?.tenancy);
    case 'PaymentPlans':
      return tenancy(tables.PaymentPlans.byKey(id)?.tenancy);
    default:
      return NOBODY;
  }
}
