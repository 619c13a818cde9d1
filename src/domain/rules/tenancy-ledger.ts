import { derived } from '../derived/derived';
import { monthOf, type Month } from '../months';
import type { Register } from '../register';
import { isCurrent } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { shownAmount, shownMonth } from './shown';
import { own } from './source';

/** Months without rent after which a tenancy that runs has been forgotten. */
const MONTHS_WITHOUT_RENT = 3;
const SHARE = 0.25;

interface LatestRent {
  month: Month;
  row: number;
  /** The row of the newest month before it. */
  before: number | null;
}

type LatestRents = ReadonlyMap<string, Readonly<LatestRent>>;

const computeUntil = new Map<Month, (register: Register) => LatestRents>();

/** The newest month of rent that each tenancy is charged for, until a month. */
function latestRents(register: Register, until: Month): LatestRents {
  const compute = computeUntil.get(until) ?? ((one: Register) => readLatestRents(one, until));
  computeUntil.set(until, compute);
  return derived(register, compute);
}

function readLatestRents({ tables }: Register, until: Month): LatestRents {
  const { usable, columns } = tables.Charges;
  const latest = new Map<string, LatestRent>();
  const { kind, period, tenancy } = columns;
  for (const row of usable) {
    const month = period[row] ?? null;
    const own = tenancy[row] ?? null;
    if (kind[row] !== 'rent' || month === null || own === null || month > until) continue;
    const before = latest.get(own);
    if (before === undefined) latest.set(own, { month, row, before: null });
    else if (month > before.month) {
      before.before = before.row;
      before.month = month;
      before.row = row;
    }
  }
  return latest;
}

/** Tenancies against the ledger: rent that is not charged, or not as agreed. */
export const tenancyLedgerRules = rulesFor('Tenancies', [
  {
    id: 'tenancy-rent-not-charged',
    severity: 'advarsel',
    source: own(`krav mot leieforhold: ${MONTHS_WITHOUT_RENT} måneder uten husleie`),
    columns: ['start', 'ended', 'movedOut', 'rent'],
    marks: ['rent'],
    message: (say, { other = '' }) => say.tenancyRentNotCharged(other),
    find: (table, { register, on }) => {
      const latest = latestRents(register, monthOf(on));
      const newest = [...latest.values()].reduce((most, { month }) => Math.max(most, month), 0);
      const current = numbered(table).filter(
        ([one]) => one.ended === null && isCurrent(one, on) && (one.rent ?? 0) > 0,
      );
      // Where few are charged, the ledger is not kept here; where most are, one that never was is forgotten.
      const charged = current.filter(([{ tenancy }]) => latest.has(tenancy)).length;
      const keptHere = 2 * charged > current.length;
      return current.flatMap(([tenancy, row]): Hit[] => {
        const last = latest.get(tenancy.tenancy)?.month;
        if (last === undefined && !keptHere) return [];
        const since = last ?? monthOf(tenancy.start) - 1;
        return newest - since > MONTHS_WITHOUT_RENT ? [{ row, other: shownMonth(last) }] : [];
      });
    },
  },
  {
    id: 'tenancy-rent-differs-from-charged',
    severity: 'advarsel',
    source: own(`avtalt leie mot siste krav: mer enn ${SHARE * 100} prosent`),
    contradiction: true,
    columns: ['rent', 'start', 'ended', 'movedOut'],
    marks: ['rent'],
    message: (say, { row, figures = [] }, { columns }) =>
      say.tenancyRentDiffersFromCharged(shownAmount(columns.rent[row]), shownAmount(figures[0])),
    find: (table, { register, on }) => {
      const { Charges } = register.tables;
      const latest = latestRents(register, monthOf(on));
      return numbered(table).flatMap(([tenancy, row]): Hit[] => {
        const last = latest.get(tenancy.tenancy);
        const rent = tenancy.rent ?? 0;
        if (last === undefined || rent <= 0 || !isCurrent(tenancy, on)) return [];
        // The first and the last month may be charged in part.
        if (last.month <= monthOf(tenancy.start)) return [];
        const { amount } = Charges.columns;
        const charged = amount[last.row] ?? 0;
        // One charge that differs is wrong itself; two alike are what the tenant pays.
        if (last.before !== null && amount[last.before] !== charged) return [];
        return Math.abs(charged - rent) > SHARE * rent ? [{ row, figures: [charged] }] : [];
      });
    },
  },
]);
