import type { UnplacedPayment } from '../ledger/arrears';
import { NONE } from '../ledger/columns';
import { groupBy } from '../ledger/group';
import { settledLedger } from '../ledger/settled-ledger';
import { unplacedOn } from '../ledger/unplaced';
import { sumsOn } from '../ledger/sums';
import type { Register } from '../register';
import { textIn } from '../../text';
import { causesByItem } from './by-item';
import { causesByAmount } from './by-amount';
import type {
  Cause,
  ImportedAccount,
  ImportedLedger,
  ReconciledAccount,
  Reconciliation,
} from './imported';
import { standingAccount, type StandingAccount } from './standing';

const NOTHING: StandingAccount = { charges: [], money: [], credit: 0, lacking: 0, balance: 0 };

/**
 * Holds every account against what the ledger system says, and explains each difference row by row: by its open items
 * where the list has them, else by the rows whose amount fits. What nothing explains is said to be so.
 */
export function reconcile(register: Register, imported: ImportedLedger): Reconciliation {
  const ledger = settledLedger(register);
  const given = groupBy(imported.accounts, ({ tenancy }) => tenancy);
  const places = new Map(ledger.tenancies.map((tenancy, index) => [tenancy, index]));
  const unplaced = unplacedOn(register, ledger, imported.on);
  const accounts = [...new Set([...ledger.tenancies, ...given.keys()])].map((tenancy) => {
    const index = places.get(tenancy) ?? NONE;
    const here = index === NONE ? NOTHING : standingAccount(register, ledger, index, imported);
    const own = unplaced.filter(({ mayBelongTo }) => mayBelongTo.includes(tenancy));
    return reconciled(register, tenancy, here, given.get(tenancy) ?? [], own);
  });
  return summed(imported, accounts, sumsOn(ledger.columns, imported.on).unplaced);
}

function reconciled(
  register: Register,
  tenancy: string,
  here: StandingAccount,
  given: readonly ImportedAccount[],
  unplaced: readonly UnplacedPayment[],
): ReconciledAccount {
  const text = textIn(register.language).account.reconciliation;
  const there = given.reduce((sum, { amount }) => sum + amount, 0);
  const difference = here.balance - there;
  const facts = { here, difference, unplaced, text };
  const items = given.flatMap((account) => account.items ?? []);
  const listed = given.some((account) => account.items !== undefined);
  const causes = (): readonly Cause[] =>
    listed ? causesByItem(facts, items) : causesByAmount(facts);
  return {
    tenancy,
    known: register.tables.Tenancies.byKey(tenancy) !== undefined,
    here: here.balance,
    there,
    difference,
    causes: difference === 0 ? [] : completed(causes(), difference, text.unexplained),
  };
}

function summed(
  { on, basis }: ImportedLedger,
  accounts: readonly ReconciledAccount[],
  unplaced: number,
): Reconciliation {
  const total = (ore: (account: ReconciledAccount) => number): number =>
    accounts.reduce((sum, account) => sum + ore(account), 0);
  const differing = accounts
    .filter(({ difference }) => difference !== 0)
    .toSorted((left, right) => Math.abs(right.difference) - Math.abs(left.difference));
  return {
    on,
    basis,
    here: total(({ here }) => here),
    there: total(({ there }) => there),
    difference: total(({ difference }) => difference),
    agreed: accounts.filter(({ difference, here }) => difference === 0 && here !== 0).length,
    differing,
    unplaced,
  };
}

/** The causes, and what they leave unexplained as one more. */
function completed(causes: readonly Cause[], difference: number, why: string): readonly Cause[] {
  const rest = causes.reduce((left, { ore }) => left - ore, difference);
  if (rest === 0) return causes;
  const unexplained = { certain: true, rows: [], reference: null, day: null, ore: rest, why };
  return [...causes, { kind: 'unexplained', ...unexplained }];
}
