import type { Help } from './help';
import { shared } from './shared';

export const planHelp = {
  tenancy: shared.tenancyId,
  agreed: [
    'Dagen ordningen ble avtalt.',
    'Dagen ordninga vart avtalt.',
    'The day the plan was agreed.',
  ],
  frequency: ['Hvor ofte det skal betales.', 'Kor ofte det skal betalast.', 'How often is paid.'],
  first: ['Dagen for første avdrag.', 'Dagen for første avdrag.', 'Day of the first instalment.'],
  amount: [
    'Avdraget i kroner. Kommer i tillegg til vanlig leie.',
    'Avdraget i kroner. Kjem i tillegg til vanleg leige.',
    'Instalment in kroner, on top of the ordinary rent.',
  ],
  lumpFirst: [
    'Et større beløp som betales først, om det er avtalt.',
    'Eit større beløp som blir betalt først, om det er avtalt.',
    'A larger sum paid first, if agreed.',
  ],
  total: [
    'Gjelden i kroner da ordningen ble avtalt.',
    'Gjelda i kroner då ordninga vart avtalt.',
    'The debt in kroner when the plan was agreed.',
  ],
  tolerance: [
    'Dager et avdrag kan være forsinket før ordningen regnes som brutt.',
    'Dagar eit avdrag kan vere forseinka før ordninga blir rekna som broten.',
    'Days an instalment may be late before the plan counts as broken.',
  ],
  state: [
    'Om ordningen løper, er brutt, fullført eller avbrutt.',
    'Om ordninga løper, er broten, fullført eller avbroten.',
    'Whether the plan is live, broken, completed or cancelled.',
  ],
  stateDate: [
    'Dagen statusen begynte å gjelde.',
    'Dagen statusen byrja å gjelde.',
    'The day the state began.',
  ],
  note: shared.note,
  agreedBy: shared.doneBy,
  signed: [
    'Dagen leietakeren signerte ordningen.',
    'Dagen leigetakaren signerte ordninga.',
    'The day the tenant signed the plan.',
  ],
  archive: [
    'Journalpost for avtalen i arkivsystemet.',
    'Journalpost for avtalen i arkivsystemet.',
    'Archive record of the agreement.',
  ],
} as const satisfies Help;

export const stepHelp = {
  tenancy: shared.tenancyId,
  date: [
    'Dagen tiltaket ble gjort eller brevet sendt. Frister regnes herfra.',
    'Dagen tiltaket vart gjort eller brevet sendt. Fristar blir rekna herfrå.',
    'The day of the step or letter. Deadlines run from here.',
  ],
  kind: [
    'Hva som ble gjort. Stegene står i lovlig rekkefølge.',
    'Kva som vart gjort. Stega står i lovleg rekkjefølgje.',
    'What was done. The steps are in lawful order.',
  ],
  balance: [
    'Gjelden i kroner da tiltaket ble gjort.',
    'Gjelda i kroner då tiltaket vart gjort.',
    'The debt in kroner at the time.',
  ],
  letter: [
    'Brevet som ble sendt, for eksempel arkivreferanse.',
    'Brevet som vart sendt, til dømes arkivreferanse.',
    'The letter sent, such as its archive reference.',
  ],
  deadline: [
    'Fristen leietakeren fikk. Inkassovarsel gir minst 14 dager (inkassoloven § 9).',
    'Fristen leigetakaren fekk. Inkassovarsel gir minst 14 dagar (inkassolova § 9).',
    'Deadline given. A notice of debt collection gives at least 14 days (inkassoloven § 9).',
  ],
  pauseReason: [
    'Hvorfor videre tiltak er satt på pause.',
    'Kvifor vidare tiltak er sette på pause.',
    'Why further steps are paused.',
  ],
  pauseUntil: ['Siste dag i pausen.', 'Siste dag i pausen.', 'Last day of the pause.'],
  disputed: [
    'Ja når leietakeren har innsigelser. Da stopper gebyr og videre steg.',
    'Ja når leigetakaren har innvendingar. Då stoppar gebyr og vidare steg.',
    'Yes when the tenant objects. Fees and further steps stop then.',
  ],
  note: shared.note,
  pauseFrom: [
    'Første dag av pausen. Kan ligge før datoen på raden.',
    'Første dag av pausen. Kan liggje før datoen på rada.',
    'First day of the pause. May lie before the row’s date.',
  ],
  charge: [
    'Kravet tiltaket eller innsigelsen gjelder, når det ikke gjelder alt.',
    'Kravet tiltaket eller innvendinga gjeld, når det ikkje gjeld alt.',
    'The charge it concerns, where it is not all.',
  ],
  disputedAmount: [
    'Beløpet leietakeren ikke er enig i. Kreves ikke inn mens det er uavklart.',
    'Beløpet leigetakaren ikkje er samd i. Blir ikkje kravt inn medan det er uavklart.',
    'The amount the tenant disputes. It is not collected while open.',
  ],
  disputeSettled: [
    'Dagen innsigelsen ble avgjort.',
    'Dagen innvendinga vart avgjord.',
    'The day the dispute was settled.',
  ],
  channel: [
    'Hvordan brevet nådde leietakeren. Varsler må sendes på en betryggende måte.',
    'Korleis brevet nådde leigetakaren. Varsel må sendast på ein trygg måte.',
    'How the letter reached the tenant. Notices must be sent safely.',
  ],
  language: [
    'Språket brevet ble skrevet eller forklart på.',
    'Språket brevet vart skrive eller forklart på.',
    'The language of the letter or its explanation.',
  ],
  by: shared.doneBy,
  archive: [
    'Journalpost for brevet i arkivsystemet.',
    'Journalpost for brevet i arkivsystemet.',
    'Archive record of the letter.',
  ],
} as const satisfies Help;
