import type { CodeList } from '../columns';
import { letterWord } from './letter-word';
import { norwegianAmount } from '../amounts';
import { chargeKinds } from '../codes/money';
import { norwegianDay, type Day } from '../days';
import type { Account, OpenItem } from '../ledger/arrears';
import { demandableOf, disputesOn, isRent } from '../next-step/disputes';
import { ruleBookOf } from '../next-step/rule-book';
import { stepRules, type StepKind } from '../next-step/step-rules';
import type { ArrearsStep } from '../tables/collection';
import { about, type FieldLines, type FieldRow, type LetterContent } from './letter';
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
 * out. So is what fell due after the ledger's last day, for it may be paid, and what is too young for the step where
 * something older is not. Null where that is nothing; `rentOnly` leaves out damage, power and fees too.
 */
export function claimOf(letter: LetterCase, step: StepKind, rentOnly = false): Claim | null {
  const { arrears, tenancy, on } = letter;
  const found = arrears();
  const account = found.accounts.find((one) => one.tenancy === tenancy.tenancy);
  if (account === undefined) return null;
  const own = found.items.filter((item) => item.tenancy === tenancy.tenancy);
  const dispute = disputesOn(stepLog(letter), own, on);
  const { dataDate } = found;
  const known = demandableOf(own, dispute).filter(
    ({ item }) => (!rentOnly || isRent(item)) && (dataDate === null || item.due <= dataDate),
  );
  const waits = daysToWait(letter, step);
  const ripe = known.filter(({ item }) => item.age >= waits);
  const items = ripe.length > 0 ? ripe : known;
  const amount = items.reduce((sum, { share }) => sum + share, 0);
  return amount > 0 ? { account, items, amount, disputed: dispute.amount } : null;
}

/** Days after the due day before the step may be taken. */
export function daysToWait({ register, on }: LetterCase, step: StepKind): number {
  const waits = stepRules[step]?.waits ?? 1;
  return waits === 1 ? 1 : ruleBookOf(register).rate(waits, on).value;
}

/** Why nothing may be demanded: nothing is overdue, or the ledger does not reach what is. */
export function nothingToClaim(
  { arrears, tenancy, text }: LetterCase,
  nothing: string,
): LetterContent {
  const { accounts, dataDate } = arrears();
  const own = accounts.find((one) => one.tenancy === tenancy.tenancy)?.own ?? 0;
  if (own === 0 || dataDate === null) return about(nothing);
  return about(`${nothing} ${text.ledgerEnds(norwegianDay(dataDate))}`);
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
  const { register, tenancy, words, arrears, on } = letter;
  const { dataDate } = arrears();
  const { allowanceExpected } = claim.account;
  return {
    beløp: kroner(claim.amount),
    eldste_forfall: norwegianDay(oldestOf(claim)),
    kontonummer: accountText(register),
    kid: tenancy.kid ?? '',
    per_dato: dataDate === null ? '' : words.asOf(norwegianDay(Math.min(on, dataDate) as Day)),
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
