import { addDays } from '../../days';
import { always, dayCell, fault, type Fault } from './fault';

/** Faults in applications, follow-up, incidents and the committee's own tables. */
export const officeFaults: readonly Fault[] = [
  fault('Applications', 'decisionDate', 'decided-before-received', ({ received, decision }) =>
    decision === null ? undefined : dayCell(addDays(received, -30)),
  ),
  fault(
    'Applications',
    'decisionDate',
    'decision-without-date',
    ({ decisionDate, appealReceived }) =>
      decisionDate === null || appealReceived !== null ? undefined : null,
  ),
  fault('Applications', 'decisionReason', 'refused-without-reason', ({ decision }) =>
    decision === 'refusal' ? null : undefined,
  ),
  always('Applications', 'kind', 'unknown-choice', 'hytte'),
  always('Applications', 'responsible', 'unknown-reference', 'U-8888'),
  fault('Interviews', 'date', 'before-application', ({ application }, sample) => {
    const own = sample.row('Applications', application);
    return own === undefined ? undefined : dayCell(addDays(own.received, -12));
  }),
  always('Interviews', 'canOwn', 'unknown-choice', 'tja'),
  fault('Offers', 'reservedUntil', 'reserved-before-offered', ({ offered }) =>
    dayCell(addDays(offered, -3)),
  ),
  fault('Offers', 'declineCode', 'declined-without-reason', ({ answer }) =>
    answer === 'declined' ? null : undefined,
  ),
  always('Documents', 'kind', 'unknown-choice', 'diplom'),
  fault('Documents', 'validTo', 'expires-before-signed', ({ signed }) =>
    signed === null ? undefined : dayCell(addDays(signed, -60)),
  ),
  fault('ChecklistPoints', 'note', 'remark-without-note', ({ state }) =>
    state === 'remark' ? null : undefined,
  ),
  always('ChecklistPoints', 'point', 'required-missing', null),
  fault('Agreements', 'evaluation', 'evaluation-before-start', ({ start }) =>
    dayCell(addDays(start, -15)),
  ),
  always('Agreements', 'responsible', 'required-missing', null),
  fault('Measures', 'due', 'due-before-agreement', ({ agreement }, sample) => {
    const own = sample.row('Agreements', agreement);
    return own === undefined ? undefined : dayCell(addDays(own.start, -20));
  }),
  fault('Contacts', 'contact', 'key-doubled', (_, sample, index) => {
    const other = sample.other('Contacts', index);
    return other === null ? undefined : { cell: other.row.contact, partner: other.at };
  }),
  fault('Incidents', 'outcome', 'closed-without-outcome', ({ status }) =>
    status === 'closed' ? null : undefined,
  ),
  fault('Incidents', 'deadline', 'deadline-before-incident', ({ date }) =>
    dayCell(addDays(date, -6)),
  ),
  fault('Incidents', 'dwelling', 'tenancy-in-other-dwelling', ({ dwelling, tenancy }, sample) => {
    const other = sample.random.pick(sample.rows('Dwellings')).dwelling;
    return tenancy === null || other === dwelling ? undefined : other;
  }),
  fault('Meetings', 'summoned', 'summoned-after-meeting', ({ date, summoned }) =>
    summoned === null ? undefined : dayCell(addDays(date, 2)),
  ),
  fault('Cases', 'deadline', 'deadline-before-decision', ({ decided, deadline }) =>
    decided === null || deadline === null ? undefined : dayCell(addDays(decided, -7)),
  ),
  fault('Cases', 'number', 'number-doubled', ({ number }, sample, index) => {
    const other = sample.other('Cases', index);
    return number === null || other === null || other.row.number === null
      ? undefined
      : { cell: other.row.number, partner: other.at };
  }),
  fault('Cases', 'sourceId', 'source-unknown', ({ sourceTable }) =>
    sourceTable === null ? undefined : 'X-99999',
  ),
  fault('Cases', 'decisionText', 'decided-without-text', ({ state }) =>
    state === 'decided' ? null : undefined,
  ),
  fault('Tasks', 'due', 'due-before-created', ({ created }) =>
    created === null ? undefined : dayCell(addDays(created, -4)),
  ),
  fault('Tasks', 'done', 'done-without-date', ({ state }) => (state === 'done' ? null : undefined)),
  fault('TemporaryStays', 'to', 'ends-before-start', ({ from, to }) =>
    to === null ? undefined : dayCell(from - 3),
  ),
];
