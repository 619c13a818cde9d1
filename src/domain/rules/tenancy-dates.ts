import { addMonths } from '../days';
import { isOlderThan, liesAhead } from './limits';
import { isCurrent, precedes } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own, routine } from './source';

const YEAR = 366;
/** A lease that is extended keeps its start, so this is long. */
const LONGEST_YEARS = 30;
/** Days in which a tenancy that is over may stand without all its dates. */
const DAYS_TO_CLOSE = 92;
const DAYS_TO_SIGN = 62;

/** Dates of a tenancy that can hardly be right, or that do not fit one another. */
export const tenancyDateRules = rulesFor('Tenancies', [
  {
    id: 'tenancy-starts-far-ahead',
    severity: 'advarsel',
    source: own('kontrakter skrives høyst et år fram'),
    columns: ['start'],
    message: (say, { start }) => say.dateFarAhead(shownDay(start)),
    broken: ({ start }, { on }) => start > on + YEAR,
  },
  {
    id: 'tenancy-ended-far-ahead',
    severity: 'advarsel',
    source: own('kontrakter sies opp høyst et år fram'),
    columns: ['ended'],
    message: (say, { ended }) => say.dateFarAhead(shownDay(ended)),
    broken: ({ ended }, { on }) => ended !== null && ended > on + YEAR,
  },
  {
    id: 'tenancy-moved-out-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['movedOut'],
    message: (say, { movedOut }) => say.dateAhead(shownDay(movedOut)),
    broken: ({ movedOut, ended }, { on }) => liesAhead(movedOut, on) && ended === null,
  },
  {
    id: 'tenancy-moved-out-not-ended',
    severity: 'advarsel',
    source: own('flyttet ut mot avsluttet'),
    contradiction: true,
    columns: ['movedOut', 'ended'],
    marks: ['ended'],
    message: (say, { movedOut }) => say.tenancyMovedOutNotEnded(shownDay(movedOut)),
    broken: ({ movedOut, ended }, { on }) =>
      ended === null && isOlderThan(movedOut, DAYS_TO_CLOSE, on),
  },
  {
    id: 'tenancy-ended-not-moved-out',
    severity: 'advarsel',
    source: own('avsluttet mot flyttet ut'),
    columns: ['movedOut', 'ended'],
    marks: ['movedOut'],
    message: (say, { ended }) => say.tenancyEndedNotMovedOut(shownDay(ended)),
    broken: ({ movedOut, ended }, { on }) =>
      movedOut === null && isOlderThan(ended, DAYS_TO_CLOSE, on),
  },
  {
    id: 'tenancy-asked-to-move-before-start',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['start', 'moveOutRequested'],
    marks: ['moveOutRequested'],
    message: (say, { start }) => say.tenancyAskedToMoveBeforeStart(shownDay(start)),
    broken: ({ start, moveOutRequested }) => precedes(moveOutRequested, start),
  },
  {
    id: 'tenancy-own-form-without-consent',
    severity: 'feil',
    source: law('bustøttelova § 9, Husbankens veileder 3.8'),
    contradiction: true,
    columns: ['transportConsent', 'transportOwnForm'],
    marks: ['transportConsent'],
    message: (say) => say.tenancyOwnFormWithoutConsent,
    broken: ({ transportConsent, transportOwnForm }) =>
      transportOwnForm === true && transportConsent === null,
  },
  {
    id: 'tenancy-transport-of-earlier-home',
    severity: 'advarsel',
    source: law('bustøttelova § 9: samtykket gjelder boutgiftene i boligen'),
    contradiction: true,
    columns: ['start', 'transportConsent'],
    marks: ['transportConsent'],
    message: (say, { start }) => say.tenancyTransportOfEarlierHome(shownDay(start)),
    broken: ({ start, transportConsent, transportWithdrawn }) =>
      transportConsent !== null &&
      transportWithdrawn === null &&
      transportConsent < start - DAYS_TO_CLOSE,
  },
  {
    id: 'lease-unsigned',
    severity: 'advarsel',
    source: routine('rutinen: kontrakten signeres'),
    columns: ['start', 'signed', 'ended', 'movedOut'],
    marks: ['signed'],
    message: (say, { start }) => say.leaseUnsigned(shownDay(start)),
    broken: (tenancy, { on }) =>
      tenancy.signed === null &&
      isCurrent(tenancy, on) &&
      isOlderThan(tenancy.start, DAYS_TO_SIGN, on),
  },
  {
    id: 'lease-unusually-long',
    severity: 'advarsel',
    source: own(`tidsbestemte kontrakter på mer enn ${LONGEST_YEARS} år er uvanlige`),
    columns: ['start', 'end'],
    marks: ['end'],
    message: (say, { start, end }) => say.leaseUnusuallyLong(shownDay(start), shownDay(end)),
    broken: ({ start, end }) => end !== null && end > addMonths(start, 12 * LONGEST_YEARS),
  },
]);
