import { applicationCourseHelp } from './application-course';
import type { Help } from './help';
import { shared } from './shared';

export const applicationHelp = {
  household: shared.householdId,
  received: [
    'Dagen søknaden kom. Fristene regnes herfra (forvaltningsloven).',
    'Dagen søknaden kom. Fristane blir rekna herfrå (forvaltningslova).',
    'The day the application came. Deadlines run from here.',
  ],
  kind: [
    'Hva søknaden gjelder. Bytte og forlengelse telles ikke som nye husstander.',
    'Kva søknaden gjeld. Byte og forlenging blir ikkje talde som nye husstandar.',
    'What the application is for. Swaps and extensions are not new households.',
  ],
  bedrooms: [
    'Antall soverom husstanden trenger.',
    'Tal soverom husstanden treng.',
    'Bedrooms the household needs.',
  ],
  wheelchair: [
    'Ja hvis boligen må være tilgjengelig for rullestol.',
    'Ja om bustaden må vere tilgjengeleg for rullestol.',
    'Yes if the dwelling must be accessible by wheelchair.',
  ],
  area: [
    'Område søkeren ønsker. Skriv det som på arket Boliger.',
    'Område søkjaren ønskjer. Skriv det som på arket Bustader.',
    'Area the applicant wants, written as on the sheet Dwellings.',
  ],
  urgency: [
    'Hvor snart boligen trengs.',
    'Kor snart bustaden trengst.',
    'How soon a dwelling is needed.',
  ],
  livedInMunicipal: [
    'Ja hvis husstanden bodde i kommunal bolig da den søkte. Skiller nye husstander i KOSTRA.',
    'Ja om husstanden budde i kommunal bustad då han søkte. Skil nye husstandar i KOSTRA.',
    'Yes if they lived in a municipal dwelling when applying. Tells new households in KOSTRA.',
  ],
  status: [
    'Hvor langt søknaden er kommet.',
    'Kor langt søknaden er komen.',
    'How far the application has come.',
  ],
  responsible: [
    'Medlemmet som følger søknaden.',
    'Medlemen som følgjer søknaden.',
    'The member who handles the application.',
  ],
  complete: [
    'Dagen alle opplysninger var på plass.',
    'Dagen alle opplysningar var på plass.',
    'The day all information was there.',
  ],
  preliminaryAnswer: [
    'Dagen det ble sendt foreløpig svar.',
    'Dagen det vart sendt førebels svar.',
    'The day a preliminary answer was sent.',
  ],
  recommendedBy: [
    'Medlemmet som har innstilt.',
    'Medlemen som har innstilt.',
    'The member who made the recommendation.',
  ],
  decidedBy: [
    'Hvem som har gjort vedtaket.',
    'Kven som har gjort vedtaket.',
    'Who made the decision.',
  ],
  decisionDate: [
    'Dagen vedtaket ble gjort.',
    'Dagen vedtaket vart gjort.',
    'The day of the decision.',
  ],
  decision: [
    'Hva vedtaket gikk ut på. Tildeling og avslag er enkeltvedtak.',
    'Kva vedtaket gjekk ut på. Tildeling og avslag er enkeltvedtak.',
    'What was decided. Allocation and refusal are individual decisions.',
  ],
  decisionReason: [
    'Grunnen til vedtaket. Et avslag skal alltid begrunnes.',
    'Grunnen til vedtaket. Eit avslag skal alltid grunngivast.',
    'Reason of the decision. A refusal must always have one.',
  ],
  answerSent: [
    'Dagen svaret ble sendt. Klagefristen regnes herfra.',
    'Dagen svaret vart sendt. Klagefristen blir rekna herfrå.',
    'The day the answer was sent. The appeal deadline runs from here.',
  ],
  appealDeadline: ['Siste dag for å klage.', 'Siste dag for å klage.', 'Last day to appeal.'],
  appealReceived: ['Dagen en klage kom.', 'Dagen ei klage kom.', 'The day an appeal came.'],
  appealOutcome: ['Hva klagen førte til.', 'Kva klaga førte til.', 'What came of the appeal.'],
  result: [
    'Hvordan det gikk til slutt, også privat leie og eid bolig. Rutinens viktigste tall.',
    'Korleis det gjekk til slutt, òg privat leige og eigd bustad. Det viktigaste talet i rutinen.',
    'How it ended, also private rent and ownership. The routine’s main figure.',
  ],
  resultDate: [
    'Dagen resultatet var klart.',
    'Dagen resultatet var klart.',
    'The day of the result.',
  ],
  renewal: [
    'Søknaden må fornyes innen denne dagen.',
    'Søknaden må fornyast innan denne dagen.',
    'The application must be renewed by this day.',
  ],
  archive: shared.archiveCase,
  note: shared.note,
  ...applicationCourseHelp,
} as const satisfies Help;
