import type { Day } from '../days';
import { accountRows } from '../ledger/account-rows';
import type { SettledLedger } from '../ledger/settled-ledger';
import type { Register } from '../register';
import { allocationOn } from '../statement/allocation';
import { sumOfLots, type Source } from '../statement/lots';
import type { ImportedLedger } from './imported';

/** A charge as it stands here on a day. */
export interface StandingCharge {
  readonly id: string;
  readonly invoice: string | null;
  readonly kid: string | null;
  readonly due: Day;
  readonly amount: number;
  /** Øre; 0 where it is settled. */
  readonly open: number;
  /** Payments and credits that settle it. */
  readonly settledBy: readonly string[];
}

/** Money here that may be the other side of a difference. */
export interface StandingMoney {
  readonly id: string;
  readonly day: Day;
  /** Øre above zero. */
  readonly ore: number;
}

/** One account here: `open` of its charges, less `credit`, plus what was paid back too much, is its balance. */
export interface StandingAccount {
  readonly charges: readonly StandingCharge[];
  readonly money: readonly StandingMoney[];
  readonly credit: number;
  readonly lacking: number;
  readonly balance: number;
}

export function standingAccount(
  register: Register,
  ledger: SettledLedger,
  tenancy: number,
  { on, basis }: Pick<ImportedLedger, 'on' | 'basis'>,
): StandingAccount {
  const { parts, unused, surplus, lacking } = allocationOn(ledger.columns, tenancy, on);
  const { charges } = ledger.columns;
  const { Charges } = register.tables;
  const counts = (row: number): boolean =>
    (charges.ore[row] ?? 0) > 0 && (basis === 'all' || (charges.due[row] ?? 0) < on);
  const asked = Array.from(accountRows(ledger.columns).chargesOf(tenancy)).filter(counts);
  const standing = asked.map((row): StandingCharge => {
    const sheetRow = ledger.chargeRows[row] ?? 0;
    const own = parts.filter(({ charge }) => charge === row);
    const amount = charges.ore[row] ?? 0;
    return {
      id: Charges.columns.charge[sheetRow] ?? '',
      invoice: Charges.columns.invoice[sheetRow] ?? null,
      kid: Charges.columns.kid[sheetRow] ?? null,
      due: (charges.due[row] ?? 0) as Day,
      amount,
      open: amount - sumOfLots(own),
      settledBy: [...new Set(own.map(({ source }) => idOf(register, ledger, source)))],
    };
  });
  // Money that settles charges which the list leaves out is a credit there.
  const ahead = sumOfLots(parts.filter(({ charge }) => !counts(charge)));
  const credit = sumOfLots(unused) + sumOfLots(surplus) + ahead;
  const back = sumOfLots(lacking);
  const open = sumOfLots(standing.map((charge) => ({ ore: charge.open })));
  return {
    charges: standing,
    money: moneyOf(register, ledger, tenancy, on),
    credit,
    lacking: back,
    balance: open + back - credit,
  };
}

/** Payments and credits up to a day, the newest first. */
function moneyOf(
  register: Register,
  ledger: SettledLedger,
  tenancy: number,
  on: Day,
): readonly StandingMoney[] {
  const { payments, charges } = ledger.columns;
  const rows = accountRows(ledger.columns);
  const paid = Array.from(rows.paymentsOf(tenancy), (row): StandingMoney & { source: Source } => ({
    id: idOf(register, ledger, { of: 'payment', row }),
    day: (payments.date[row] ?? 0) as Day,
    ore: payments.ore[row] ?? 0,
    source: { of: 'payment', row },
  }));
  const credits = Array.from(
    rows.chargesOf(tenancy),
    (row): StandingMoney & { source: Source } => ({
      id: idOf(register, ledger, { of: 'credit', row }),
      day: (charges.due[row] ?? 0) as Day,
      ore: -(charges.ore[row] ?? 0),
      source: { of: 'credit', row },
    }),
  );
  return [...paid, ...credits]
    .filter(({ day, ore }) => ore > 0 && day <= on)
    .toSorted((left, right) => right.day - left.day);
}

function idOf({ tables }: Register, ledger: SettledLedger, { of, row }: Source): string {
  const { Payments, Charges } = tables;
  const id =
    of === 'payment'
      ? Payments.columns.payment[ledger.paymentRows[row] ?? 0]
      : Charges.columns.charge[ledger.chargeRows[row] ?? 0];
  return id ?? '';
}
