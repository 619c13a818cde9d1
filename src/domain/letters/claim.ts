import type { CodeList } from '../columns';
import { letterWord } from './letter-word';
import { norwegianAmount } from '../amounts';
import { chargeKinds } from '../codes/money';
import { norwegianDay, type Day } from '../days';
import type { Account, OpenItem } from '../ledger/arrears';
import { demandableOf, disputesOn, isRent } from '../next-step/disputes';
import type { ArrearsStep } from '../tables/collection';
import type { FieldLines, FieldRow } from './letter';
import type { LetterCase } from './letter-case';
import { accountText } from './sender';

/** `1 234,50 kr`, with no-break spaces. */
export function kroner(ore: number): string {
  return `${norwegianAmount(ore)}\u00A0kr`;
}

/** An overdue charge and what of it may be demanded of the tenant, øre. */
export interface ClaimItem {
  readonly item: OpenItem;
  readonly share: number;
}

export interface Claim {
  readonly account: Account;
  readonly items: readonly ClaimItem[];
  /** Øre: the shares together. */
  readonly amount: number;
  /** Øre that the tenant objects to, which no letter demands. */
  readonly disputed: number;
}

/**
 * What may be demanded: the tenant's own share of what is overdue, allowance that has not come and what is disputed left
 * out. Null where that is nothing; `rentOnly` leaves out damage, power and fees too.
 */
export function claimOf(letter: LetterCase, rentOnly = false): Claim | null {
  const { arrears, tenancy, on } = letter;
  const found = arrears();
  const account = found.accounts.find((one) => one.tenancy === tenancy.tenancy);
  if (account === undefined) return null;
  const own = found.items.filter((item) => item.tenancy === tenancy.tenancy);
  const dispute = disputesOn(stepLog(letter), own, on);
  const items = demandableOf(own, dispute).filter(({ item }) => !rentOnly || isRent(item));
  const amount = items.reduce((sum, { share }) => sum + share, 0);
  return amount > 0 ? { account, items, amount, disputed: dispute.amount } : null;
}

/** The tenancy's logged steps up to the day, oldest first. */
export function stepLog({ register, tenancy, on }: LetterCase): readonly ArrearsStep[] {
  return register.tables.ArrearsSteps.rows
    .filter(({ tenancy: of, date }) => of === tenancy.tenancy && date <= on)
    .toSorted((left, right) => left.date - right.date);
}

/** The oldest due day of what is demanded; steps count from it. */
export function oldestOf({ items }: Claim): Day {
  return Math.min(...items.map(({ item }) => item.due)) as Day;
}

export function claimValues(letter: LetterCase, claim: Claim): FieldLines {
  const { register, tenancy, words, arrears } = letter;
  const { dataDate } = arrears();
  const { allowanceExpected } = claim.account;
  return {
    beløp: kroner(claim.amount),
    eldste_forfall: norwegianDay(oldestOf(claim)),
    kontonummer: accountText(register),
    kid: tenancy.kid ?? '',
    per_dato: dataDate === null ? '' : words.asOf(norwegianDay(dataDate)),
    ventet_bostøtte:
      allowanceExpected > 0 ? words.allowanceExpected(kroner(allowanceExpected)) : '',
    innsigelse: words.objection,
  };
}

export function claimRows(letter: LetterCase, { items }: Claim): readonly FieldRow[] {
  return items.map(({ item, share }) => ({
    'krav.tekst': itemWords(letter, item),
    'krav.forfall': norwegianDay(item.due),
    'krav.beløp': norwegianAmount(item.amount),
    'krav.rest': norwegianAmount(share),
  }));
}

function itemWords(letter: LetterCase, { kind, period }: OpenItem): string {
  const { words, text } = letter;
  const codes: CodeList = chargeKinds;
  const name = codes[kind] === undefined ? text.paidBack : letterWord(letter, codes, kind);
  const said = words.itemOf(name, period === null ? '' : words.month(period));
  return said.charAt(0).toLocaleUpperCase('nb') + said.slice(1);
}
