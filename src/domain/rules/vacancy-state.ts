import { precedes } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { own } from './source';

/** Vacancies against what the dwelling says of itself. */
export const vacancyStateRules = rulesFor('Vacancies', [
  {
    id: 'vacancy-outside-dwelling-use',
    severity: 'advarsel',
    source: own('boligens bruksperiode'),
    contradiction: true,
    columns: ['dwelling', 'from', 'to'],
    marks: ['from'],
    message: (say, { dwelling }, { register }) => {
      const home = register.tables.Dwellings.byKey(dwelling);
      return say.vacancyOutsideDwellingUse(shownDay(home?.inUseFrom), shownDay(home?.outOfUse));
    },
    broken: ({ dwelling, from, to }, { register }) => {
      const home = register.tables.Dwellings.byKey(dwelling);
      if (home === undefined) return false;
      return precedes(to, home.inUseFrom) || precedes(home.outOfUse, from);
    },
  },
  {
    id: 'vacancy-open-though-let',
    severity: 'advarsel',
    source: own('ledighet mot boligens status'),
    contradiction: true,
    columns: ['dwelling', 'from', 'to'],
    marks: ['to'],
    message: (say, { dwelling }, { register }) =>
      say.vacancyOpenThoughLet(shownDay(register.tables.Dwellings.byKey(dwelling)?.statusDate)),
    broken: ({ dwelling, from, to }, { register, on }) => {
      const home = register.tables.Dwellings.byKey(dwelling);
      return to === null && from <= on && home?.status === 'let' && (home.statusDate ?? on) <= on;
    },
  },
]);
