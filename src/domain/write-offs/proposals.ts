import { textIn } from '../../text';
import { norwegianAmount } from '../amounts';
import type { adjustmentReasons } from '../codes/money';
import { addMonths, norwegianDay, type Day } from '../days';
import type { Account, Arrears } from '../ledger/arrears';
import { groupBy } from '../ledger/group';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Person } from '../tables/people';

/** A debt that somebody should consider writing off; nothing is written off by proposing it. */
export interface WriteOffProposal {
  readonly tenancy: string;
  readonly reason: keyof typeof adjustmentReasons;
  /** Øre. */
  readonly amount: number;
  /** Due day of the oldest charge in it. */
  readonly oldestDue: Day | null;
  readonly why: string;
}

/** Months after which a money claim lapses unless something has stopped the time (foreldelsesloven § 2). */
const LIMITATION = 36;

/** Debts of tenancies that are over and that may never be paid, each with the one reason that says most. */
export function writeOffProposals(
  register: Register,
  arrears: Arrears,
): readonly WriteOffProposal[] {
  const people = groupBy(register.tables.Persons.rows, ({ household }) => household ?? '');
  const items = groupBy(arrears.items, ({ tenancy }) => tenancy);
  const reasons = [leftByTheDead, lapsed, small];
  return arrears.accounts
    .filter(({ former, known, owed }) => former && known && owed > 0)
    .flatMap((account): WriteOffProposal[] => {
      const household = register.tables.Tenancies.byKey(account.tenancy)?.household ?? '';
      const facts: Facts = {
        register,
        account,
        on: arrears.on,
        items: (items.get(account.tenancy) ?? []).filter(({ age }) => age > 0),
        people: people.get(household) ?? [],
      };
      for (const reason of reasons) {
        const found = reason(facts);
        if (found !== null) return [{ tenancy: account.tenancy, ...found }];
      }
      return [];
    });
}

interface Facts {
  readonly register: Register;
  readonly account: Account;
  readonly on: Day;
  readonly items: Arrears['items'];
  readonly people: readonly Person[];
}

type Found = Omit<WriteOffProposal, 'tenancy'> | null;

function leftByTheDead({ register, account, people, on }: Facts): Found {
  const dead = people.filter(({ deceased }) => deceased !== null && deceased <= on);
  if (dead.length === 0 || dead.length < people.length) return null;
  const { owed: amount, oldestDue } = account;
  return { reason: 'death', amount, oldestDue, why: textIn(register.language).finance.whyDeath };
}

function lapsed({ register, items, on }: Facts): Found {
  const old = items.filter(({ due }) => addMonths(due, LIMITATION) < on);
  if (old.length === 0) return null;
  const oldestDue = Math.min(...old.map(({ due }) => due)) as Day;
  return {
    reason: 'expired',
    amount: old.reduce((sum, { open }) => sum + open, 0),
    oldestDue,
    why: textIn(register.language).finance.whyExpired(norwegianDay(addMonths(on, -LIMITATION))),
  };
}

function small({ register, account }: Facts): Found {
  const { owed: amount, oldestDue } = account;
  const limit = setting(register, 'ignoreBelow') * 100;
  if (amount >= limit) return null;
  const why = textIn(register.language).finance.whySmall(norwegianAmount(limit));
  return { reason: 'unrecoverable', amount, oldestDue, why };
}
