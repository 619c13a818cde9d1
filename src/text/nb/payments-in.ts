import { plural } from '../plural';

const nothing = 'Ingenting av filen er ført.';
const again = 'Last ned filen på nytt fra banken.';

/** What is said of files with payments: why they are refused, and where each payment goes. */
export const paymentsIn = {
  emptyFile: `Filen er tom. ${again} ${nothing}`,
  unknownFormat:
    'Filen er ikke en bankfil som kan leses: den er verken OCR giro eller camt.054. Er det en liste over åpne poster, så lagre den som xlsx eller csv.',
  twice: (entry: string, date: string, file: string) =>
    `Filen er alt importert ${date} (${entry}${file === '' ? '' : `, ${file}`}). Skal den leses på nytt, må den importen angres først. ${nothing}`,
  future: (date: string, today: string) =>
    `Innbetalingen er datert ${date}, som er etter i dag (${today}). Kontroller datoen på maskinen, eller vent til dagen er kommet. ${nothing}`,
  futureFile: (date: string, today: string) =>
    `Banken laget filen ${date}, som er etter i dag (${today}). Kontroller datoen på maskinen. ${nothing}`,
  otherAccount: (account: string) =>
    `Pengene er betalt til konto ${account}, som ikke er blant kontoene i Innstillinger. Er kontoen kommunens for husleie, så før den opp der. ${nothing}`,
  uncheckedAccount: (accounts: string) =>
    `Konto ${accounts} er ikke kontrollert, for kommunens kontonummer er ikke ført opp i Innstillinger.`,
  otherSource:
    'Forrige bankfil var av et annet format. Les hver konto fra bare ett format, ellers kan samme innbetaling komme to ganger.',
  formerTenants: (count: number) =>
    `${plural(count, 'innbetaling', 'innbetalinger')} gjelder leieforhold som er avsluttet.`,
  moneyBack: (count: number, total: string) =>
    `${plural(count, 'linje', 'linjer')} er penger tilbake, til sammen ${total}. De plasseres bare av et menneske.`,
  missing: (sheet: string, headers: string) =>
    headers === ''
      ? `Arket «${sheet}» mangler i registeret. Oppgrader registeret først. ${nothing}`
      : `Arket «${sheet}» mangler: ${headers}. Oppgrader registeret først. ${nothing}`,
  outcomes: {
    matched: 'Plassert',
    suggested: 'Foreslått',
    unplaced: 'Ikke plassert',
    leftOut: 'Utelatt',
    already: 'Ført fra før',
  },
  because: {
    tenancyKid: 'KID-en er leieforholdets egen.',
    demandKid: 'KID-en står på et krav.',
    positions: 'Nummeret på leieforholdet står i KID-en.',
    person: 'Valgt for hånd.',
    noKid: 'Innbetalingen har ingen KID.',
    unknownKid: 'Ingen leieforhold eller krav har denne KID-en.',
    sharedKid: 'Flere leieforhold har denne KID-en.',
    reversal: 'Banken kaller den en tilbakeføring.',
    moneyBack: 'Beløpet er negativt: penger tilbake.',
    alike:
      'En innbetaling med samme leieforhold og beløp står i registeret fra før, samme dag eller få dager fra. Kan være ført fra før: føres ikke før et menneske har sagt at det er en annen betaling.',
    already: 'Bankreferansen står i registeret fra før. Føres ikke en gang til.',
    'kid-length': 'KID-en har ikke den lengden som er avtalt med banken.',
    'kid-modulus': 'Kontrollsifferet er ikke av det slaget som er avtalt med banken.',
  },
  ways: {
    kid: 'KID',
    kidInText: 'KID-en står i meldingen',
    idInText: 'Leieforholdet står i meldingen',
    name: 'Navnet passer',
    nameAndAmount: 'Navnet og beløpet passer',
    amount: 'Bare dette leieforholdet skylder beløpet',
  },
  cli: {
    file: (name: string, format: string, payments: number, total: string) =>
      `${name}: ${format}, ${plural(payments, 'innbetaling', 'innbetalinger')}, sum ${total}`,
    refused: (name: string, line: number | null, why: string) =>
      `${name}${line === null ? '' : `, linje ${line}`}: ${why}`,
    row: (line: number, date: string, amount: string, kid: string, why: string) =>
      `linje ${line}: ${date}  ${amount}${kid === '' ? '' : `  KID ${kid}`}  ${why}`,
    may: (tenancies: string) => `Kan være ${tenancies}.`,
    agrees: 'Summene stemmer med filen til øret.',
    dryRun: 'Prøvekjøring: ingenting er skrevet.',
    nothingNew: 'Filene har ingenting nytt å føre. Ingenting er skrevet.',
    notWritten: 'Ingenting er skrevet, heller ikke fra de andre filene.',
    backup: (path: string) => `Kopi av registeret slik det var: ${path}`,
    backupSuffix: ' (før import)',
    noFiles: (usage: string) => `Det mangler en fil å importere. Bruk: ${usage}`,
  },
  items: {
    title: 'Åpne poster',
    openQuote: `Et anførselstegn åpner en tekst som aldri slutter. Rett teksten i filen, eller hent listen på nytt. ${nothing}`,
    strayCells: (cells: number, headers: number) =>
      `Linjen har ${cells} felter, men det er ${headers} overskrifter. Står det et semikolon i en tekst, må teksten ha anførselstegn rundt. ${nothing}`,
    mixedDates: (found: string, other: string, line: number) =>
      `Datoen «${found}» har en annen rekkefølge enn «${other}» på linje ${line}. Alle datoer i filen må ha samme rekkefølge. ${nothing}`,
    ambiguousDates: (found: string) =>
      `«${found}» kan leses på to måter, og ingen dato i filen viser hvilken. Lag en importprofil, og velg om dagen eller måneden står først. ${nothing}`,
    mixedAmounts: (found: string, other: string, line: number) =>
      `Beløpet «${found}» er skrevet på en annen måte enn «${other}» på linje ${line}. Alle beløp i filen må ha samme desimaltegn. ${nothing}`,
    ambiguousAmounts: (found: string) =>
      `«${found}» kan være tusener eller desimaler, og ingen beløp i filen viser hvilket. Lag en importprofil, og velg desimalkomma eller desimalpunktum. ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `Sumlinjen sier ${said}, men postene blir ${counted}: ${off} feil. Hent listen på nytt. ${nothing}`,
    notADay: (found: string) => `Forfall «${found}» er ikke en dato.`,
    notAnAmount: (found: string) => `Restbeløp «${found}» er ikke et beløp.`,
    noHeaders:
      'Ingen linje i filen ser ut som overskrifter. Listen må ha en linje med overskrifter som Forfall, Rest og KID.',
    missingFields: (fields: string, headers: string) =>
      `Disse kolonnene mangler: ${fields}. Filen har: ${headers}. Si hvilken kolonne som er hva, og lagre det som en importprofil. ${nothing}`,
    unknownProfile: (name: string, known: string) =>
      `Importprofilen «${name}» finnes ikke. ${known === '' ? 'Ingen er lagret ennå.' : `Disse finnes: ${known}.`} ${nothing}`,
    otherProfile: (header: string) =>
      `Filen har ikke kolonnen «${header}», som profilen sier den skal ha. Velg en annen profil. ${nothing}`,
    unreadableBook: (why: string) => `${why} ${nothing}`,
    outcomes: {
      new: 'Nye krav',
      alike: 'Kan være krevd fra før',
      same: 'Like',
      changed: 'Endret forfall eller beløp',
      paid: 'Mindre åpent i listen',
      unpaid: 'Mer åpent i listen',
      credit: 'Kreditnotaer',
      conflict: 'Kan ikke plasseres',
    },
    conflicts: {
      unknown: 'Verken leieforhold, KID eller fakturanummer er kjent i registeret.',
      'shared-kid': 'Flere leieforhold har denne KID-en.',
      'other-tenancy': 'Leieforhold, KID og fakturanummer viser til ulike leieforhold.',
      twice: 'Fakturanummeret står to ganger i listen.',
    },
    file: (name: string, count: number, total: string) =>
      `${name}: åpne poster, ${plural(count, 'post', 'poster')}, sum ${total}`,
    reconciled: (list: string, register: string, notDue: string | null, difference: string) =>
      `Listen: ${list}. Registeret: ${register}${notDue === null ? '' : `, herav ikke forfalt ${notDue}`}. Forskjell: ${difference}.`,
    gone: (count: number, total: string) =>
      `${plural(count, 'krav', 'krav')} (${total}) er åpne i registeret, men står ikke i listen.`,
    failed: (line: number, reasons: string) => `linje ${line}: ${reasons}`,
    onlyNew: 'Bare nye krav føres. Resten må et menneske si ja til.',
    failedFile: (name: string) => `${name} – avviste linjer.csv`,
    failedLine: 'Linje',
    failedReason: 'Grunn',
  },
  camt: {
    notWellFormed: `XML-en er ikke riktig bygd, så filen er skadet eller endret. ${again} ${nothing}`,
    doctype: `Filen har en DOCTYPE. Det har ingen bankfil, og den kan skjule skadelig innhold. ${again} ${nothing}`,
    statement: (kind: string) =>
      `Filen er en ${kind} (kontoutskrift), der betalinger med KID er slått sammen. Velg camt.054 i nettbanken. ${nothing}`,
    otherNamespace: (found: string) =>
      `Filen er av slaget «${found}», ikke camt.054. Velg camt.054 (innbetalinger) i nettbanken. ${nothing}`,
    otherVersion: (found: string, known: string) =>
      `Filen er camt.054 versjon ${found}. Disse kan leses: ${known}. Be banken om en av dem. ${nothing}`,
    missing: (name: string) => `Feltet ${name} mangler. ${again} ${nothing}`,
    side: (found: string) =>
      `Feltet CdtDbtInd er «${found}», men må være CRDT eller DBIT. ${again} ${nothing}`,
    currency: (currency: string, amount: string) =>
      `Beløpet ${amount} er i ${currency === '' ? 'ukjent valuta' : currency}. Bare norske kroner (NOK) kan føres. Før det i økonomisystemet. ${nothing}`,
    amount: (found: string) =>
      `Beløpet «${found}» er ikke kroner med høyst to desimaler. ${again} ${nothing}`,
    notADay: (found: string) => `«${found}» er ikke en dato (åååå-mm-dd). ${again} ${nothing}`,
    account: (found: string) =>
      `Kontoen «${found}» er ikke et norsk kontonummer eller norsk IBAN. ${nothing}`,
    entryOff: (said: string, counted: string, off: string) =>
      `Posten er ${said}, men transaksjonene i den blir ${counted}: ${off} feil. ${again} ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `Filen sier sum ${said}, men postene blir ${counted}: ${off} feil. ${again} ${nothing}`,
    transactionCount: (said: string, counted: number) =>
      `Bunken skal ha ${said} transaksjoner, men har ${counted}. ${again} ${nothing}`,
    entryCount: (said: string, counted: number) =>
      `Filen sier ${said} poster, men har ${counted}. ${again} ${nothing}`,
    skipped: {
      debit: (count: number, total: string) =>
        `${plural(count, 'post', 'poster')} ut av kontoen (${total}) er ikke innbetalinger og er hoppet over.`,
      pending: (count: number, total: string) =>
        `${plural(count, 'post', 'poster')} (${total}) er ikke bokført av banken ennå og er hoppet over. De kommer i en senere fil.`,
    },
    copy: 'Banken kaller filen en kopi. Innbetalinger som er ført fra før, føres ikke en gang til.',
    partOfSeveral: 'Filen er én av flere sider. Importer de andre også.',
  },
  ocr: {
    resaved: `Filen begynner med et usynlig merke (BOM), så et annet program har lagret den på nytt. ${again} ${nothing}`,
    length: (length: number) =>
      `Linjen har ${length} tegn. Alle linjer i en OCR giro-fil har 80. Filen er skadet eller endret. ${again} ${nothing}`,
    notARecord: (start: string) =>
      `Linjen begynner med «${start}». Alle linjer i en OCR giro-fil begynner med NY. ${again} ${nothing}`,
    notDigits: (name: string, from: number, to: number, found: string) =>
      `${name} (posisjon ${from}–${to}) skal være bare sifre, men er «${found}». ${again} ${nothing}`,
    notADay: (name: string, found: string) =>
      `${name} er «${found}», som ikke er en dato (ddmmåå). ${again} ${nothing}`,
    cutOff: `Filen slutter før sluttlinjen. Den er ikke lastet ned helt. ${again} ${nothing}`,
    unexpected: (found: string, expected: string) =>
      `Her er en linje av slaget ${found}, men det skulle vært ${expected} (tjeneste/linjetype). ${again} ${nothing}`,
    afterEnd: `Det står mer etter sluttlinjen. Er to filer satt sammen? Importer dem hver for seg. ${nothing}`,
    transactionType: (type: string) =>
      `Transaksjonstype ${type} finnes ikke i OCR giro. ${again} ${nothing}`,
    otherTransaction: (found: string, expected: string) =>
      `Linjen hører til transaksjon ${found}, men transaksjon ${expected} er ikke ferdig. ${again} ${nothing}`,
    sign: (found: string) =>
      `Fortegnet (posisjon 32) er «${found}», men kan bare være 0 eller -. ${again} ${nothing}`,
    kidMissing: `KID mangler. Denne typen innbetaling har alltid KID. ${again} ${nothing}`,
    kidCharacters: (kid: string) =>
      `KID «${kid}» kan bare ha sifre, og en strek til slutt. ${again} ${nothing}`,
    kidControl: (kid: string) =>
      `KID ${kid} har galt kontrollsiffer, så et siffer i filen må være feil. ${again} ${nothing}`,
    account: (account: string) =>
      `Oppdragskontoen «${account}» er ikke et gyldig kontonummer. ${again} ${nothing}`,
    transactionCount: (said: number, counted: number) =>
      `Sluttlinjen sier ${plural(said, 'transaksjon', 'transaksjoner')}, men det er ${counted} i filen. ${again} ${nothing}`,
    assignmentRecords: (said: number, counted: number) =>
      `Sluttlinjen for oppdraget sier ${plural(said, 'linje', 'linjer')}, men oppdraget har ${counted}. ${again} ${nothing}`,
    recordCount: (said: number, counted: number) =>
      `Sluttlinjen sier ${plural(said, 'linje', 'linjer')}, men det er ${counted} i filen. ${again} ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `Sluttlinjen sier sum ${said}, men beløpene blir ${counted}: ${off} feil. ${again} ${nothing}`,
    avtaleGiro: (count: number) =>
      `AvtaleGiro-oppdrag med ${plural(count, 'transaksjon', 'transaksjoner')}: det er trekk eller avtaler, ikke innbetalinger, og er hoppet over.`,
    otherService: (service: string, count: number) =>
      `Oppdrag av tjeneste ${service} med ${plural(count, 'transaksjon', 'transaksjoner')} er ikke OCR giro og er hoppet over.`,
    onlyOthers: (why: string) =>
      `Filen har ingen innbetalinger. ${why} Velg filen som heter OCR giro i nettbanken. ${nothing}`,
    otherSender: (sender: string) =>
      `Avsenderen er ${sender}, ikke 00008080 (Mastercard, før Nets). Er det en prøvefil, skal den ikke føres.`,
    reversals:
      'Filen har tilbakeføringer. Sluttlinjen regner dem som innbetalinger, så summen av betalingene er en annen enn der.',
    names: {
      records: 'Antall linjer',
      transactions: 'Antall transaksjoner',
      total: 'Sum beløp',
      amount: 'Beløpet',
      settled: 'Oppgjørsdatoen',
      bankDate: 'Oppdragsdatoen',
      madeOn: 'Datoen filen ble laget',
    },
  },
} as const;
