import type { Help } from './help';
import { shared } from './shared';

export const meetingCourseHelp = {
  ended: [
    'Klokkeslettet møtet var slutt.',
    'Klokkeslettet møtet var slutt.',
    'The time the meeting ended.',
  ],
  minutesSent: [
    'Dagen protokollen ble sendt medlemmene.',
    'Dagen protokollen vart send medlemene.',
    'The day the minutes were sent to the members.',
  ],
} as const satisfies Help;

export const attendanceCourseHelp = {
  deputyFor: [
    'Medlemmet som varaen møtte for.',
    'Medlemen som varaen møtte for.',
    'The member that the deputy stood in for.',
  ],
} as const satisfies Help;

export const caseCourseHelp = {
  decisionNumber: [
    'Vedtakets nummer i året, når det er eget.',
    'Nummeret til vedtaket i året, når det er eige.',
    'Number of the decision in the year, where it has one.',
  ],
  previousCase: [
    'Saken denne er utsatt fra, gjentar eller endrer.',
    'Saka denne er utsett frå, tek opp att eller endrar.',
    'The case that this one was postponed from, repeats or revises.',
  ],
  heldBackReason: [
    'Hvorfor saken er holdt tilbake fra saklisten.',
    'Kvifor saka er halden tilbake frå saklista.',
    'Why the case was kept off the agenda.',
  ],
  shielding: [
    'Hjemmelen når saken er unntatt offentlighet, for eksempel offl. § 13.',
    'Heimelen når saka er unnateken offentlegheit, til dømes offl. § 13.',
    'Legal basis where the case is exempt from public access.',
  ],
  shieldedUntil: [
    'Dagen skjermingen skal vurderes på nytt.',
    'Dagen skjerminga skal vurderast på nytt.',
    'The day the shielding is to be reviewed.',
  ],
  writtenBack: [
    'Dagen vedtaket ble ført tilbake til registeret.',
    'Dagen vedtaket vart ført tilbake til registeret.',
    'The day the decision was written back to the register.',
  ],
} as const satisfies Help;

export const taskCourseHelp = {
  answered: [
    'Dagen tjenesten svarte på henvendelsen.',
    'Dagen tenesta svara på førespurnaden.',
    'The day the service answered.',
  ],
  note: shared.note,
} as const satisfies Help;
