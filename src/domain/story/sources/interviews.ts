import { rowsWith } from '../rows-by';
import { rowsSource } from '../source';

/** Kartleggingssamtaler. What was said stays in the register. */
export const interviews = rowsSource({
  kind: 'applications',
  table: 'Interviews',
  rows: ({ register, applications }) =>
    applications.flatMap(({ application }) =>
      rowsWith(register.tables.Interviews.rows, 'application', application ?? ''),
    ),
  events: [
    {
      day: 'date',
      title: ({ text }) => text.events.interview,
      facts: ['interviewer', 'rooms', 'canOwn', 'privateConsidered', 'nextInterview'],
    },
  ],
  ahead: [
    {
      day: 'nextStepBy',
      text: ({ text }) => text.ahead.applicantDoes,
      isOver: ({ nextStepBy }, on) => (nextStepBy ?? on) < on,
    },
    {
      day: 'nextInterview',
      text: ({ text }) => text.ahead.interview,
      isOver: ({ nextInterview }, on) => (nextInterview ?? on) < on,
    },
  ],
});
