import { groupBy } from '../../ledger/group';
import { rowsOfTenancies } from '../scope';
import { said } from '../said';
import { named, sourceOf, type StorySource } from '../source';

/** Checklists gone through, one line for each occasion; the points with a remark are named. */
export const checklists: StorySource = {
  lines: (scope) => {
    const rows = rowsOfTenancies(scope, scope.register.tables.ChecklistPoints.rows);
    const occasions = groupBy(rows, ({ tenancy, occasion, date }) =>
      JSON.stringify([tenancy, occasion, date]),
    );
    return [...occasions.values()].flatMap((points) => {
      const [first] = points;
      if (first === undefined) return [];
      const remarks = points.filter(({ state }) => state === 'remark');
      const names = remarks.map((row) => said(scope, 'ChecklistPoints', row, 'point'));
      return [
        {
          kind: 'tenancy' as const,
          day: first.date,
          title: named(scope, scope.text.events.checklist, 'ChecklistPoints', first, 'occasion'),
          detail:
            names.length === 0
              ? scope.text.points(points.length)
              : scope.text.remarks(points.length, names.join(', ')),
          source: sourceOf('ChecklistPoints', remarks[0] ?? first),
          isOpen: points.some(({ state }) => state === null),
        },
      ];
    });
  },
};
