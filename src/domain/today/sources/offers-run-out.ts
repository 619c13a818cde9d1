import type { TodaySource } from '../today';
import { found } from './found';

/** Offers without an answer whose reservation has run out: the dwelling stands reserved for nobody. */
export const offersRunOut: TodaySource = {
  id: 'offer-run-out',
  consequence: 2,
  find: (register, { on, naming, text: { today: words } }) =>
    register.tables.Offers.rows.flatMap(({ offer, dwelling, reservedUntil, answer }) =>
      answer === null && reservedUntil !== null && reservedUntil < on
        ? [
            found(
              words.offer(naming.dwelling(dwelling)),
              words.due(reservedUntil, on - reservedUntil),
              reservedUntil,
              { table: 'Offers', id: offer },
            ),
          ]
        : [],
    ),
};
