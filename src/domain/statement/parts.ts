import type { Day } from '../days';
import type { SettledLedger } from '../ledger/settled-ledger';
import type { Register } from '../register';
import { textIn } from '../../text';
import type { Allocation, Part } from './allocation';
import { sumOfLots, type Source } from './lots';
import type { SettledPart, StatementLine } from './statement';

/** What the lines of one account are made from. */
export interface Making {
  readonly register: Register;
  readonly ledger: SettledLedger;
  readonly on: Day;
  readonly allocation: Allocation;
  /** By row of the charge, øre of housing allowance awaited. */
  readonly awaited: ReadonlyMap<number, number>;
  /** By id of the payment, what a person should look at. */
  readonly doubts: ReadonlyMap<string, string>;
}

/** Where the money of a source went. */
export function moneyEnd(
  making: Making,
  source: Source,
): Pick<StatementLine, 'parts' | 'open' | 'awaited' | 'surplus' | 'takenBack'> {
  const { parts, unused, surplus, taken, lacking } = making.allocation;
  const own = <T extends { readonly source: Source }>(all: readonly T[]): T[] =>
    all.filter((one) => same(one.source, source));
  const beyond = sumOfLots(own(surplus));
  const back = taken.filter(({ by }) => same(by, source));
  return {
    parts: [
      ...own(parts).map((part) => chargePart(making, part)),
      ...back.map(({ from, ore }) => sourcePart(making, from, ore, 'takenBack')),
    ],
    open: sumOfLots(own(unused)) + beyond + sumOfLots(own(lacking)),
    awaited: 0,
    surplus: beyond,
    takenBack: sumOfLots(taken.filter(({ from }) => same(from, source))),
  };
}

/** The money that settles part of a charge, seen from the charge. */
export function moneyPart(making: Making, { source, ore, how }: Part): SettledPart {
  return sourcePart(making, source, ore, how);
}

function chargePart({ ledger, register }: Making, { charge, ore, how }: Part): SettledPart {
  const row = ledger.chargeRows[charge] ?? 0;
  return {
    id: register.tables.Charges.columns.charge[row] ?? '',
    day: (ledger.columns.charges.due[charge] ?? 0) as Day,
    ore,
    how,
    why: textIn(register.language).account.how[how],
  };
}

function sourcePart(
  { ledger, register }: Making,
  { of, row }: Source,
  ore: number,
  how: SettledPart['how'],
): SettledPart {
  const { Payments, Charges } = register.tables;
  const { charges, payments } = ledger.columns;
  const id =
    of === 'payment'
      ? Payments.columns.payment[ledger.paymentRows[row] ?? 0]
      : Charges.columns.charge[ledger.chargeRows[row] ?? 0];
  const day = of === 'payment' ? payments.date[row] : charges.due[row];
  const why = textIn(register.language).account.how[how];
  return { id: id ?? '', day: (day ?? 0) as Day, ore, how, why };
}

function same(left: Source, right: Source): boolean {
  return left.of === right.of && left.row === right.row;
}
