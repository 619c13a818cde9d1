import { DAYS_TO_APPEAL, MONTH_DAYS } from './application-deadlines';
import { plain } from './grouped';
import { isOlderThan, liesAhead } from './limits';
import { precedes } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own, routine } from './source';

const OPEN: ReadonlySet<string> = new Set(['received', 'assessing', 'recommended']);

/** How an application is handled: answers, deadlines and who decides. */
export const applicationHandlingRules = rulesFor('Applications', [
  {
    id: 'application-received-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['received'],
    message: (say, { received }) => say.dateAhead(shownDay(received)),
    broken: ({ received }, { on }) => liesAhead(received, on),
  },
  {
    id: 'application-decided-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['decisionDate'],
    message: (say, { decisionDate }) => say.dateAhead(shownDay(decisionDate)),
    broken: ({ decisionDate }, { on }) => liesAhead(decisionDate, on),
  },
  {
    id: 'application-preliminary-before-received',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['received', 'preliminaryAnswer'],
    marks: ['preliminaryAnswer'],
    message: (say, { received }) => say.applicationPreliminaryBeforeReceived(shownDay(received)),
    broken: ({ received, preliminaryAnswer }) => precedes(preliminaryAnswer, received),
  },
  {
    id: 'application-without-preliminary-answer',
    severity: 'advarsel',
    source: law('forvaltningsloven § 11 a (må bekreftes)'),
    columns: ['received', 'status', 'preliminaryAnswer', 'decisionDate', 'answerSent'],
    marks: ['preliminaryAnswer'],
    message: (say, { received }) => say.applicationWithoutPreliminaryAnswer(shownDay(received)),
    broken: ({ received, status, preliminaryAnswer, decisionDate, answerSent }, { on }) =>
      status !== null &&
      OPEN.has(status) &&
      preliminaryAnswer === null &&
      decisionDate === null &&
      answerSent === null &&
      isOlderThan(received, 2 * MONTH_DAYS, on),
  },
  {
    id: 'application-answer-without-decision',
    severity: 'feil',
    source: own('svar mot vedtak'),
    contradiction: true,
    columns: ['answerSent', 'decision', 'status'],
    marks: ['decision'],
    message: (say, { answerSent }) => say.applicationAnswerWithoutDecision(shownDay(answerSent)),
    broken: ({ answerSent, decision, status }) =>
      answerSent !== null && decision === null && status !== 'withdrawn' && status !== 'lapsed',
  },
  {
    id: 'application-decided-without-answer',
    severity: 'advarsel',
    source: law('boligsosialloven § 6: vedtak gis skriftlig'),
    columns: ['decision', 'decisionDate', 'answerSent'],
    marks: ['answerSent'],
    message: (say, { decisionDate }) => say.applicationDecidedWithoutAnswer(shownDay(decisionDate)),
    broken: ({ decision, decisionDate, answerSent }, { on }) =>
      decision !== null && answerSent === null && isOlderThan(decisionDate, 2 * MONTH_DAYS, on),
  },
  {
    id: 'application-appeal-deadline-short',
    severity: 'feil',
    source: law('forvaltningsloven § 29: tre uker'),
    columns: ['answerSent', 'appealDeadline'],
    marks: ['appealDeadline'],
    message: (say, { answerSent }) => say.applicationAppealDeadlineShort(shownDay(answerSent)),
    broken: ({ answerSent, appealDeadline }) =>
      answerSent !== null &&
      appealDeadline !== null &&
      appealDeadline >= answerSent &&
      appealDeadline < answerSent + DAYS_TO_APPEAL,
  },
  {
    id: 'application-refused-without-appeal-deadline',
    severity: 'advarsel',
    source: law('forvaltningsloven § 29: vedtaket opplyser om klagefristen'),
    columns: ['decision', 'answerSent', 'appealDeadline'],
    marks: ['appealDeadline'],
    message: (say) => say.applicationRefusedWithoutAppealDeadline,
    broken: ({ decision, answerSent, appealDeadline }) =>
      (decision === 'refusal' || decision === 'partly') &&
      answerSent !== null &&
      appealDeadline === null,
  },
  {
    id: 'application-appeal-late',
    severity: 'advarsel',
    source: law('forvaltningsloven § 29: tre uker'),
    columns: ['appealReceived', 'appealDeadline'],
    marks: ['appealReceived'],
    message: (say, { appealDeadline }) => say.applicationAppealLate(shownDay(appealDeadline)),
    broken: ({ appealReceived, appealDeadline, appealOutcome }) =>
      appealOutcome === null && precedes(appealDeadline, appealReceived),
  },
  {
    id: 'application-decided-by-recommender',
    severity: 'advarsel',
    source: routine('rutinen: én innstiller, en annen beslutter'),
    contradiction: true,
    columns: ['recommendedBy', 'decidedBy'],
    marks: ['decidedBy'],
    message: (say, { decidedBy }) => say.applicationDecidedByRecommender(decidedBy ?? ''),
    broken: ({ recommendedBy, decidedBy }, { register }) => {
      if (recommendedBy === null || decidedBy === null) return false;
      const name = register.tables.Members.byKey(recommendedBy)?.name ?? recommendedBy;
      return plain(decidedBy) === plain(name) || plain(decidedBy) === plain(recommendedBy);
    },
  },
]);
