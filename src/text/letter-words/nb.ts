import { isoMonth, type Month } from '../../domain/months';
import { monthNames } from '../nb/days';
import { longDay } from '../nb/days';

/** What letters say in bokmål besides their own text: titles, labels, and the paragraphs that depend on the case. */
export const nb = {
  longDay,
  month: (month: Month): string => `${monthNames[month % 12] ?? ''} ${isoMonth(month).slice(0, 4)}`,
  titles: {
    reminder: 'Påminnelse om betaling',
    dunning: 'Purring',
    collectionNotice: 'Inkassovarsel',
    collectionInformation: 'Kravet kan gå til inkasso',
    enforcementNotice: 'Varsel om at vi kan kreve fravikelse',
    navNotice: 'Varsel til NAV etter husleieloven § 9-11',
    paymentPlan: 'Avtale om nedbetaling',
    allowanceStatement: 'Avregning av bostøtte',
    indexAdjustment: 'Varsel om ny husleie',
  },
  labels: {
    date: 'Dato',
    reference: 'Vår ref.',
    archive: 'Arkivsak',
    officer: 'Kontaktperson',
    phone: 'Telefon',
    regards: 'Med hilsen',
    page: 'Side',
    of: 'av',
  },
  perTenancy: (tenancy: string): string => `leieforhold ${tenancy}`,
  dwellingYouRent: 'boligen du leier',
  ownRoutine: 'Sendes etter egen rutine',
  shieldedDwelling: 'Adressen er skjermet og oppgis etter egen rutine',
  itemOf: (kind: string, month: string): string => (month === '' ? kind : `${kind} ${month}`),
  navDefault: 'NAV',

  contact: (phone: string, email: string): string =>
    `Ring oss på ${phone}${email === '' ? '' : `, eller skriv til ${email}`}, hvis du har spørsmål eller ikke kan betale i tide. Vi finner en løsning sammen.`,
  contactQuestions: (phone: string, email: string): string =>
    `Har du spørsmål? Ring oss på ${phone}${email === '' ? '' : `, eller skriv til ${email}`}.`,
  contactNav: (phone: string, email: string): string =>
    `Ta kontakt med oss på ${phone}${email === '' ? '' : ` eller ${email}`}.`,
  help: (nav: string, phone: string): string =>
    `Du kan få gratis råd om økonomi og gjeld hos ${nav}${phone === '' ? '' : `, telefon ${phone}`}. De kan også hjelpe deg med å søke om bostøtte.`,
  objection:
    'Er du uenig i kravet? Si fra til oss med en gang, og fortell hvorfor. Da ser vi på saken før vi gjør noe mer.',
  asOf: (day: string): string =>
    `Betalinger vi har fått til og med ${day}, er trukket fra. Har du betalt etter det, trenger du ikke betale en gang til.`,
  allowanceExpected: (amount: string): string =>
    `Vi venter ${amount} i bostøtte for deg. Det beløpet er ikke med i kravet.`,
  fee: (amount: string): string =>
    `Gebyret på ${amount} er fastsatt i forskrift og kommer i tillegg.`,
  next: {
    collectionNotice: (deadline: string): string =>
      `Betaler du ikke innen ${deadline}, kan vi sende kravet til inkasso. Da kan kravet bli større.`,
    collectionInformation: (deadline: string): string =>
      `Betaler du ikke innen ${deadline}, kan vi sende kravet til et inkassoforetak. Da får du brev fra dem. Vi tar ikke gebyr for dette brevet.`,
    enforcementNotice: (deadline: string): string =>
      `Betaler du ikke innen ${deadline}, kan vi be namsmannen om fravikelse. Det betyr at du må flytte ut.`,
    navNotice: (deadline: string): string =>
      `Vi sender ingen begjæring om fravikelse til namsmannen før tidligst ${deadline}.`,
  },
  evictionGround:
    'Du har skrevet under på en leiekontrakt som sier at du kan måtte flytte uten dom hvis husleien ikke blir betalt (tvangsfullbyrdelsesloven § 13‑2 tredje ledd bokstav a).',
  avertEviction:
    'Du kan unngå å måtte flytte. Da må du betale husleien du skylder, renter, inkassokostnader, kostnader ved saken, og husleie som forfaller i mellomtiden, før fravikelsen blir gjennomført (tvangsfullbyrdelsesloven § 4‑18).',
  navGround: (amount: string, oldest: string): string =>
    `Leietakeren skylder ${amount} i husleie. Det eldste kravet forfalt ${oldest}. Det kan gi grunnlag for fravikelse.`,
  lumpFirst: (amount: string): string =>
    `Sammen med det første avdraget betaler du ${amount} ekstra.`,
  planBroken: (tolerance: number): string =>
    `Kan du ikke betale et avdrag? Ring oss før datoen. Er avdraget ikke betalt ${tolerance === 0 ? 'i tide' : `innen ${tolerance} dager etter datoen`}, og vi ikke har avtalt noe annet, gjelder ikke avtalen lenger.`,
  surplus: (amount: string): string =>
    `Bostøtten var større enn husleien. Vi betaler ${amount} til deg så snart som mulig.`,
  consent:
    'Du har sagt ja til at bostøtten blir betalt til kommunen. Det er frivillig, og du kan trekke samtykket når du vil. Bostøtten blir bare brukt på husleien for samme måned, aldri på gammel gjeld.',
  indexRule: (before: string, after: string): string =>
    `Husleieloven § 4‑2 sier at leien kan følge konsumprisindeksen. Indeksen var ${before} da leien sist ble fastsatt, og er nå ${after}. Leien kan endres tidligst ett år etter forrige gang, og du skal ha skriftlig varsel minst én måned før.`,
} as const;
