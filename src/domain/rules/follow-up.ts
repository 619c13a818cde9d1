import { precedes } from './periods';
import { endsBeforeStart } from './ordered-days';
import { rulesFor } from './rule';
import { ORDER, own, routine } from './source';

export const documentRules = rulesFor('Documents', [
  {
    id: 'document-expires-before-signed',
    severity: 'feil',
    source: ORDER,
    columns: ['signed', 'validTo'],
    message: (say) => say.documentExpiresBeforeSigned,
    broken: ({ signed, validTo }) => precedes(validTo, signed),
  },
]);

export const checklistRules = rulesFor('ChecklistPoints', [
  {
    id: 'checklist-remark-without-note',
    severity: 'advarsel',
    source: routine('sjekklisten: en merknad skal forklares'),
    columns: ['state', 'note'],
    marks: ['note'],
    message: (say) => say.checklistRemarkWithoutNote,
    broken: ({ state, note }) => state === 'remark' && note === null,
  },
]);

export const agreementRules = rulesFor('Agreements', [
  endsBeforeStart('Agreements', 'agreement-ends-before-start', 'start', 'end'),
  {
    id: 'agreement-evaluation-before-start',
    severity: 'feil',
    source: ORDER,
    columns: ['start', 'evaluation'],
    marks: ['evaluation'],
    message: (say) => say.agreementEvaluationBeforeStart,
    broken: ({ start, evaluation }) => precedes(evaluation, start),
  },
  {
    id: 'agreement-evaluation-after-end',
    severity: 'advarsel',
    source: routine('rutinen: avtalen evalueres før den løper ut'),
    columns: ['end', 'evaluation'],
    marks: ['evaluation'],
    message: (say) => say.agreementEvaluationAfterEnd,
    broken: ({ end, evaluation }) => precedes(end, evaluation),
  },
  {
    id: 'agreement-evaluated-before-start',
    severity: 'feil',
    source: ORDER,
    columns: ['start', 'evaluated'],
    marks: ['evaluated'],
    message: (say) => say.agreementEvaluationBeforeStart,
    broken: ({ start, evaluated }) => precedes(evaluated, start),
  },
  {
    id: 'agreement-after-tenancy',
    severity: 'advarsel',
    source: own('avtale mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'start'],
    marks: ['start'],
    message: (say) => say.agreementAfterTenancy,
    broken: ({ tenancy, start }, { register }) => {
      const own = register.tables.Tenancies.byKey(tenancy);
      return precedes(own?.movedOut ?? own?.ended ?? null, start);
    },
  },
]);

export const measureRules = rulesFor('Measures', [
  {
    id: 'measure-due-before-agreement',
    severity: 'advarsel',
    source: own('tiltak mot avtale'),
    columns: ['agreement', 'due'],
    marks: ['due'],
    message: (say) => say.measureDueBeforeAgreement,
    broken: ({ agreement, due }, { register }) =>
      precedes(due, register.tables.Agreements.byKey(agreement)?.start ?? null),
  },
]);

export const incidentRules = rulesFor('Incidents', [
  {
    id: 'incident-closed-without-outcome',
    severity: 'feil',
    source: routine('rutinen: en hendelse lukkes med et utfall'),
    columns: ['status', 'outcome'],
    marks: ['outcome'],
    message: (say) => say.incidentClosedWithoutOutcome,
    broken: ({ status, outcome }) => status === 'closed' && outcome === null,
  },
  {
    id: 'incident-closed-without-date',
    severity: 'feil',
    source: own('status mot dato'),
    columns: ['status', 'closed'],
    marks: ['closed'],
    message: (say) => say.incidentClosedWithoutDate,
    broken: ({ status, closed }) => status === 'closed' && closed === null,
  },
  {
    id: 'incident-open-with-closing-date',
    severity: 'feil',
    source: own('status mot dato'),
    contradiction: true,
    columns: ['status', 'closed'],
    marks: ['status'],
    message: (say) => say.incidentOpenWithClosingDate,
    broken: ({ status, closed }) => closed !== null && status !== null && status !== 'closed',
  },
  {
    id: 'incident-closed-before-start',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['date', 'closed'],
    message: (say) => say.incidentClosedBeforeStart,
    broken: ({ date, closed }) => precedes(closed, date),
  },
  {
    id: 'incident-deadline-before-start',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'deadline'],
    marks: ['deadline'],
    message: (say) => say.incidentDeadlineBeforeStart,
    broken: ({ date, deadline }) => precedes(deadline, date),
  },
  {
    id: 'incident-tenancy-in-other-dwelling',
    severity: 'feil',
    source: own('hendelse mot leieforhold'),
    contradiction: true,
    columns: ['dwelling', 'tenancy'],
    message: (say) => say.incidentTenancyInOtherDwelling,
    broken: ({ dwelling, tenancy }, { register }) => {
      const own = register.tables.Tenancies.byKey(tenancy ?? '');
      return own !== undefined && dwelling !== null && own.dwelling !== dwelling;
    },
  },
  {
    id: 'incident-outside-tenancy',
    severity: 'advarsel',
    source: own('hendelse mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'date'],
    marks: ['date'],
    message: (say) => say.incidentOutsideTenancy,
    broken: ({ tenancy, date }, { register }) => {
      const own = register.tables.Tenancies.byKey(tenancy ?? '');
      return precedes(date, own?.start ?? null) || precedes(own?.movedOut ?? null, date);
    },
  },
]);
