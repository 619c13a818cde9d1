import { addMonths } from '../days';
import { plain } from './grouped';
import { isOlderThan, liesAhead } from './limits';
import { overlapping, precedes } from './periods';
import { numbered, rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

const LONGEST_YEARS = 3;
const HALF_YEAR = 183;

/** How an agreement on follow-up runs and ends. */
export const agreementCourseRules = rulesFor('Agreements', [
  {
    id: 'agreement-evaluated-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['evaluated'],
    message: (say, { evaluated }) => say.dateAhead(shownDay(evaluated)),
    broken: ({ evaluated }, { on }) => liesAhead(evaluated, on),
  },
  {
    id: 'agreement-long-not-evaluated',
    severity: 'advarsel',
    source: routine('rutinen: avtalen evalueres'),
    columns: ['evaluation', 'evaluated', 'outcome'],
    marks: ['evaluated'],
    message: (say, { evaluation }) => say.agreementLongNotEvaluated(shownDay(evaluation)),
    broken: ({ evaluation, evaluated, outcome }, { on }) =>
      evaluated === null && outcome === null && isOlderThan(evaluation, HALF_YEAR, on),
  },
  {
    id: 'agreement-outcome-without-evaluation',
    severity: 'advarsel',
    source: routine('rutinen: avtalen evalueres'),
    columns: ['evaluated', 'outcome'],
    marks: ['evaluated'],
    message: (say) => say.agreementOutcomeWithoutEvaluation,
    // One that ended because the tenant left needs none.
    broken: ({ evaluated, outcome }) =>
      outcome !== null && outcome !== 'ended' && evaluated === null,
  },
  {
    id: 'agreement-over-without-outcome',
    severity: 'advarsel',
    source: routine('rutinen: en avtale som er over, har et utfall'),
    columns: ['end', 'outcome'],
    marks: ['outcome'],
    message: (say, { end }) => say.agreementOverWithoutOutcome(shownDay(end)),
    broken: ({ end, outcome }, { on }) => outcome === null && isOlderThan(end, HALF_YEAR, on),
  },
  {
    id: 'agreement-overlap',
    severity: 'advarsel',
    source: own('én avtale om gangen om samme tema'),
    columns: ['tenancy', 'theme', 'start', 'end'],
    marks: ['start'],
    message: (say, { other = '' }) => say.agreementOverlap(other),
    find: (table) =>
      overlapping(
        numbered(table).map(([{ agreement, tenancy, theme, start, end, evaluated }, row]) => ({
          row,
          key: agreement,
          group: `${tenancy}|${theme ?? ''}`,
          from: start,
          until: Math.min(end ?? Infinity, evaluated ?? Infinity),
        })),
      ),
  },
  {
    id: 'agreement-without-time-limit',
    severity: 'advarsel',
    source: routine('rutinen: avtalen er tidsavgrenset'),
    columns: ['start', 'end'],
    marks: ['end'],
    message: (say) => say.agreementWithoutTimeLimit(String(LONGEST_YEARS)),
    broken: ({ start, end }) => end !== null && end > addMonths(start, 12 * LONGEST_YEARS),
  },
  {
    id: 'agreement-consent-after-end',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['end', 'consent'],
    marks: ['consent'],
    message: (say, { end }) => say.agreementConsentAfterEnd(shownDay(end)),
    broken: ({ end, consent }) => precedes(end, consent),
  },
  {
    id: 'agreement-responsible-is-officer',
    severity: 'advarsel',
    source: routine('rutinen: boligansvarlig er en annen enn oppfølgingspersonen'),
    columns: ['tenancy', 'responsible'],
    marks: ['responsible'],
    message: (say, { responsible }) => say.agreementResponsibleIsOfficer(responsible ?? ''),
    broken: ({ tenancy, responsible }, { register }) => {
      const { Tenancies, Members } = register.tables;
      const officer = Members.byKey(Tenancies.byKey(tenancy)?.housingOfficer ?? '');
      return (
        responsible !== null &&
        officer !== undefined &&
        officer.name !== null &&
        plain(responsible) === plain(officer.name)
      );
    },
  },
]);
