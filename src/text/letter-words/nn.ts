import { isoMonth, type Month } from '../../domain/months';
import { longDay, monthNames } from '../nn/days';
import type { LetterWords } from '.';

/** What letters say in nynorsk besides their own text. */
export const nn: LetterWords = {
  longDay,
  month: (month: Month): string => `${monthNames[month % 12] ?? ''} ${isoMonth(month).slice(0, 4)}`,
  titles: {
    reminder: 'Påminning om betaling',
    dunning: 'Purring',
    collectionNotice: 'Inkassovarsel',
    collectionInformation: 'Kravet kan gå til inkasso',
    enforcementNotice: 'Varsel om at vi kan krevje fråviking',
    navNotice: 'Varsel til NAV etter husleigelova § 9-11',
    paymentPlan: 'Avtale om nedbetaling',
    allowanceStatement: 'Avrekning av bustøtte',
    indexAdjustment: 'Varsel om ny husleige',
  },
  labels: {
    date: 'Dato',
    reference: 'Vår ref.',
    archive: 'Arkivsak',
    officer: 'Kontaktperson',
    phone: 'Telefon',
    regards: 'Med helsing',
    page: 'Side',
    of: 'av',
  },
  perTenancy: (tenancy) => `leigeforhold ${tenancy}`,
  dwellingYouRent: 'bustaden du leiger',
  ownRoutine: 'Blir send etter eigen rutine',
  shieldedDwelling: 'Adressa er skjerma og blir gjeven etter eigen rutine',
  itemOf: (kind, month) => (month === '' ? kind : `${kind} ${month}`),
  navDefault: 'NAV',

  contact: (phone, email) =>
    `Ring oss på ${phone}${email === '' ? '' : `, eller skriv til ${email}`}, om du har spørsmål eller ikkje kan betale i tide. Vi finn ei løysing saman.`,
  contactQuestions: (phone, email) =>
    `Har du spørsmål? Ring oss på ${phone}${email === '' ? '' : `, eller skriv til ${email}`}.`,
  contactNav: (phone, email) =>
    `Ta kontakt med oss på ${phone}${email === '' ? '' : ` eller ${email}`}.`,
  help: (nav, phone) =>
    `Du kan få gratis råd om økonomi og gjeld hos ${nav}${phone === '' ? '' : `, telefon ${phone}`}. Dei kan også hjelpe deg med å søkje om bustøtte.`,
  objection:
    'Er du usamd i kravet? Sei frå til oss med ein gong, og fortel kvifor. Då ser vi på saka før vi gjer noko meir.',
  asOf: (day) =>
    `Betalingar vi har fått til og med ${day}, er trekte frå. Har du betalt etter det, treng du ikkje betale ein gong til.`,
  allowanceExpected: (amount) =>
    `Vi ventar ${amount} i bustøtte for deg. Det beløpet er ikkje med i kravet.`,
  fee: (amount) => `Gebyret på ${amount} er fastsett i forskrift og kjem i tillegg.`,
  next: {
    collectionNotice: (deadline) =>
      `Betaler du ikkje innan ${deadline}, kan vi sende kravet til inkasso. Då kan kravet bli større.`,
    collectionInformation: (deadline) =>
      `Betaler du ikkje innan ${deadline}, kan vi sende kravet til eit inkassoføretak. Då får du brev frå dei. Vi tek ikkje gebyr for dette brevet.`,
    enforcementNotice: (deadline) =>
      `Betaler du ikkje innan ${deadline}, kan vi be namsmannen om fråviking. Det vil seie at du må flytte ut.`,
    navNotice: (deadline) =>
      `Vi sender ikkje krav om fråviking til namsmannen før tidlegast ${deadline}.`,
  },
  evictionGround:
    'Du har skrive under på ein leigekontrakt som seier at du kan måtte flytte utan dom om husleiga ikkje blir betalt (tvangsfullbyrdelsesloven § 13‑2 tredje ledd bokstav a).',
  avertEviction:
    'Du kan unngå å måtte flytte. Då må du betale husleiga du skuldar, renter, inkassokostnader, kostnader ved saka, og husleige som forfell i mellomtida, før fråvikinga blir gjennomført (tvangsfullbyrdelsesloven § 4‑18).',
  navGround: (amount, oldest) =>
    `Leigetakaren skuldar ${amount} i husleige. Det eldste kravet forfall ${oldest}. Det kan gje grunnlag for fråviking.`,
  lumpFirst: (amount) => `Saman med det første avdraget betaler du ${amount} ekstra.`,
  planBroken: (tolerance) =>
    `Kan du ikkje betale eit avdrag? Ring oss før datoen. Er avdraget ikkje betalt ${tolerance === 0 ? 'i tide' : `innan ${tolerance} dagar etter datoen`}, og vi ikkje har avtalt noko anna, gjeld ikkje avtalen lenger.`,
  surplus: (amount) =>
    `Bustøtta var større enn husleiga. Vi betaler ${amount} til deg så snart som råd.`,
  consent:
    'Du har sagt ja til at bustøtta blir betalt til kommunen. Det er frivillig, og du kan trekkje samtykket når du vil. Bustøtta blir berre brukt på husleiga for same månad, aldri på gammal gjeld.',
  indexRule: (before, after) =>
    `Husleigelova § 4‑2 seier at leiga kan følgje konsumprisindeksen. Indeksen var ${before} då leiga sist vart fastsett, og er no ${after}. Leiga kan endrast tidlegast eitt år etter førre gong, og du skal ha skriftleg varsel minst éin månad før.`,
};
