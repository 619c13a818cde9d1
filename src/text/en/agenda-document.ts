import { norwegianDay, type Day } from '../../domain/days';

/** Words of the agenda's papers and sheet. */
export const agendaDocument = {
  summons: 'Summons to meeting',
  committee: 'Committee',
  place: 'Place',
  date: 'Date',
  time: 'Time',
  summoned: 'Summoned',
  apologies: (secretary: string): string =>
    `Please send apologies to ${secretary} as soon as possible.`,
  apologiesTo: 'the secretary of the committee',
  caseList: 'Agenda',
  number: 'Case no.',
  title: 'Title',
  kind: 'Kind',
  why: 'Background',
  since: 'Since',
  rule: 'Rule',
  source: 'Source',
  archive: 'Archive case',
  recommendation: 'Recommendation',
  decision: 'Decision',
  responsible: 'Responsible',
  deadline: 'Deadline',
  notRegistered: 'The meeting is not entered in the register. The date follows the rhythm.',
  held: 'The meeting has been held. The agenda shows the cases that were entered for it.',
  cancelled: 'The meeting is cancelled. The agenda shows the cases that were entered for it.',
  notWorkingDay:
    'The day of the meeting is a public holiday or in a weekend. Consider another day.',
  asOf: (day: Day): string => `The register as it stood on ${norwegianDay(day)}.`,
  unread: (parts: string): string =>
    `Rows that could not be read and so were not considered: ${parts}. See Check.`,
  forCommittee:
    'This agenda has no names and no addresses. The case numbers are those of the secretary’s version.',
  page: 'Page',
  of: 'of',
  sheet: 'Agenda',
} as const;
