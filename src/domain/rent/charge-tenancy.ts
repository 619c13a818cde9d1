import { textIn } from '../../text';
import { monthName } from '../../text/month-name';
import { norwegianAmount } from '../amounts';
import { norwegianDay, type Day } from '../days';
import { kidHolds, type KidModulus } from '../identifiers/kid';
import type { Month } from '../months';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Tenancy } from '../tables/tenancies';
import { changesByTenancy } from './changes-of';
import { daysIn, rentFor, shareOf, stayIn, type Stay } from './month-share';
import { chargeKey, type StandingCharges } from './standing-charges';

export interface PlannedCharge {
  readonly tenancy: string;
  readonly kind: 'rent' | 'power';
  readonly period: Month;
  readonly due: Day;
  /** Øre. */
  readonly amount: number;
  readonly kid: string;
  readonly text: string;
  /** Days of the month that are charged, of all its days. */
  readonly days: number;
  readonly ofDays: number;
  /** What is worth a look before it is written; '' where nothing is. */
  readonly note: string;
}

/** A tenancy that gets no charge, or a row that cannot be read, with the reason. */
export interface NotCharged {
  readonly tenancy: string;
  readonly why: string;
}

export interface Charged {
  readonly charges: readonly PlannedCharge[];
  readonly already: readonly { readonly tenancy: string; readonly charge: string }[];
  readonly notCharged: readonly NotCharged[];
}

interface Run {
  readonly month: Month;
  readonly due: Day;
  readonly standing: StandingCharges;
}

const NOTHING: Charged = { charges: [], already: [], notCharged: [] };

/** What each tenancy that runs in the month is charged, has been charged, or cannot be charged. */
export function judgeCharging(register: Register, run: Run): readonly Charged[] {
  const { rows } = register.tables.Tenancies;
  const times = countsOf(rows.map(({ tenancy }) => tenancy));
  const kids = countsOf(
    rows.filter((row) => stayIn(row, run.month) !== null).flatMap(({ kid }) => kid ?? []),
  );
  return rows.map((row) => {
    const stay = stayIn(row, run.month);
    if (stay === null) return NOTHING;
    const { tenancy } = row;
    const rent = run.standing.of.get(chargeKey(tenancy, 'rent'));
    const already = rent === undefined ? [] : [{ tenancy, charge: rent }];
    const power = wantsPower(row, run);
    if (rent !== undefined && !power) return { ...NOTHING, already };
    const why = hindrance(register, row, run, { times, kids });
    if (why !== null) return { ...NOTHING, already, notCharged: [{ tenancy, why }] };
    return { already, ...chargesOf(register, row, stay, run, rent === undefined) };
  });
}

function chargesOf(
  register: Register,
  row: Tenancy,
  stay: Stay,
  run: Run,
  wantsRent: boolean,
): Omit<Charged, 'already'> {
  const { month } = run;
  const text = textIn(register.language).rent;
  const changes = changesByTenancy(register).get(row.tenancy) ?? [];
  const rent = rentFor(row, changes, stay, month);
  const refuse = (why: string) => ({ charges: [], notCharged: [{ tenancy: row.tenancy, why }] });
  if (rent === null) return refuse(text.noRent);
  if (rent < 0) return refuse(text.rentNotPositive(norwegianAmount(rent)));
  if (rent === 0 && wantsRent) return refuse(text.rentIsNothing);
  const common = commonOf(register, row, stay, run);
  const of = monthName(month, register.language);
  const advance = shareOf(row.powerAdvance ?? 0, common.days, month);
  const charges: PlannedCharge[] = [];
  if (wantsRent) charges.push({ ...common, kind: 'rent', amount: rent, text: text.rentOf(of) });
  // A few days of little money may come to nothing; nothing is not charged.
  if (wantsPower(row, run) && advance > 0)
    charges.push({ ...common, kind: 'power', amount: advance, text: text.powerOf(of) });
  return { charges, notCharged: [] };
}

function commonOf(
  register: Register,
  { tenancy, kid, end }: Tenancy,
  { from, to }: Stay,
  { month, due }: Run,
) {
  const text = textIn(register.language).rent;
  return {
    tenancy,
    period: month,
    due: due < from ? from : due,
    kid: kid ?? '',
    days: to - from + 1,
    ofDays: daysIn(month),
    note: end !== null && end < from ? text.leaseOver(norwegianDay(end)) : '',
  };
}

function wantsPower({ tenancy, powerAdvance }: Tenancy, { standing }: Run): boolean {
  return (powerAdvance ?? 0) > 0 && !standing.of.has(chargeKey(tenancy, 'power'));
}

type Counts = ReadonlyMap<string, number>;

function hindrance(
  register: Register,
  { tenancy, kid }: Tenancy,
  { standing }: Run,
  { times, kids }: { readonly times: Counts; readonly kids: Counts },
): string | null {
  const text = textIn(register.language).rent;
  if ((times.get(tenancy) ?? 0) > 1) return text.tenancyDoubled;
  const unread = standing.unread.get(tenancy);
  if (unread !== undefined) return text.chargeUnread(unread);
  if (kid === null) return text.noKid;
  if ((kids.get(kid) ?? 0) > 1) return text.kidShared(kid);
  const modulus: KidModulus = setting(register, 'kidModulus') === 11 ? 11 : 10;
  return kidHolds(kid, modulus) ? null : text.kidWrong(kid);
}

function countsOf(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
