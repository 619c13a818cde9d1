import { letterFieldMeanings as fields } from './letter-fields';

/** What the program says of letters to the one who makes them. */
export const letters = {
  title: 'Brev',
  fields,
  fileNames: {
    reminder: 'paaminnelse',
    dunning: 'purring',
    collectionNotice: 'inkassovarsel',
    collectionInformation: 'inkassoinformasjon',
    enforcementNotice: 'varsel-4-18',
    navNotice: 'varsel-nav',
    paymentPlan: 'nedbetalingsavtale',
    allowanceStatement: 'avregning-bostotte',
    indexAdjustment: 'ny-husleie',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  paidBack: 'tilbakebetalt for mye',
  newAct: 'ny inkassolov',

  nothingOwed: 'Leietakeren har ingen forfalt egenandel å betale på denne dagen.',
  noRentOwed: 'Leietakeren skylder ingen forfalt husleie på denne dagen.',
  movedOut: 'Leietakeren har flyttet ut, så fravikelse er ikke aktuelt.',
  tooEarly: (day: string) => `Brevet kan tidligst sendes ${day}.`,
  deadlineRuns: (step: string, date: string, until: string) =>
    `Fristen i forrige brev (${step} ${date}) er ${until}. Vent til den er ute.`,
  ledgerEnds: (day: string) =>
    `Regnskapet går bare til ${day}, og det som har forfalt senere, kan være betalt.`,
  outOfTurn: (step: string, next: string) =>
    `Det er for tidlig med ${step}. Anbefalt neste steg er ${next}: gjør og før det først.`,
  rateMissing: (name: string) =>
    `Satsen «${name}» mangler for denne dagen. Før den i arket Satser.`,
  disputedLeftOut: (amount: string) =>
    `Leietakeren er uenig i ${amount}. Det er ikke med i brevet.`,
  feeToConfirm: (amount: string, source: string) =>
    `Gebyret på ${amount} (${source}) må bekreftes før brevet sendes. Se arket Satser.`,
  newActToConfirm: (source: string) =>
    `Brevet følger den nye inkassoloven (${source}). Den må bekreftes før brevet sendes. Se arket Satser.`,
  noReminder: 'Leieforholdet er ført med «ingen purring» i kolonnen Gebyrmodus.',
  useInformation:
    'Den nye inkassoloven gjelder. Bruk informasjonsbrevet i stedet: bare inkassoforetak sender inkassovarsel.',
  useNotice: 'Den nye inkassoloven gjelder ikke ennå. Bruk inkassovarselet.',
  noClause:
    'Leiekontrakten er ikke ført med utkastelsesklausul. Uten den trengs en dom først. Undersøk kontrakten.',
  notSigned:
    'Det er ikke ført når leiekontrakten ble signert. Klausulen gjelder bare i en skriftlig, signert kontrakt.',
  navFirst: 'Det er ikke ført at NAV er kontaktet etter forrige brev. Gjør det først.',
  reserved911: 'Leietakeren har reservert seg mot at NAV blir varslet.',
  noPlan: 'Ingen betalingsordning løper. Før den i arket Betalingsordninger først.',
  planWithoutInstalments: 'Betalingsordningen mangler gjeld eller avdrag. Fyll inn det først.',
  planSigned: (day: string) => `Avtalen er ført som signert ${day}.`,
  noAllowance: 'Det er ikke kommet bostøtte under transport som ikke er avregnet.',
  noRentThatMonth: (month: string) => `Det er ikke ført krav om husleie for ${month}.`,
  payOut: (amount: string) => `Husk å betale ut ${amount} til leietakeren.`,
  noRentChange:
    'Ingen kommende indeksregulering er ført. Lag den først; da står den i arket Leieendringer.',
  noticeTooLate: (day: string) =>
    `Varselet kommer for sent: den nye leien kan gjelde tidligst fra ${day}.`,
  rentTooEarly: (day: string) =>
    `Leien kan tidligst endres fra ${day}, ett år etter at den sist ble fastsatt.`,
  rentTooHigh: (amount: string) => `Den nye leien kan være høyst ${amount} etter indeksen.`,
  noticeSent: (day: string) => `Varsel er ført som sendt ${day}.`,

  tenantDead: 'Leietakeren er ført som død. Brev til dødsboet må skrives for seg.',
  noTenant:
    'Husstanden har ingen hovedsøker eller medleietaker med navn. Før det i arket Personer.',
  valueMissing: (field: string, meaning: string) =>
    `Brevet mangler noe det skal ha: ${meaning} ({{${field}}}). Fyll det inn i registeret.`,
  otherStep: (step: string) => `Anbefalt neste steg er ${step}.`,
  otherLanguage: (spoken: string, written: string) =>
    `Leietakerens språk er ${spoken}; brevet er på ${written}. Sørg for at innholdet blir forstått.`,
  interpreter: 'Leietakeren trenger tolk.',
  protectedAddress: 'Adressen er skjermet og står ikke i brevet. Send det etter egen rutine.',
  hasMoved: 'Leietakeren har flyttet. Finn adressen i Folkeregisteret.',
  noAddress: 'Boligen er ført uten adresse. Skriv den inn i brevet.',

  cli: {
    kind: (name: string, known: string) =>
      `${name === '' ? 'Brevet er ikke valgt' : `Brevet «${name}» finnes ikke`}. Velg et av disse: ${known}.`,
    whose: (usage: string) => `Velg enten --tenancy eller --all. Bruk: ${usage}`,
    noTenancy: (tenancy: string) => `Leieforholdet ${tenancy} finnes ikke i registeret.`,
    made: (count: number, held: number) =>
      `${count} brev laget${held === 0 ? '' : `, ${held} kan ikke sendes nå (se over)`}. Ingenting er ført som sendt.`,
  },

  template: {
    place: {
      body: (paragraph: string) => `i avsnittet «${paragraph}»`,
      header: (paragraph: string) => `i topptekstens avsnitt «${paragraph}»`,
      footer: (paragraph: string) => `i bunntekstens avsnitt «${paragraph}»`,
      note: (paragraph: string) => `i noten «${paragraph}»`,
    },
    unknownField: (name: string, place: string, known: string) =>
      `Flettefeltet {{${name}}} ${place} finnes ikke. Disse kan brukes: ${known}.`,
    otherLetters: (name: string, place: string, known: string) =>
      `Flettefeltet {{${name}}} ${place} hører til andre brev. Her kan disse brukes: ${known}.`,
    outsideTable: (name: string, place: string, table: string) =>
      `Flettefeltet {{${name}}} ${place} må stå i en tabellrad, sammen med de andre som begynner med «${table}.». Raden blir gjentatt.`,
    notAlone: (name: string, place: string) =>
      `Flettefeltet {{${name}}} ${place} må stå alene i avsnittet, for det blir borte når det ikke er noe å si.`,
    broken: (place: string) => `Et flettefelt ${place} er ikke avsluttet. Skriv {{navn}}.`,
    mustMissing: (field: string, meaning: string) =>
      `Malen mangler {{${field}}}: ${meaning}. Brevet må ha det.`,
    notWord: 'Filen er ikke et Word-dokument (.docx). Lagre malen som .docx i Word.',
    damaged: 'Word-filen er skadet og kan ikke åpnes. Lagre malen på nytt i Word.',
    encrypted: 'Word-filen er beskyttet med passord. Lagre malen uten passord.',
    tooLarge: 'Word-filen er for stor til å være en brevmal.',
    unsafe: 'Word-filen har innhold som ikke godtas (for eksempel DOCTYPE).',
    macros: 'Malen har makroer. Lagre den som .docx uten makroer.',
    headerDiffers: (field: string) =>
      `Malen har {{${field}}} i topp- eller bunnteksten, og det er ulikt i hvert brev. Lag ett dokument per brev i stedet.`,
  },
} as const;
