import { letterFieldMeanings as fields } from './letter-fields';

export const letters = {
  title: 'Brev',
  fields,
  fileNames: {
    reminder: 'paaminning',
    dunning: 'purring',
    collectionNotice: 'inkassovarsel',
    collectionInformation: 'inkassoinformasjon',
    enforcementNotice: 'varsel-4-18',
    navNotice: 'varsel-nav',
    paymentPlan: 'nedbetalingsavtale',
    allowanceStatement: 'avrekning-bustotte',
    indexAdjustment: 'ny-husleige',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  paidBack: 'tilbakebetalt for mykje',
  newAct: 'ny inkassolov',

  nothingOwed: 'Leigetakaren har ingen forfallen eigendel å betale på denne dagen.',
  noRentOwed: 'Leigetakaren skuldar inga forfallen husleige på denne dagen.',
  movedOut: 'Leigetakaren har flytta ut, så fråviking er ikkje aktuelt.',
  tooEarly: (day: string) => `Brevet kan tidlegast sendast ${day}.`,
  deadlineRuns: (step: string, date: string, until: string) =>
    `Fristen i førre brev (${step} ${date}) er ${until}. Vent til han er ute.`,
  ledgerEnds: (day: string) =>
    `Rekneskapen går berre til ${day}, og det som har forfalle seinare, kan vere betalt.`,
  outOfTurn: (step: string, next: string) =>
    `Det er for tidleg med ${step}. Tilrådd neste steg er ${next}: gjer og før det først.`,
  rateMissing: (name: string) =>
    `Satsen «${name}» manglar for denne dagen. Før han i arket Satsar.`,
  disputedLeftOut: (amount: string) =>
    `Leigetakaren er usamd i ${amount}. Det er ikkje med i brevet.`,
  feeToConfirm: (amount: string, source: string) =>
    `Gebyret på ${amount} (${source}) må stadfestast før brevet blir sendt. Sjå arket Satsar.`,
  newActToConfirm: (source: string) =>
    `Brevet følgjer den nye inkassolova (${source}). Ho må stadfestast før brevet blir sendt. Sjå arket Satsar.`,
  noReminder: 'Leigeforholdet er ført med «inga purring» i kolonnen Gebyrmodus.',
  useInformation:
    'Den nye inkassolova gjeld. Bruk informasjonsbrevet i staden: berre inkassoføretak sender inkassovarsel.',
  useNotice: 'Den nye inkassolova gjeld ikkje enno. Bruk inkassovarselet.',
  noClause:
    'Leigekontrakten er ikkje ført med utkastingsklausul. Utan han trengst ein dom først. Undersøk kontrakten.',
  notSigned:
    'Det er ikkje ført når leigekontrakten vart signert. Klausulen gjeld berre i ein skriftleg, signert kontrakt.',
  navFirst: 'Det er ikkje ført at NAV er kontakta etter førre brev. Gjer det først.',
  reserved911: 'Leigetakaren har reservert seg mot at NAV blir varsla.',
  noPlan: 'Inga betalingsordning løper. Før ho i arket Betalingsordningar først.',
  planWithoutInstalments: 'Betalingsordninga manglar gjeld eller avdrag. Fyll inn det først.',
  planSigned: (day: string) => `Avtalen er ført som signert ${day}.`,
  noAllowance: 'Det er ikkje komen bustøtte under transport som ikkje er avrekna.',
  noRentThatMonth: (month: string) => `Det er ikkje ført krav om husleige for ${month}.`,
  payOut: (amount: string) => `Hugs å betale ut ${amount} til leigetakaren.`,
  noRentChange:
    'Inga komande indeksregulering er ført. Lag henne først; då står ho i arket Leigeendringar.',
  noticeTooLate: (day: string) =>
    `Varselet kjem for seint: den nye leiga kan gjelde tidlegast frå ${day}.`,
  rentTooEarly: (day: string) =>
    `Leiga kan tidlegast endrast frå ${day}, eitt år etter at ho sist vart fastsett.`,
  rentTooHigh: (amount: string) => `Den nye leiga kan vere høgst ${amount} etter indeksen.`,
  noticeSent: (day: string) => `Varsel er ført som sendt ${day}.`,

  tenantDead: 'Leigetakaren er ført som død. Brev til dødsbuet må skrivast for seg.',
  noTenant:
    'Husstanden har ingen hovudsøkjar eller medleigetakar med namn. Før det i arket Personar.',
  valueMissing: (field: string, meaning: string) =>
    `Brevet manglar noko det skal ha: ${meaning} ({{${field}}}). Fyll det inn i registeret.`,
  otherStep: (step: string) => `Tilrådd neste steg er ${step}.`,
  otherLanguage: (spoken: string, written: string) =>
    `Språket til leigetakaren er ${spoken}; brevet er på ${written}. Syt for at innhaldet blir forstått.`,
  interpreter: 'Leigetakaren treng tolk.',
  protectedAddress: 'Adressa er skjerma og står ikkje i brevet. Send det etter eigen rutine.',
  hasMoved: 'Leigetakaren har flytta. Finn adressa i Folkeregisteret.',
  noAddress: 'Bustaden er ført utan adresse. Skriv henne inn i brevet.',

  cli: {
    kind: (name: string, known: string) =>
      `${name === '' ? 'Brevet er ikkje valt' : `Brevet «${name}» finst ikkje`}. Vel eitt av desse: ${known}.`,
    whose: (usage: string) => `Vel anten --tenancy eller --all. Bruk: ${usage}`,
    noTenancy: (tenancy: string) => `Leigeforholdet ${tenancy} finst ikkje i registeret.`,
    made: (count: number, held: number) =>
      `${count} brev laga${held === 0 ? '' : `, ${held} kan ikkje sendast no (sjå over)`}. Ingenting er ført som sendt.`,
  },

  template: {
    place: {
      body: (paragraph: string) => `i avsnittet «${paragraph}»`,
      header: (paragraph: string) => `i avsnittet «${paragraph}» i toppteksten`,
      footer: (paragraph: string) => `i avsnittet «${paragraph}» i botnteksten`,
      note: (paragraph: string) => `i noten «${paragraph}»`,
    },
    unknownField: (name: string, place: string, known: string) =>
      `Flettefeltet {{${name}}} ${place} finst ikkje. Desse kan brukast: ${known}.`,
    otherLetters: (name: string, place: string, known: string) =>
      `Flettefeltet {{${name}}} ${place} høyrer til andre brev. Her kan desse brukast: ${known}.`,
    outsideTable: (name: string, place: string, table: string) =>
      `Flettefeltet {{${name}}} ${place} må stå i ei tabellrad, saman med dei andre som byrjar med «${table}.». Rada blir gjenteken.`,
    notAlone: (name: string, place: string) =>
      `Flettefeltet {{${name}}} ${place} må stå åleine i avsnittet, for det blir borte når det ikkje er noko å seie.`,
    broken: (place: string) => `Eit flettefelt ${place} er ikkje avslutta. Skriv {{namn}}.`,
    mustMissing: (field: string, meaning: string) =>
      `Malen manglar {{${field}}}: ${meaning}. Brevet må ha det.`,
    notWord: 'Fila er ikkje eit Word-dokument (.docx). Lagre malen som .docx i Word.',
    damaged: 'Word-fila er skadd og kan ikkje opnast. Lagre malen på nytt i Word.',
    encrypted: 'Word-fila er verna med passord. Lagre malen utan passord.',
    tooLarge: 'Word-fila er for stor til å vere ein brevmal.',
    unsafe: 'Word-fila har innhald som ikkje blir godteke (til dømes DOCTYPE).',
    macros: 'Malen har makroar. Lagre han som .docx utan makroar.',
    headerDiffers: (field: string) =>
      `Malen har {{${field}}} i topp- eller botnteksten, og det er ulikt i kvart brev. Lag eitt dokument per brev i staden.`,
  },
} as const;
