import type { Tenancy } from '../tables/tenancies';
import { overlapping, tenancyUntil } from './periods';
import { endsBeforeStart } from './ordered-days';
import { numbered, rulesFor } from './rule';
import { own } from './source';

export const vacancyRules = rulesFor('Vacancies', [
  endsBeforeStart('Vacancies', 'vacancy-ends-before-start', 'from', 'to'),
  {
    id: 'vacancy-overlap',
    severity: 'feil',
    source: own('én ledighet om gangen i en bolig'),
    contradiction: true,
    columns: ['dwelling', 'from', 'to'],
    marks: ['from'],
    message: (say, { other = '' }) => say.vacancyOverlap(other),
    find: (table) =>
      overlapping(
        numbered(table).map(([{ vacancy, dwelling, from, to }, row]) => ({
          row,
          key: vacancy,
          group: dwelling,
          from,
          until: to ?? Infinity,
        })),
      ),
  },
  {
    id: 'vacancy-while-let',
    severity: 'advarsel',
    source: own('ledighet mot leieforhold'),
    contradiction: true,
    columns: ['dwelling', 'from', 'to'],
    marks: ['from'],
    message: (say, { other = '' }) => say.vacancyWhileLet(other),
    find: (table, { register, on }) => {
      const lets = new Map<string, Tenancy[]>();
      for (const one of register.tables.Tenancies.rows) {
        const own = lets.get(one.dwelling) ?? [];
        own.push(one);
        lets.set(one.dwelling, own);
      }
      return numbered(table).flatMap(([{ dwelling, from, to }, row]) => {
        const clash = lets
          .get(dwelling)
          ?.find((one) => one.start < (to ?? Infinity) && tenancyUntil(one, on) > from);
        return clash === undefined ? [] : [{ row, other: clash.tenancy }];
      });
    },
  },
]);
