import { addDays, type Day } from '../days';
import { addToMonth, firstDay, monthOf, type Month } from '../months';
import type { RowIn } from '../tables';
import type { LedgerBook } from './ledger-book';
import type { Period } from './options';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

type StepKind = RowIn<'ArrearsSteps'>['kind'];

/** Days from the first rent that was not paid to each step; NAV is told well before the court is asked. */
const WAY: readonly (readonly [StepKind, number])[] = [
  ['contact', 9],
  ['reminder', 16],
  ['dunning', 33],
  ['collectionNotice', 51],
  ['navContacted', 66],
  ['demand', 72],
  ['navNotice', 96],
  ['enforcementNotice', 144],
];

/** The month from which the tenant of the eviction case pays nothing. */
export function stopsPaying({ until }: Period): Month {
  return addToMonth(monthOf(until), -6);
}

/** The tenancy that an eviction is asked for: an ordinary one that paid well until half a year before the end. */
export function tenancyToEvict(
  tenancies: readonly SampleTenancy[],
  { until }: Period,
  random: Random,
): SampleTenancy | null {
  const fitting = tenancies.filter(
    ({ stay, allowance }) =>
      stay.ended === null &&
      stay.dwelling.category === 'ordinary' &&
      allowance === 0 &&
      stay.start < addDays(until, -500) &&
      stay.end !== null &&
      stay.end > addDays(until, 400),
  );
  return fitting.length === 0 ? null : random.pick(fitting);
}

/** The log of the case, up to the application to the enforcement officer a few days before the end. */
export function addEvictionSteps(
  { id, exempt }: SampleTenancy,
  period: Period,
  rent: number,
  book: LedgerBook,
): void {
  const first = firstDay(stopsPaying(period));
  const add = (kind: StepKind, date: Day, deadline: number | null): void => {
    const months = Math.ceil((date - first) / 30.5);
    book.steps.push({
      tenancy: id,
      date,
      kind: kind === 'dunning' && exempt ? 'reminder' : kind,
      balance: months * rent,
      letter: deadline === null ? null : 'Brev sendt',
      deadline: deadline === null ? null : addDays(date, deadline),
      disputed: false,
    });
  };
  for (const [kind, after] of WAY) {
    const isTalk = kind === 'contact' || kind === 'navContacted';
    add(kind, addDays(first, after), isTalk ? null : kind === 'enforcementNotice' ? 16 : 14);
  }
  add('evictionRequest', addDays(period.until, -11), null);
}
