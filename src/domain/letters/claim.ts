import { norwegianAmount } from '../amounts';
import { chargeKinds } from '../codes/money';
import { norwegianDay, type Day } from '../days';
import { inLanguage } from '../language';
import type { Account, OpenItem } from '../ledger/arrears';
import type { FieldLines, FieldRow } from './letter';
import type { LetterCase } from './letter-case';
import { accountText } from './sender';

/** `1 234,50 kr`, with no-break spaces. */
export function kroner(ore: number): string {
  return `${norwegianAmount(ore)}\u00A0kr`;
}

/** What may be demanded of the tenant: the overdue items with a share of their own, and the account. */
export interface Claim {
  readonly account: Account;
  readonly items: readonly OpenItem[];
  /** Øre: the tenant's own share of the items. */
  readonly amount: number;
}

/** Charges that an eviction clause for unpaid rent covers; what a balance brought forward is of, people must know. */
const RENT = ['rent', 'opening'];

/** Null where nothing is owed; `rentOnly` leaves out damage, power and fees. */
export function claimOf({ arrears, tenancy }: LetterCase, rentOnly = false): Claim | null {
  const found = arrears();
  const account = found.accounts.find((one) => one.tenancy === tenancy.tenancy);
  if (account === undefined || account.own <= 0) return null;
  const items = found.items.filter(
    (item) =>
      item.tenancy === tenancy.tenancy &&
      item.age > 0 &&
      ownShare(item) > 0 &&
      (!rentOnly || RENT.includes(item.kind)),
  );
  const amount = items.reduce((sum, item) => sum + ownShare(item), 0);
  return amount > 0 ? { account, items, amount } : null;
}

/** Housing allowance that has not come is not demanded. */
function ownShare({ open, allowanceExpected }: OpenItem): number {
  return open - allowanceExpected;
}

export function claimValues(letter: LetterCase, { account, items, amount }: Claim): FieldLines {
  const { register, tenancy, words, arrears } = letter;
  const { dataDate } = arrears();
  return {
    beløp: kroner(amount),
    eldste_forfall: norwegianDay(Math.min(...items.map(({ due }) => due)) as Day),
    kontonummer: accountText(register),
    kid: tenancy.kid ?? '',
    per_dato: dataDate === null ? '' : words.asOf(norwegianDay(dataDate)),
    ventet_bostøtte:
      account.allowanceExpected > 0
        ? words.allowanceExpected(kroner(account.allowanceExpected))
        : '',
    innsigelse: words.objection,
  };
}

export function claimRows(letter: LetterCase, { items }: Claim): readonly FieldRow[] {
  return items.map((item) => ({
    'krav.tekst': itemWords(letter, item),
    'krav.forfall': norwegianDay(item.due),
    'krav.beløp': norwegianAmount(item.amount),
    'krav.rest': norwegianAmount(ownShare(item)),
  }));
}

function itemWords({ words, language, text }: LetterCase, { kind, period }: OpenItem): string {
  const codes: Readonly<Record<string, readonly [string, string, string]>> = chargeKinds;
  const code = codes[kind];
  const name = code === undefined ? text.paidBack : inLanguage(code, language);
  const said = words.itemOf(name, period === null ? '' : words.month(period));
  return said.charAt(0).toLocaleUpperCase('nb') + said.slice(1);
}
