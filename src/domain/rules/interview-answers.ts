import { liesAhead } from './limits';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

/** The answers of an interview, and what comes of it. */
export const interviewAnswerRules = rulesFor('Interviews', [
  {
    id: 'interview-ahead',
    severity: 'advarsel',
    source: ORDER,
    columns: ['date'],
    message: (say, { date }) => say.interviewAhead(shownDay(date)),
    broken: ({ date }, { on }) => liesAhead(date, on),
  },
  {
    id: 'interview-step-without-date',
    severity: 'advarsel',
    source: routine('rutinen: hva søkeren gjør selv, og innen når'),
    columns: ['nextStep', 'nextStepBy'],
    marks: ['nextStepBy'],
    message: (say) => say.interviewStepWithoutDate,
    broken: ({ nextStep, nextStepBy }) => nextStep !== null && nextStepBy === null,
  },
  {
    id: 'interview-date-without-step',
    severity: 'advarsel',
    source: routine('rutinen: hva søkeren gjør selv, og innen når'),
    columns: ['nextStep', 'nextStepBy'],
    marks: ['nextStep'],
    message: (say, { nextStepBy }) => say.interviewDateWithoutStep(shownDay(nextStepBy)),
    broken: ({ nextStep, nextStepBy }) => nextStep === null && nextStepBy !== null,
  },
  {
    id: 'interview-to-committee-without-summary',
    severity: 'advarsel',
    source: routine('rutinen: oppsummering til utvalget'),
    columns: ['toCommittee', 'summary'],
    marks: ['summary'],
    message: (say) => say.interviewToCommitteeWithoutSummary,
    broken: ({ toCommittee, summary }) => toCommittee === true && summary === null,
  },
  {
    id: 'interview-children-differ',
    severity: 'advarsel',
    source: own('barn i samtalen mot barn i husstanden'),
    contradiction: true,
    columns: ['application', 'children', 'date'],
    marks: ['children'],
    message: (say, { children, application }, { register }) => {
      const household = register.tables.Applications.byKey(application)?.household ?? '';
      const listed = register.tables.Households.byKey(household)?.children;
      return say.interviewChildrenDiffer(String(children ?? ''), household, String(listed ?? ''));
    },
    // Households grow with the years; only a fresh talk must agree with the register.
    broken: ({ application, children, date }, { register, on }) => {
      const household = register.tables.Applications.byKey(application)?.household ?? '';
      const listed = register.tables.Households.byKey(household)?.children ?? null;
      return children !== null && listed !== null && children !== listed && date > on - 180;
    },
  },
  {
    id: 'interview-own-home-not-considered',
    severity: 'info',
    source: routine('rutinen: privat leie eller eie vurderes først'),
    columns: ['application', 'privateConsidered'],
    marks: ['privateConsidered'],
    message: (say) => say.interviewOwnHomeNotConsidered,
    broken: ({ application, privateConsidered }, { register }) => {
      const own = register.tables.Applications.byKey(application);
      return privateConsidered === null && own?.decision === 'grant' && own.kind === 'dwelling';
    },
  },
]);
