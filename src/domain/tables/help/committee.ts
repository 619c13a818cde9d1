import {
  meetingCourseHelp,
  attendanceCourseHelp,
  caseCourseHelp,
  taskCourseHelp,
} from './committee-course';
import type { Help } from './help';
import { shared } from './shared';

export const memberHelp = {
  name: ['Fullt navn på medlemmet.', 'Fullt namn på medlemen.', 'Full name of the member.'],
  role: ['Rollen i utvalget.', 'Rolla i utvalet.', 'Role in the committee.'],
  unit: [
    'Enheten medlemmet kommer fra.',
    'Eininga medlemen kjem frå.',
    'The unit the member comes from.',
  ],
  deputy: [
    'Medlemmet som møter i stedet.',
    'Medlemen som møter i staden.',
    'The member who attends instead.',
  ],
  from: ['Første dag i utvalget.', 'Første dag i utvalet.', 'First day in the committee.'],
  to: [
    'Siste dag i utvalget. Tom så lenge vervet varer.',
    'Siste dag i utvalet. Tom så lenge vervet varer.',
    'Last day in the committee. Empty while it lasts.',
  ],
  phone: shared.phoneNumber,
  email: shared.emailAddress,
} as const satisfies Help;

export const meetingHelp = {
  date: ['Dagen for møtet.', 'Dagen for møtet.', 'Day of the meeting.'],
  time: [
    'Klokkeslett, for eksempel 09:00.',
    'Klokkeslett, til dømes 09:00.',
    'Time of day, such as 09:00.',
  ],
  place: ['Hvor møtet er.', 'Kvar møtet er.', 'Where the meeting is.'],
  state: [
    'Hvor langt møtet er kommet.',
    'Kor langt møtet er kome.',
    'How far the meeting has come.',
  ],
  summoned: [
    'Dagen innkallingen ble sendt.',
    'Dagen innkallinga vart send.',
    'The day the summons was sent.',
  ],
  approved: [
    'Dagen protokollen ble godkjent.',
    'Dagen protokollen vart godkjend.',
    'The day the minutes were approved.',
  ],
  note: shared.note,
  ...meetingCourseHelp,
} as const satisfies Help;

export const attendanceHelp = {
  meeting: [
    'ID-en til møtet på arket Møter, for eksempel Z-0001.',
    'ID-en til møtet på arket Møte, til dømes Z-0001.',
    'Id of the meeting on the sheet Meetings, such as Z-0001.',
  ],
  member: [
    'Medlemmet det gjelder. Tomt for gjester.',
    'Medlemen det gjeld. Tomt for gjester.',
    'The member. Empty for guests.',
  ],
  guest: ['Navn på gjesten.', 'Namn på gjesten.', 'Name of the guest.'],
  state: ['Om den innkalte møtte.', 'Om den innkalla møtte.', 'Whether the one summoned attended.'],
  ...attendanceCourseHelp,
} as const satisfies Help;

export const caseHelp = {
  meeting: [
    'Møtet saken hører til. Tomt så lenge den er i kø.',
    'Møtet saka høyrer til. Tomt så lenge ho er i kø.',
    'Meeting of the case. Empty while it is queued.',
  ],
  number: [
    'Saksnummer etter mønsteret i innstillingene.',
    'Saksnummer etter mønsteret i innstillingane.',
    'Case number by the pattern in the settings.',
  ],
  order: ['Plassen på saklisten.', 'Plassen på saklista.', 'Place on the agenda.'],
  kind: [
    'Hva slags sak det er. Avgjør plassen på saklisten.',
    'Kva slags sak det er. Avgjer plassen på saklista.',
    'Kind of case. Decides its place on the agenda.',
  ],
  title: [
    'Nøytral tittel uten navn. Den kan vises på skjerm.',
    'Nøytral tittel utan namn. Han kan visast på skjerm.',
    'A neutral title without names. It may be shown on a screen.',
  ],
  sourceTable: shared.sourceTable,
  sourceId: shared.sourceId,
  rule: [
    'Regelen som foreslo saken.',
    'Regelen som føreslo saka.',
    'The rule that proposed the case.',
  ],
  reason: [
    'Hvorfor saken er her, med fakta fra registeret.',
    'Kvifor saka er her, med fakta frå registeret.',
    'Why the case is here, with facts from the register.',
  ],
  recommendation: ['Forslaget til vedtak.', 'Framlegget til vedtak.', 'The proposed decision.'],
  decision: ['Hva utvalget vedtok.', 'Kva utvalet vedtok.', 'What the committee decided.'],
  decisionText: [
    'Vedtaket med egne ord, slik det skal stå i protokollen.',
    'Vedtaket med eigne ord, slik det skal stå i protokollen.',
    'The decision in words, as in the minutes.',
  ],
  decided: ['Dagen vedtaket ble gjort.', 'Dagen vedtaket vart gjort.', 'The day of the decision.'],
  responsible: [
    'Medlemmet som følger opp vedtaket.',
    'Medlemen som følgjer opp vedtaket.',
    'The member who follows it up.',
  ],
  deadline: ['Fristen for å følge opp.', 'Fristen for å følgje opp.', 'Deadline of the follow-up.'],
  followedUp: [
    'Dagen vedtaket var fulgt opp. Saken går ut av listen over åpne vedtak.',
    'Dagen vedtaket var følgt opp. Saka går ut av lista over opne vedtak.',
    'The day it was followed up. It leaves the list of open decisions.',
  ],
  disqualified: [
    'Medlemmer som var inhabile i saken.',
    'Medlemer som var ugilde i saka.',
    'Members who were disqualified in the case.',
  ],
  state: ['Hvor langt saken er kommet.', 'Kor langt saka er komen.', 'How far the case has come.'],
  archive: shared.archiveCase,
  ...caseCourseHelp,
} as const satisfies Help;

export const taskHelp = {
  what: ['Hva som skal gjøres.', 'Kva som skal gjerast.', 'What is to be done.'],
  sourceTable: shared.sourceTable,
  sourceId: shared.sourceId,
  rule: [
    'Regelen i kontrollen som oppgaven kommer fra, når den gjør det.',
    'Regelen i kontrollen som oppgåva kjem frå, når ho gjer det.',
    'The rule of the check that the task comes from, where it does.',
  ],
  service: [
    'Tjenesten oppgaven hører til.',
    'Tenesta oppgåva høyrer til.',
    'The service it belongs to.',
  ],
  owner: [
    'Medlemmet som har oppgaven.',
    'Medlemen som har oppgåva.',
    'The member who has the task.',
  ],
  created: [
    'Dagen oppgaven ble opprettet.',
    'Dagen oppgåva vart oppretta.',
    'The day it was created.',
  ],
  due: ['Fristen.', 'Fristen.', 'The deadline.'],
  state: [
    'Om oppgaven er åpen, utført eller bortfalt.',
    'Om oppgåva er open, utført eller bortfallen.',
    'Whether the task is open, done or dropped.',
  ],
  done: ['Dagen oppgaven ble utført.', 'Dagen oppgåva vart utført.', 'The day it was done.'],
  urgent: [
    'Ja når oppgaven ikke kan vente til neste møte.',
    'Ja når oppgåva ikkje kan vente til neste møte.',
    'Yes when it cannot wait for the next meeting.',
  ],
  ...taskCourseHelp,
} as const satisfies Help;
