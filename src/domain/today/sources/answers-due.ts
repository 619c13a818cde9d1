import { addMonths } from '../../days';
import { undecided } from '../../agenda/proposers/application-facts';
import type { TodaySource } from '../today';
import { found } from './found';

/** Applications older than a month without a decision or a preliminary answer (forvaltningsloven § 11 a, to be confirmed). */
export const answersDue: TodaySource = {
  id: 'preliminary-answer-due',
  consequence: 2,
  find: (register, context) =>
    undecided(register, context)
      .filter(({ preliminaryAnswer }) => preliminaryAnswer === null)
      .map((row) => ({ row, due: addMonths(row.received, 1) }))
      .filter(({ due }) => due < context.on)
      .map(({ row, due }) =>
        found(
          context.text.today.answer(context.naming.household(row.household)),
          context.text.today.answerFact(row.received),
          due,
          { table: 'Applications', id: row.application },
        ),
      ),
};
