import type { Day } from '../days';
import { arrearsOn } from '../ledger/arrears';
import type { Register } from '../register';
import type { BankFile, IncomingPayment } from './incoming';
import { kidIndexOf, type KidIndex, type KidProblem, type KidWay } from './kid-owners';
import { knownPaymentsOf, type KnownPayments } from './known-payments';
import { suggesterOf, type Suggester, type Suggestion, type Sums } from './suggestions';

/** `already`: the register has this payment, and it is not posted again. `leftOut`: a person says it is no rent. */
export type Outcome = 'matched' | 'suggested' | 'unplaced' | 'already' | 'leftOut';

/** Said of a payment that does not belong in the register at all. */
export const LEFT_OUT = 'leftOut';

/** Why a payment came where it did; each has a sentence. */
export type Because =
  | KidWay
  | 'person'
  | 'noKid'
  | 'unknownKid'
  | 'sharedKid'
  | 'reversal'
  | 'moneyBack'
  | 'alike'
  | 'already'
  | `kid-${KidProblem}`;

export interface MatchedPayment extends IncomingPayment {
  /** Place among the file's payments, from 1; several may stand on one line. */
  readonly number: number;
  readonly outcome: Outcome;
  /** Whose it is; null until somebody knows. */
  readonly tenancy: string | null;
  readonly because: Because;
  /** The payment in the register that it is or is like. */
  readonly other: string | null;
  readonly suggestions: readonly Suggestion[];
  /** The tenancy is over. */
  readonly former: boolean;
}

/** What a person has said, by the payment's number: the tenancy, null to leave it unplaced, or that it is to be left out. */
export type Placings = ReadonlyMap<number, string | null>;

interface Matcher {
  readonly kids: KidIndex;
  readonly known: KnownPayments;
  readonly suggester: Suggester;
  readonly placings: Placings;
  isTenancy(id: string): boolean;
  isFormer(id: string): boolean;
}

/** Finds each payment's tenancy. Only a KID that is one tenancy's own places a payment; everything else asks a person. */
export function matched(
  register: Register,
  { payments }: BankFile,
  on: Day,
  placings: Placings = new Map(),
): readonly MatchedPayment[] {
  const { Tenancies } = register.tables;
  const sums = sumsOf(register, on);
  const matcher: Matcher = {
    kids: kidIndexOf(register),
    known: knownPaymentsOf(register),
    suggester: suggesterOf(register, sums, on),
    placings,
    isTenancy: (id) => Tenancies.byKey(id) !== undefined,
    isFormer: (id) => {
      const { ended = null, movedOut = null } = Tenancies.byKey(id) ?? {};
      const last = ended ?? movedOut;
      return last !== null && last < on;
    },
  };
  return payments.map((payment, at) => matchOf({ ...payment, number: at + 1 }, matcher));
}

function sumsOf(register: Register, on: Day): ReadonlyMap<string, Sums> {
  const owed = new Map(arrearsOn(register, on).accounts.map((one) => [one.tenancy, one.owed]));
  return new Map(
    register.tables.Tenancies.rows.map(({ tenancy, rent }) => [
      tenancy,
      { owed: owed.get(tenancy) ?? 0, rent },
    ]),
  );
}

interface Verdict {
  readonly outcome: Outcome;
  readonly because: Because;
  readonly tenancy?: string;
  readonly other?: string;
  readonly candidates?: readonly string[];
}

type Numbered = IncomingPayment & { readonly number: number };

function matchOf(payment: Numbered, matcher: Matcher): MatchedPayment {
  const said = placedByPerson(payment, matcher);
  const verdict = said ?? judge(payment, matcher);
  const tenancy = verdict.tenancy ?? null;
  const suggestions =
    verdict.outcome === 'unplaced' ? suggestionsOf(payment, verdict, matcher) : [];
  const isAsked = verdict.outcome === 'unplaced' && suggestions.length > 0 && said === null;
  return {
    ...payment,
    outcome: isAsked ? 'suggested' : verdict.outcome,
    tenancy,
    because: verdict.because,
    other: verdict.other ?? null,
    suggestions,
    former: tenancy !== null && matcher.isFormer(tenancy),
  };
}

/** What the register has already stays so, whatever anybody says. */
function placedByPerson(payment: Numbered, matcher: Matcher): Verdict | null {
  const said = matcher.placings.get(payment.number);
  if (said === undefined || matcher.known.same(payment) !== null) return null;
  if (said === null) return { outcome: 'unplaced', because: 'person' };
  if (said === LEFT_OUT) return { outcome: 'leftOut', because: 'person' };
  if (!matcher.isTenancy(said)) return null;
  return { outcome: 'matched', because: 'person', tenancy: said };
}

function judge(payment: IncomingPayment, { kids, known }: Matcher): Verdict {
  const same = known.same(payment);
  if (same !== null) return { outcome: 'already', because: 'already', other: same };
  const { kid } = payment;
  if (kid === null) return { outcome: 'unplaced', because: payment.unusual ?? 'noKid' };
  const problem = kids.problemOf(kid, payment.settled);
  if (problem !== null) return { outcome: 'unplaced', because: `kid-${problem}` };
  const owner = kids.ownerOf(kid, payment.settled);
  if (owner === null) return { outcome: 'unplaced', because: 'unknownKid' };
  const { tenancies: candidates } = owner;
  const [tenancy] = candidates;
  if (tenancy === undefined || candidates.length > 1) {
    return { outcome: 'unplaced', because: 'sharedKid', candidates };
  }
  if (payment.unusual !== null)
    return { outcome: 'unplaced', because: payment.unusual, candidates };
  if (payment.amount <= 0) return { outcome: 'unplaced', because: 'moneyBack', candidates };
  const alike = known.alike(payment, tenancy);
  if (alike !== null) return { outcome: 'unplaced', because: 'alike', other: alike, candidates };
  return { outcome: 'matched', because: owner.way, tenancy };
}

function suggestionsOf(
  payment: IncomingPayment,
  { candidates = [] }: Verdict,
  { suggester }: Matcher,
): readonly Suggestion[] {
  if (candidates.length === 0) return suggester.of(payment);
  return candidates.map((tenancy) => ({ tenancy, way: 'kid' }));
}
