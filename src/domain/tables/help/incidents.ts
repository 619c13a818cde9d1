import type { Help } from './help';
import { shared } from './shared';

export const incidentHelp = {
  date: ['Dagen hendelsen skjedde.', 'Dagen hendinga skjedde.', 'The day it happened.'],
  dwelling: shared.dwellingId,
  tenancy: [
    'Leieforholdet hendelsen gjelder, hvis den gjelder en leietaker.',
    'Leigeforholdet hendinga gjeld, om ho gjeld ein leigetakar.',
    'The tenancy concerned, if it is about a tenant.',
  ],
  type: [
    'Hva slags hendelse det er. Avgjør hvem som får oppgaven.',
    'Kva slags hending det er. Avgjer kven som får oppgåva.',
    'What kind of incident. Decides who gets the task.',
  ],
  severity: ['Hvor alvorlig det er.', 'Kor alvorleg det er.', 'How serious it is.'],
  reportedBy: [
    'Hva slags melder, ikke navn.',
    'Kva slags meldar, ikkje namn.',
    'What kind of reporter, no name.',
  ],
  service: [
    'Tjenesten som har ansvaret.',
    'Tenesta som har ansvaret.',
    'The service that is responsible.',
  ],
  deadline: [
    'Fristen for å ta tak i hendelsen.',
    'Fristen for å ta tak i hendinga.',
    'Deadline to deal with it.',
  ],
  status: ['Hvor langt saken er kommet.', 'Kor langt saka er komen.', 'How far it has come.'],
  outcome: [
    'Hva hendelsen endte med. Må være med når den lukkes.',
    'Kva hendinga enda med. Må vere med når ho blir lukka.',
    'How it ended. Needed when it is closed.',
  ],
  citesPoint: [
    'Punktet i den signerte sjekklisten som er brutt.',
    'Punktet i den signerte sjekklista som er brote.',
    'Point of the signed checklist that was broken.',
  ],
  closed: ['Dagen hendelsen ble lukket.', 'Dagen hendinga vart lukka.', 'The day it was closed.'],
  note: shared.note,
  handler: [
    'Medlemmet som følger saken, for eksempel U-0001.',
    'Medlemen som følgjer saka, til dømes U-0001.',
    'The member who follows the case, such as U-0001.',
  ],
  passedOn: [
    'Dagen tjenesten ble bedt om hjelp.',
    'Dagen tenesta vart beden om hjelp.',
    'The day the service was asked.',
  ],
  answered: [
    'Dagen tjenesten svarte. Viser hvor raskt hjelpen kommer.',
    'Dagen tenesta svara. Viser kor raskt hjelpa kjem.',
    'The day the service answered. Shows how fast help comes.',
  ],
  reopened: [
    'Dagen en lukket hendelse ble tatt opp igjen.',
    'Dagen ei lukka hending vart teken opp att.',
    'The day a closed incident was taken up again.',
  ],
  archive: [
    'Journalpost for brev i saken.',
    'Journalpost for brev i saka.',
    'Archive record of letters in the case.',
  ],
} as const satisfies Help;
