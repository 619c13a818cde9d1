import { wordingOf } from '../code-word';
import type { Day } from '../days';
import type { Account, OpenItem, UnplacedPayment } from '../ledger/arrears';
import type { DoubtfulPayment } from '../ledger/doubts';
import { bankDateOf, dataDateOf } from '../ledger/data-date';
import { gapsOf } from '../ledger/gaps';
import { groupBy } from '../ledger/group';
import type { Register } from '../register';
import { advise } from './advise';
import type { CaseFacts } from './case-facts';
import { disputesOn, oldestDemandable, owesRent } from './disputes';
import { maybeTheirs } from './maybe-theirs';
import { planProgress } from './plans';
import { ruleBookOf } from './rule-book';

/** What the ledger says on the day besides the accounts. */
export interface LedgerDay {
  readonly on: Day;
  readonly items: readonly OpenItem[];
  readonly unplaced: readonly UnplacedPayment[];
  readonly doubtful: readonly DoubtfulPayment[];
}

/** Adds to each account with a debt what holds a step back, or the step that may come next, and what it rests on. */
export function judged(
  register: Register,
  accounts: readonly Account[],
  ledger: LedgerDay,
): readonly Account[] {
  const factsOf = caseFacts(register, ledger);
  return accounts.map((account) =>
    account.owed === 0 ? account : { ...account, ...advise(factsOf(account)) },
  );
}

/** What is known of each tenancy with a debt; what is common to all of them is looked up once. */
function caseFacts(
  register: Register,
  { on, items, unplaced, doubtful }: LedgerDay,
): (account: Account) => CaseFacts {
  const { ArrearsSteps, Tenancies, Households, Persons, ImportLog } = register.tables;
  // A pause may be entered afterwards for days gone by.
  const logged = ArrearsSteps.rows
    .filter(({ date, pauseFrom }) => date <= on || (pauseFrom ?? date) <= on)
    .toSorted((left, right) => left.date - right.date);
  const log = groupBy(logged, ({ tenancy }) => tenancy);
  const plans = groupBy(planProgress(register, on), ({ tenancy }) => tenancy);
  const people = groupBy(Persons.rows, ({ household }) => household ?? '');
  const open = groupBy(items, ({ tenancy }) => tenancy);
  const mayBe = maybeTheirs(register, unplaced, open);
  const gaps = gapsOf(register);
  const book = ruleBookOf(register);
  const word = wordingOf(register);
  const doubts = groupBy(doubtful, ({ mayBelongTo }) => mayBelongTo);
  const data = {
    day: lastKnownDay(register, on, book.staleDays),
    imported: ImportLog.rows.length > 0,
  };
  return (account) => {
    const { tenancy: id } = account;
    const tenancy = Tenancies.byKey(id);
    const household = tenancy?.household ?? '';
    const own = open.get(id) ?? [];
    const steps = log.get(id) ?? [];
    const done = steps.filter(({ date }) => date <= on);
    const dispute = disputesOn(done, own, on);
    const oldest = oldestDemandable(own, dispute);
    return {
      on,
      language: register.language,
      word,
      book,
      account,
      items: own,
      tenancy,
      household: Households.byKey(household),
      people: people.get(household) ?? [],
      log: steps,
      taken: done.filter(({ date }) => oldest !== null && date > oldest),
      dispute,
      demandable: Math.max(0, account.own - dispute.amount),
      oldest,
      homeAtStake: !account.former && owesRent(own, dispute),
      plans: plans.get(id) ?? [],
      unplaced: mayBe(account),
      doubtful: doubts.get(id) ?? [],
      unread: gaps.holdOf(id),
      data,
    };
  };
}

/**
 * The last day that an import or a payment speaks of: payments may be typed after the last import. While files come from
 * the bank, a payment that is typed between them says nothing of the others that lie there.
 */
function lastKnownDay(register: Register, on: Day, staleDays: number): Day | null {
  const { columns, usable } = register.tables.Payments;
  let newest = dataDateOf(register);
  const bank = bankDateOf(register);
  if (bank !== null && on - bank <= staleDays) return newest;
  for (const row of usable) {
    const date = columns.date[row] ?? null;
    if (date !== null && date <= on && (newest === null || date > newest)) newest = date;
  }
  return newest;
}
