import { isOlderThan, liesAhead } from './limits';
import { tenancyUntil } from './periods';
import { grouped } from './grouped';
import { numbered, rulesFor, type Hit } from './rule';
import { shownDay } from './shown';
import { kostra, ORDER, own } from './source';

/** Nights in temporary housing, which the municipality reports on. */
export const stayFactRules = rulesFor('TemporaryStays', [
  {
    id: 'stay-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['from'],
    message: (say, { from }) => say.dateAhead(shownDay(from)),
    broken: ({ from }, { on }) => liesAhead(from, on),
  },
  {
    id: 'stay-open-over-a-year',
    severity: 'advarsel',
    source: kostra('KOSTRA skjema 13: midlertidige botilbud etter varighet'),
    columns: ['from', 'to'],
    marks: ['to'],
    message: (say, { from }) => say.stayOpenOverAYear(shownDay(from)),
    broken: ({ from, to }, { on }) => to === null && isOlderThan(from, 365, on),
  },
  {
    id: 'stay-children-unknown',
    severity: 'info',
    source: kostra('KOSTRA skjema 13: midlertidige botilbud med barn (må bekreftes)'),
    columns: ['children'],
    message: (say) => say.stayChildrenUnknown,
    broken: ({ children }) => children === null,
  },
  {
    id: 'stay-while-tenant',
    severity: 'advarsel',
    source: own('opphold mot leieforhold'),
    contradiction: true,
    columns: ['household', 'from', 'to'],
    marks: ['from'],
    message: (say, { other = '' }) => say.stayWhileTenant(other),
    find: (table, { register, on }) => {
      const lets = grouped(register.tables.Tenancies.rows, ({ household }) => household);
      return numbered(table).flatMap(([{ household, from, to }, row]): Hit[] => {
        const clash = lets
          .get(household)
          ?.find((one) => one.start < Math.min(to ?? Infinity, on) && tenancyUntil(one, on) > from);
        return clash === undefined ? [] : [{ row, other: clash.tenancy }];
      });
    },
  },
]);
