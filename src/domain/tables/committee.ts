import {
  attendanceStates,
  caseDecisions,
  caseKinds,
  caseStates,
  committeeRoles,
  meetingStates,
  taskStates,
} from '../codes/committee';
import { services } from '../codes/incidents';
import { choice, day, email, integer, key, note, phone, reference, text, yesNo } from '../columns';
import { memberHelp, meetingHelp, attendanceHelp, caseHelp, taskHelp } from './help/committee';
import { helped } from './help/help';
import type { RowOf, Table } from './table';
import { tableName } from './table-name';

export const members = {
  id: 'Members',
  sheet: ['Medlemmer', 'Medlemer', 'Members'],
  group: 'committee',
  key: 'member',
  columns: helped(
    {
      member: key('U', ['Medlem', 'Medlem', 'Member']),
      name: text(['Navn', 'Namn', 'Name'], { required: true }),
      role: choice(committeeRoles, ['Rolle', 'Rolle', 'Role'], { required: true }),
      unit: choice(services, ['Enhet', 'Eining', 'Unit'], { required: true }),
      deputy: reference('Members', ['Vara', 'Vara', 'Deputy'], {}),
      from: day(['Fra', 'Frå', 'From'], { required: true }),
      to: day(['Til', 'Til', 'To'], {}),
      phone: phone(['Telefon', 'Telefon', 'Phone'], {}),
      email: email(['E-post', 'E-post', 'E-mail'], {}),
    },
    memberHelp,
  ),
} as const satisfies Table;

export const meetings = {
  id: 'Meetings',
  sheet: ['Møter', 'Møte', 'Meetings'],
  group: 'committee',
  key: 'meeting',
  columns: helped(
    {
      meeting: key('Z', ['Møte', 'Møte', 'Meeting']),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      time: text(['Tid', 'Tid', 'Time'], {}),
      place: text(['Sted', 'Stad', 'Place'], {}),
      state: choice(meetingStates, ['Status', 'Status', 'State'], { essential: true }),
      summoned: day(['Innkalt', 'Innkalla', 'Summoned'], {}),
      approved: day(['Protokoll godkjent', 'Protokoll godkjend', 'Minutes approved'], {}),
      ended: text(['Slutt', 'Slutt', 'Ended'], {}),
      minutesSent: day(['Protokoll sendt', 'Protokoll send', 'Minutes sent'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    meetingHelp,
  ),
} as const satisfies Table;

export const attendance = {
  id: 'Attendance',
  sheet: ['Oppmøte', 'Oppmøte', 'Attendance'],
  group: 'committee',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('Q', ['Oppmøte', 'Oppmøte', 'Entry']),
      meeting: reference('Meetings', ['Møte', 'Møte', 'Meeting'], { essential: true }),
      member: reference('Members', ['Medlem', 'Medlem', 'Member'], {}),
      guest: text(['Gjest', 'Gjest', 'Guest'], {}),
      state: choice(attendanceStates, ['Status', 'Status', 'State'], { required: true }),
      deputyFor: reference('Members', ['Vara for', 'Vara for', 'Deputy for'], {}),
    },
    attendanceHelp,
  ),
} as const satisfies Table;

export const cases = {
  id: 'Cases',
  sheet: ['Saker', 'Saker', 'Cases'],
  group: 'committee',
  key: 'case',
  columns: helped(
    {
      case: key('SAK', ['Sak', 'Sak', 'Case']),
      meeting: reference('Meetings', ['Møte', 'Møte', 'Meeting'], {}),
      number: text(['Saksnr', 'Saksnr', 'Number'], {}),
      order: integer(['Rekkefølge', 'Rekkjefølgje', 'Order'], { most: 999 }),
      kind: choice(caseKinds, ['Sakstype', 'Sakstype', 'Kind'], { essential: true }),
      title: text(['Tittel', 'Tittel', 'Title'], { required: true, personal: 'free-text' }),
      sourceTable: tableName(['Kildetabell', 'Kjeldetabell', 'Source table'], {}),
      sourceId: text(['Kilde', 'Kjelde', 'Source'], {}),
      rule: text(['Regel', 'Regel', 'Rule'], {}),
      reason: text(['Grunn', 'Grunn', 'Reason'], { personal: 'free-text' }),
      recommendation: note(['Innstilling', 'Innstilling', 'Recommendation'], {}),
      decision: choice(caseDecisions, ['Vedtak', 'Vedtak', 'Decision'], {}),
      decisionText: note(['Vedtakstekst', 'Vedtakstekst', 'Decision text'], {}),
      decided: day(['Vedtaksdato', 'Vedtaksdato', 'Decided'], {}),
      responsible: reference('Members', ['Ansvarlig', 'Ansvarleg', 'Responsible'], {}),
      deadline: day(['Frist', 'Frist', 'Deadline'], {}),
      followedUp: day(['Fulgt opp', 'Følgt opp', 'Followed up'], {}),
      disqualified: text(['Inhabile', 'Ugilde', 'Disqualified'], {}),
      state: choice(caseStates, ['Status', 'Status', 'State'], { essential: true }),
      archive: text(['Arkivsak', 'Arkivsak', 'Archive case'], {}),
      decisionNumber: text(['Vedtaksnr', 'Vedtaksnr', 'Decision no'], {}),
      previousCase: reference('Cases', ['Tidligere sak', 'Tidlegare sak', 'Previous case'], {}),
      heldBackReason: text(['Grunn til å vente', 'Grunn til å vente', 'Held back because'], {
        personal: 'free-text',
      }),
      shielding: text(['Skjerming', 'Skjerming', 'Shielding'], {}),
      shieldedUntil: day(['Skjermet til', 'Skjerma til', 'Shielded until'], {}),
      writtenBack: day(['Ført i registeret', 'Ført i registeret', 'Written back'], {}),
    },
    caseHelp,
  ),
} as const satisfies Table;

export const tasks = {
  id: 'Tasks',
  sheet: ['Oppgaver', 'Oppgåver', 'Tasks'],
  group: 'committee',
  key: 'task',
  columns: helped(
    {
      task: key('G', ['Oppgave', 'Oppgåve', 'Task']),
      what: text(['Hva', 'Kva', 'What'], { required: true, personal: 'free-text' }),
      sourceTable: tableName(['Kildetabell', 'Kjeldetabell', 'Source table'], {}),
      sourceId: text(['Kilde', 'Kjelde', 'Source'], {}),
      rule: text(['Regel', 'Regel', 'Rule'], {}),
      service: choice(services, ['Tjeneste', 'Teneste', 'Service'], {}),
      owner: reference('Members', ['Ansvarlig', 'Ansvarleg', 'Owner'], {}),
      created: day(['Opprettet', 'Oppretta', 'Created'], { required: true }),
      due: day(['Frist', 'Frist', 'Due'], { required: true }),
      state: choice(taskStates, ['Status', 'Status', 'State'], { required: true }),
      done: day(['Utført', 'Utført', 'Done'], {}),
      urgent: yesNo(['Haster', 'Hastar', 'Urgent'], {}),
      answered: day(['Tjenesten svarte', 'Tenesta svara', 'Service answered'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    taskHelp,
  ),
} as const satisfies Table;

export type Member = RowOf<typeof members>;
export type Meeting = RowOf<typeof meetings>;
export type Attendance = RowOf<typeof attendance>;
export type Case = RowOf<typeof cases>;
export type Task = RowOf<typeof tasks>;
