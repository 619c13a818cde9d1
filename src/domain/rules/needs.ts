import { isOlderThan } from './limits';
import { endsBeforeStart, notBefore } from './ordered-days';
import { overlapping } from './periods';
import { numbered, rulesFor } from './rule';
import { shownDay } from './shown';
import { own, routine } from './source';

const DAYS_TO_REVIEW = 92;

export const needRules = rulesFor('Needs', [
  endsBeforeStart('Needs', 'need-ends-before-start', 'from', 'to'),
  {
    id: 'need-doubled',
    severity: 'advarsel',
    source: own('et behov står én gang om gangen'),
    columns: ['household', 'code', 'from', 'to'],
    marks: ['code'],
    message: (say, { other = '' }) => say.needDoubled(other),
    find: (table) =>
      overlapping(
        numbered(table).flatMap(([{ need, household, code, from, to }, row]) =>
          from === null
            ? []
            : [{ row, key: need, group: `${household}|${code}`, from, until: to ?? Infinity }],
        ),
      ),
  },
]);

export const cautionRules = rulesFor('Cautions', [
  endsBeforeStart('Cautions', 'caution-ends-before-start', 'from', 'to'),
  notBefore('Cautions', 'caution-review-before-start', 'reviewBy', 'from'),
  {
    id: 'caution-not-reviewed',
    severity: 'advarsel',
    source: routine('rutinen: en merking om varsomhet vurderes på nytt eller fjernes'),
    columns: ['reviewBy', 'to'],
    marks: ['reviewBy'],
    message: (say, { reviewBy }) => say.cautionNotReviewed(shownDay(reviewBy)),
    broken: ({ reviewBy, to }, { on }) =>
      (to === null || to > on) && isOlderThan(reviewBy, DAYS_TO_REVIEW, on),
  },
]);

export const guidanceRules = rulesFor('Guidance', [
  notBefore('Guidance', 'guidance-applied-before-informed', 'applied', 'informed'),
  notBefore('Guidance', 'guidance-deadline-before-informed', 'applyBy', 'informed'),
]);
