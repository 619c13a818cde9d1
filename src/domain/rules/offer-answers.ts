import type { Day } from '../days';
import { isOlderThan } from './limits';
import { overlapping, precedes } from './periods';
import { numbered, rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';
import { tenanciesUncertain, unreadRows } from './uncertain';

const OVERDUE_DAYS = 62;
/** Days from a yes in which the tenancy may come into the register. */
const DAYS_TO_TENANCY = 120;

/** Offers against the dwelling, the application and what came of them. */
export const offerAnswerRules = rulesFor('Offers', [
  {
    id: 'offer-dwelling-twice',
    severity: 'feil',
    source: routine('rutinen: en bolig tilbys én om gangen'),
    contradiction: true,
    columns: ['dwelling', 'offered', 'reservedUntil', 'answer'],
    marks: ['dwelling'],
    message: (say, { other = '' }) => say.offerDwellingTwice(other),
    find: (table) => {
      const unread = unreadRows(table, ['answer', 'reservedUntil']);
      return overlapping(
        numbered(table).flatMap(([{ offer, dwelling, offered, reservedUntil, answer }, row]) =>
          answer !== null || reservedUntil === null || unread.has(row)
            ? []
            : [{ row, key: offer, group: dwelling, from: offered, until: reservedUntil }],
        ),
      );
    },
  },
  {
    id: 'offer-answer-without-date',
    severity: 'advarsel',
    source: own('svar mot svardato'),
    columns: ['answer', 'answered'],
    marks: ['answered'],
    message: (say) => say.offerAnswerWithoutDate,
    broken: ({ answer, answered }) =>
      (answer === 'accepted' || answer === 'declined') && answered === null,
  },
  {
    id: 'offer-date-without-answer',
    severity: 'advarsel',
    source: own('svar mot svardato'),
    columns: ['answer', 'answered'],
    marks: ['answer'],
    message: (say, { answered }) => say.offerDateWithoutAnswer(shownDay(answered)),
    broken: ({ answer, answered }) => answer === null && answered !== null,
  },
  {
    id: 'offer-long-unanswered',
    severity: 'advarsel',
    source: routine('rutinen: tilbud har en svarfrist'),
    columns: ['answer', 'reservedUntil'],
    marks: ['answer'],
    message: (say, { reservedUntil }) => say.offerLongUnanswered(shownDay(reservedUntil)),
    broken: ({ answer, answered, reservedUntil }, { on }) =>
      answer === null && answered === null && isOlderThan(reservedUntil, OVERDUE_DAYS, on),
  },
  {
    id: 'offer-before-application',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['application', 'offered'],
    marks: ['offered'],
    message: (say, { application }, { register }) =>
      say.offerBeforeApplication(
        shownDay(register.tables.Applications.byKey(application)?.received),
      ),
    broken: ({ application, offered }, { register }) =>
      precedes(offered, register.tables.Applications.byKey(application)?.received ?? null),
  },
  {
    id: 'offer-of-refused-application',
    severity: 'feil',
    source: own('tilbud mot vedtak'),
    contradiction: true,
    columns: ['application', 'offered'],
    marks: ['application'],
    message: (say, { application }, { register }) =>
      say.offerOfRefusedApplication(
        shownDay(register.tables.Applications.byKey(application)?.decisionDate),
      ),
    broken: ({ application, offered }, { register }) => {
      const own = register.tables.Applications.byKey(application);
      return (
        (own?.decision === 'refusal' || own?.decision === 'dismissal') &&
        own.appealOutcome !== 'overturned' &&
        precedes(own.decisionDate, offered)
      );
    },
  },
  {
    id: 'offer-of-dwelling-out-of-use',
    severity: 'feil',
    source: own('boligens bruksperiode'),
    contradiction: true,
    columns: ['dwelling', 'offered'],
    marks: ['dwelling'],
    message: (say, { dwelling }, { register }) =>
      say.offerOfDwellingOutOfUse(shownDay(register.tables.Dwellings.byKey(dwelling)?.outOfUse)),
    broken: ({ dwelling, offered }, { register }) =>
      precedes(register.tables.Dwellings.byKey(dwelling)?.outOfUse ?? null, offered),
  },
  {
    id: 'offer-accepted-without-tenancy',
    severity: 'advarsel',
    source: own('tilbud mot leieforhold'),
    contradiction: true,
    columns: ['dwelling', 'application', 'answer', 'answered'],
    marks: ['answer'],
    message: (say, { row }, { columns }) =>
      say.offerAcceptedWithoutTenancy(shownDay(columns.answered[row])),
    find: (table, { register, on }) => {
      const { Tenancies, Applications } = register.tables;
      if (Tenancies.usable.length === 0 || tenanciesUncertain(register)) return [];
      const starts = new Map<string, Day>();
      for (const { dwelling, household, start } of Tenancies.rows) {
        const key = `${dwelling}|${household ?? ''}`;
        starts.set(key, Math.max(starts.get(key) ?? 0, start) as Day);
      }
      return numbered(table).flatMap(([offer, row]) => {
        const own = Applications.byKey(offer.application);
        if (offer.answer !== 'accepted' || own === undefined) return [];
        if (!isOlderThan(offer.answered, DAYS_TO_TENANCY, on)) return [];
        if (register.tables.Households.byKey(own.household) === undefined) return [];
        const last = starts.get(`${offer.dwelling}|${own.household}`);
        return last !== undefined && last >= offer.offered ? [] : [{ row }];
      });
    },
  },
  {
    id: 'offer-not-for-wheelchair',
    severity: 'advarsel',
    source: own('behov mot bolig'),
    columns: ['dwelling', 'application'],
    marks: ['dwelling'],
    message: (say) => say.offerNotForWheelchair,
    broken: ({ dwelling, application, answer }, { register }) =>
      answer === null &&
      register.tables.Applications.byKey(application)?.wheelchair === true &&
      register.tables.Dwellings.byKey(dwelling)?.wheelchair === false,
  },
]);
