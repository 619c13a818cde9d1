import type { TodaySource } from '../today';
import { found } from './found';

/** Open tasks due today or before: urgent ones first, then the oldest. */
export const tasksDue: TodaySource = {
  id: 'task-due',
  consequence: 2,
  find: (register, { on, naming, text: { today: words, protectedText } }) =>
    register.tables.Tasks.rows
      .flatMap((row) =>
        row.state === 'open' && row.due !== null && row.due <= on ? [{ row, due: row.due }] : [],
      )
      .sort(
        (left, right) =>
          Number(right.row.urgent === true) - Number(left.row.urgent === true) ||
          left.due - right.due,
      )
      .map(({ row: { task, what }, due }) => {
        const shown = what === null || naming.reveals(what) ? protectedText : what;
        return found(words.task(shown), words.due(due, on - due), due, {
          table: 'Tasks',
          id: task,
        });
      }),
};
