import { rowsWith } from '../rows-by';
import { idsOf } from '../ids';
import { named, rowsSource } from '../source';

/** Cases in the committee about anything in the story. */
export const cases = rowsSource({
  kind: 'cases',
  table: 'Cases',
  rows: (scope) =>
    idsOf(scope).flatMap(([table, id]) =>
      rowsWith(scope.register.tables.Cases.rows, 'sourceId', id).filter(
        ({ sourceTable }) => sourceTable === table,
      ),
    ),
  events: [
    {
      day: 'decided',
      always: true,
      title: (scope, row) => named(scope, scope.text.events.case, 'Cases', row, 'kind'),
      facts: ['number', 'decision', 'state', 'responsible', 'deadline', 'followedUp', 'meeting'],
      isOpen: ({ decided, deadline, followedUp }) =>
        decided === null || (deadline !== null && followedUp === null),
    },
  ],
  ahead: [
    {
      day: 'deadline',
      text: (scope, row) => named(scope, scope.text.ahead.case, 'Cases', row, 'kind'),
      isOver: ({ followedUp }) => followedUp !== null,
    },
  ],
});

/** Tasks that somebody has about anything in the story. */
export const tasks = rowsSource({
  kind: 'cases',
  table: 'Tasks',
  rows: (scope) =>
    idsOf(scope).flatMap(([table, id]) =>
      rowsWith(scope.register.tables.Tasks.rows, 'sourceId', id).filter(
        ({ sourceTable }) => sourceTable === table,
      ),
    ),
  events: [
    {
      day: 'created',
      title: (scope, row) => named(scope, scope.text.events.task, 'Tasks', row, 'what'),
      facts: ['state', 'service', 'owner', 'done'],
      isOpen: ({ state }) => state === 'open',
    },
  ],
  ahead: [
    {
      day: 'due',
      text: (scope, row) => named(scope, scope.text.ahead.task, 'Tasks', row, 'what'),
      isOver: ({ state }) => state !== 'open',
    },
  ],
});
