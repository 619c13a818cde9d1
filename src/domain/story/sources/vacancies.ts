import { norwegianDay } from '../../days';
import { rowsWith } from '../rows-by';
import { named, sourceOf, type StorySource } from '../source';

/** When the dwelling stood empty, why and for how many days. */
export const vacancies: StorySource = {
  lines: (scope) => {
    const { register, subject, on, text } = scope;
    if (subject.table !== 'Dwellings') return [];
    return rowsWith(register.tables.Vacancies.rows, 'dwelling', subject.id)
      .filter(({ from }) => from <= on)
      .map((row) => ({
        kind: 'tenancy' as const,
        day: row.from,
        title: named(scope, text.events.vacant, 'Vacancies', row, 'reason'),
        detail: text.emptyDays(
          Math.min(row.to ?? on, on) - row.from + 1,
          row.to === null ? '' : norwegianDay(row.to),
        ),
        source: sourceOf('Vacancies', row),
        isOpen: row.to === null,
      }));
  },
};
