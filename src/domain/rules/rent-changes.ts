import { addMonths, type Day } from '../days';
import type { Register } from '../register';
import { highestRent } from '../rent/highest-rent';
import { rentStep } from '../rent/rounding';
import type { RentChange } from '../tables/rent-changes';
import type { Tenancy } from '../tables/tenancies';
import { grouped } from './grouped';
import { numbered, rulesFor, type Hit } from './rule';
import { shownAmount, shownDay } from './shown';
import { law, own } from './source';

const ADJUSTMENT = law('husleieloven § 4-2');

/** The highest rent in øre that the index allows, rounded down as chosen; null where the index is not there. */
function highest(
  { before, indexBefore, indexAfter }: RentChange,
  register: Register,
): number | null {
  if (before === null || indexBefore === null || indexAfter === null || indexBefore <= 0)
    return null;
  return highestRent({ before, indexBefore, indexAfter }, rentStep(register));
}

/** The last day before `from` on which the rent was fixed: by the lease, by an adjustment, or by the change before. */
function fixedBefore(home: Tenancy | undefined, change: Day | undefined, from: Day): Day | null {
  const indexed = home?.lastIndexed ?? null;
  // An adjustment in the lease's first year has a finding of its own.
  const isSound = home !== undefined && indexed !== null && indexed >= addMonths(home.start, 12);
  const days = [home?.start, isSound ? indexed : undefined, change];
  const past = days.filter((day) => day != null).filter((day) => day < from);
  return past.length === 0 ? null : (Math.max(...past) as Day);
}

/** What the tenancy act asks of a rent that is set anew. */
export const rentChangeRules = rulesFor('RentChanges', [
  {
    id: 'rent-change-notice-short',
    severity: 'feil',
    source: law('husleieloven § 4-2: varsel minst en måned før'),
    columns: ['kind', 'noticeSent', 'from'],
    marks: ['noticeSent'],
    message: (say, { from }) => say.rentChangeNoticeShort(shownDay(from)),
    broken: ({ kind, noticeSent, from }) =>
      kind === 'index' && noticeSent !== null && addMonths(noticeSent, 1) > from,
  },
  {
    id: 'rent-change-above-index',
    severity: 'feil',
    source: ADJUSTMENT,
    columns: ['kind', 'before', 'after', 'indexBefore', 'indexAfter'],
    marks: ['after'],
    message: (say, row, { register }) =>
      say.rentChangeAboveIndex(shownAmount(highest(row, register))),
    broken: (row, { register }) => {
      const most = highest(row, register);
      return row.kind === 'index' && most !== null && row.after > most;
    },
  },
  {
    id: 'rent-change-too-early',
    severity: 'feil',
    source: law('husleieloven § 4-2: tidligst ett år etter forrige'),
    columns: ['tenancy', 'kind', 'from'],
    marks: ['from'],
    message: (say, { other = '' }) => say.rentChangeTooEarly(other),
    version: 2,
    find: (table, { register }) => {
      const hits: Hit[] = [];
      for (const [tenancy, changes] of grouped(numbered(table), ([row]) => row.tenancy)) {
        const home = register.tables.Tenancies.byKey(tenancy);
        const sorted = [...changes].sort(([left], [right]) => left.from - right.from);
        sorted.forEach(([{ kind, from }, row], at) => {
          const before = fixedBefore(home, sorted[at - 1]?.[0].from, from);
          if (kind === 'index' && before !== null && from < addMonths(before, 12))
            hits.push({ row, other: shownDay(before) });
        });
      }
      return hits;
    },
  },
  {
    id: 'rent-change-outside-tenancy',
    severity: 'feil',
    source: own('leieendring mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'from'],
    marks: ['from'],
    message: (say, { tenancy }) => say.rentChangeOutsideTenancy(tenancy),
    broken: ({ tenancy, from }, { register }) => {
      const home = register.tables.Tenancies.byKey(tenancy);
      if (home === undefined) return false;
      const left = home.movedOut ?? home.ended;
      return from < home.start || (left !== null && from > left);
    },
  },
  {
    id: 'rent-change-of-nothing',
    severity: 'advarsel',
    source: own('en leieendring endrer leien'),
    columns: ['before', 'after'],
    marks: ['after'],
    message: (say) => say.rentChangeOfNothing,
    broken: ({ before, after }) => before === after,
  },
]);
