import type { Account, OpenItem, UnplacedPayment } from '../ledger/arrears';
import { groupBy } from '../ledger/group';
import type { Register } from '../register';

/** Money that nobody has placed and that may be a tenant's, and by what. */
export interface MaybeTheirs {
  readonly payment: string;
  readonly amount: number;
  readonly by: 'kid' | 'payer' | 'amount';
}

type Debt = Pick<Account, 'tenancy'>;

/**
 * For each tenancy with a debt the unplaced payments that may be its own: by KID, else by the payer's name, else by an
 * amount that is just what one of its charges or all of them have open. One payment may be several tenants'.
 */
export function maybeTheirs(
  register: Register,
  unplaced: readonly UnplacedPayment[],
  items: ReadonlyMap<string, readonly OpenItem[]>,
): (debt: Debt) => readonly MaybeTheirs[] {
  if (unplaced.length === 0) return () => [];
  const payers = new Map(
    unplaced.map(({ payment }) => [payment, register.tables.Payments.byKey(payment)?.payer ?? '']),
  );
  const byKid = groupBy(
    unplaced.flatMap((one) => one.mayBelongTo.map((tenancy) => ({ ...one, tenancy }))),
    ({ tenancy }) => tenancy,
  );
  const nameless = unplaced.filter(
    ({ amount, mayBelongTo }) => mayBelongTo.length === 0 && amount > 0,
  );
  const byName = groupBy(nameless, ({ payment }) => plain(payers.get(payment) ?? ''));
  const namesOf = payerNames(register);
  const known = new Set([...byName.keys()].filter((name) => name !== '' && namesOf.all.has(name)));
  const byAmount = groupBy(
    nameless.filter(({ payment }) => !known.has(plain(payers.get(payment) ?? ''))),
    ({ amount }) => amount,
  );
  return ({ tenancy }) => [
    ...marked(byKid.get(tenancy), 'kid'),
    ...[...namesOf.of(tenancy)].flatMap((name) => marked(byName.get(name), 'payer')),
    ...amountsOf(items.get(tenancy) ?? []).flatMap((ore) => marked(byAmount.get(ore), 'amount')),
  ];
}

function marked(
  payments: readonly UnplacedPayment[] | undefined,
  by: MaybeTheirs['by'],
): readonly MaybeTheirs[] {
  return (payments ?? []).map(({ payment, amount }) => ({ payment, amount, by }));
}

/** What is open of each overdue charge, and of all of them together. */
function amountsOf(items: readonly OpenItem[]): readonly number[] {
  const open = items.filter(({ age }) => age > 0).map((item) => item.open);
  return [...new Set([...open, open.reduce((sum, ore) => sum + ore, 0)])].filter((ore) => ore > 0);
}

interface PayerNames {
  readonly all: ReadonlySet<string>;
  of(tenancy: string): ReadonlySet<string>;
}

/** Names by which the people of a tenancy may pay. */
function payerNames({ tables: { Persons, Households, Tenancies } }: Register): PayerNames {
  const byHousehold = new Map<string, Set<string>>();
  const add = (household: string | null, name: string | null): void => {
    if (household === null || name === null || plain(name) === '') return;
    const names = byHousehold.get(household) ?? new Set();
    byHousehold.set(household, names.add(plain(name)));
  };
  Persons.rows.forEach(({ household, name }) => add(household, name));
  Households.rows.forEach(({ household, label }) => add(household, label));
  const none: ReadonlySet<string> = new Set();
  return {
    all: new Set([...byHousehold.values()].flatMap((names) => [...names])),
    of: (tenancy) => byHousehold.get(Tenancies.byKey(tenancy)?.household ?? '') ?? none,
  };
}

/** A name without case, order of its parts and what stands between them: banks write the surname first. */
function plain(name: string): string {
  return name
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}
