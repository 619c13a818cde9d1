import { plural } from '../plural';

const nothing = 'Ingenting av fila er ført.';
const again = 'Last ned fila på nytt frå banken.';

/** What is said of files with payments: why they are refused, and where each payment goes. */
export const paymentsIn = {
  emptyFile: `Fila er tom. ${again} ${nothing}`,
  unknownFormat:
    'Fila er ikkje ei bankfil som kan lesast: ho er verken OCR giro eller camt.054. Er det ei liste over opne postar, så lagre ho som xlsx eller csv.',
  twice: (entry: string, date: string, file: string) =>
    `Fila er alt importert ${date} (${entry}${file === '' ? '' : `, ${file}`}). Skal ho lesast på nytt, må den importen angrast først. ${nothing}`,
  future: (date: string, today: string) =>
    `Innbetalinga er datert ${date}, som er etter i dag (${today}). Kontroller datoen på maskina, eller vent til dagen er komen. ${nothing}`,
  futureFile: (date: string, today: string) =>
    `Banken laga fila ${date}, som er etter i dag (${today}). Kontroller datoen på maskina. ${nothing}`,
  otherAccount: (account: string) =>
    `Pengane er betalte til konto ${account}, som ikkje er blant kontoane i Innstillingar. Er kontoen kommunen sin for husleige, så før han opp der. ${nothing}`,
  uncheckedAccount: (accounts: string) =>
    `Konto ${accounts} er ikkje kontrollert, for kontonummera til kommunen er ikkje førte opp i Innstillingar.`,
  otherSource:
    'Den førre bankfila var av eit anna format. Les kvar konto frå berre eitt format, elles kan same innbetaling kome to gonger.',
  formerTenants: (count: number) =>
    `${plural(count, 'innbetaling', 'innbetalingar')} gjeld leigeforhold som er avslutta.`,
  moneyBack: (count: number, total: string) =>
    `${plural(count, 'linje', 'linjer')} er pengar tilbake, til saman ${total}. Dei blir berre plasserte av eit menneske.`,
  missing: (sheet: string, headers: string) =>
    headers === ''
      ? `Arket «${sheet}» manglar i registeret. Oppgrader registeret først. ${nothing}`
      : `Arket «${sheet}» manglar: ${headers}. Oppgrader registeret først. ${nothing}`,
  outcomes: {
    matched: 'Plassert',
    suggested: 'Føreslått',
    unplaced: 'Ikkje plassert',
    leftOut: 'Utelaten',
    already: 'Ført frå før',
  },
  because: {
    tenancyKid: 'KID-en er leigeforholdet sin eigen.',
    demandKid: 'KID-en står på eit krav.',
    positions: 'Nummeret på leigeforholdet står i KID-en.',
    person: 'Vald for hand.',
    noKid: 'Innbetalinga har ingen KID.',
    unknownKid: 'Ingen leigeforhold eller krav har denne KID-en.',
    sharedKid: 'Fleire leigeforhold har denne KID-en.',
    reversal: 'Banken kallar ho ei tilbakeføring.',
    moneyBack: 'Beløpet er negativt: pengar tilbake.',
    alike:
      'Ei innbetaling med same leigeforhold og beløp står i registeret frå før, same dag eller få dagar frå. Kan vere ført frå før: blir ikkje ført før eit menneske har sagt at det er ei anna betaling.',
    already: 'Bankreferansen står i registeret frå før. Blir ikkje ført ein gong til.',
    'kid-length': 'KID-en har ikkje den lengda som er avtalt med banken.',
    'kid-modulus': 'Kontrollsifferet er ikkje av det slaget som er avtalt med banken.',
  },
  ways: {
    kid: 'KID',
    kidInText: 'KID-en står i meldinga',
    idInText: 'Leigeforholdet står i meldinga',
    name: 'Namnet passar',
    nameAndAmount: 'Namnet og beløpet passar',
    amount: 'Berre dette leigeforholdet skuldar beløpet',
  },
  cli: {
    file: (name: string, format: string, payments: number, total: string) =>
      `${name}: ${format}, ${plural(payments, 'innbetaling', 'innbetalingar')}, sum ${total}`,
    refused: (name: string, line: number | null, why: string) =>
      `${name}${line === null ? '' : `, linje ${line}`}: ${why}`,
    row: (line: number, date: string, amount: string, kid: string, why: string) =>
      `linje ${line}: ${date}  ${amount}${kid === '' ? '' : `  KID ${kid}`}  ${why}`,
    may: (tenancies: string) => `Kan vere ${tenancies}.`,
    agrees: 'Summane stemmer med fila til øret.',
    dryRun: 'Prøvekøyring: ingenting er skrive.',
    nothingNew: 'Filene har ingenting nytt å føre. Ingenting er skrive.',
    notWritten: 'Ingenting er skrive, heller ikkje frå dei andre filene.',
    backup: (path: string) => `Kopi av registeret slik det var: ${path}`,
    backupSuffix: ' (før import)',
    noFiles: (usage: string) => `Det manglar ei fil å importere. Bruk: ${usage}`,
  },
  items: {
    title: 'Opne postar',
    openQuote: `Eit hermeteikn opnar ein tekst som aldri sluttar. Rett teksten i fila, eller hent lista på nytt. ${nothing}`,
    strayCells: (cells: number, headers: number) =>
      `Linja har ${cells} felt, men det er ${headers} overskrifter. Står det eit semikolon i ein tekst, må teksten ha hermeteikn rundt. ${nothing}`,
    mixedDates: (found: string, other: string, line: number) =>
      `Datoen «${found}» har ei anna rekkjefølgje enn «${other}» på linje ${line}. Alle datoar i fila må ha same rekkjefølgje. ${nothing}`,
    ambiguousDates: (found: string) =>
      `«${found}» kan lesast på to måtar, og ingen dato i fila viser kva for ein. Lag ein importprofil, og vel om dagen eller månaden står først. ${nothing}`,
    mixedAmounts: (found: string, other: string, line: number) =>
      `Beløpet «${found}» er skrive på ein annan måte enn «${other}» på linje ${line}. Alle beløp i fila må ha same desimalteikn. ${nothing}`,
    ambiguousAmounts: (found: string) =>
      `«${found}» kan vere tusen eller desimalar, og ingen beløp i fila viser kva for noko. Lag ein importprofil, og vel desimalkomma eller desimalpunktum. ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `Sumlinja seier ${said}, men postane blir ${counted}: ${off} feil. Hent lista på nytt. ${nothing}`,
    notADay: (found: string) => `Forfall «${found}» er ikkje ein dato.`,
    notAnAmount: (found: string) => `Restbeløp «${found}» er ikkje eit beløp.`,
    noHeaders:
      'Inga linje i fila ser ut som overskrifter. Lista må ha ei linje med overskrifter som Forfall, Rest og KID.',
    missingFields: (fields: string, headers: string) =>
      `Desse kolonnane manglar: ${fields}. Fila har: ${headers}. Sei kva kolonne som er kva, og lagre det som ein importprofil. ${nothing}`,
    unknownProfile: (name: string, known: string) =>
      `Importprofilen «${name}» finst ikkje. ${known === '' ? 'Ingen er lagra enno.' : `Desse finst: ${known}.`} ${nothing}`,
    otherProfile: (header: string) =>
      `Fila har ikkje kolonnen «${header}», som profilen seier ho skal ha. Vel ein annan profil. ${nothing}`,
    unreadableBook: (why: string) => `${why} ${nothing}`,
    outcomes: {
      new: 'Nye krav',
      alike: 'Kan vere kravd frå før',
      same: 'Like',
      changed: 'Endra forfall eller beløp',
      paid: 'Mindre ope i lista',
      unpaid: 'Meir ope i lista',
      credit: 'Kreditnotaer',
      conflict: 'Kan ikkje plasserast',
    },
    conflicts: {
      unknown: 'Verken leigeforhold, KID eller fakturanummer er kjent i registeret.',
      'shared-kid': 'Fleire leigeforhold har denne KID-en.',
      'other-tenancy': 'Leigeforhold, KID og fakturanummer viser til ulike leigeforhold.',
      twice: 'Fakturanummeret står to gonger i lista.',
    },
    file: (name: string, count: number, total: string) =>
      `${name}: opne postar, ${plural(count, 'post', 'postar')}, sum ${total}`,
    reconciled: (list: string, register: string, notDue: string | null, difference: string) =>
      `Lista: ${list}. Registeret: ${register}${notDue === null ? '' : `, av dette ikkje forfalle ${notDue}`}. Skilnad: ${difference}.`,
    gone: (count: number, total: string) =>
      `${plural(count, 'krav', 'krav')} (${total}) er opne i registeret, men står ikkje i lista.`,
    failed: (line: number, reasons: string) => `linje ${line}: ${reasons}`,
    onlyNew: 'Berre nye krav blir førte. Resten må eit menneske seie ja til.',
    failedFile: (name: string) => `${name} – avviste linjer.csv`,
    failedLine: 'Linje',
    failedReason: 'Grunn',
  },
  camt: {
    notWellFormed: `XML-en er ikkje rett bygd, så fila er skadd eller endra. ${again} ${nothing}`,
    doctype: `Fila har ein DOCTYPE. Det har inga bankfil, og han kan skjule skadeleg innhald. ${again} ${nothing}`,
    statement: (kind: string) =>
      `Fila er ein ${kind} (kontoutskrift), der betalingar med KID er slått saman. Vel camt.054 i nettbanken. ${nothing}`,
    otherNamespace: (found: string) =>
      `Fila er av slaget «${found}», ikkje camt.054. Vel camt.054 (innbetalingar) i nettbanken. ${nothing}`,
    otherVersion: (found: string, known: string) =>
      `Fila er camt.054 versjon ${found}. Desse kan lesast: ${known}. Be banken om ein av dei. ${nothing}`,
    missing: (name: string) => `Feltet ${name} manglar. ${again} ${nothing}`,
    side: (found: string) =>
      `Feltet CdtDbtInd er «${found}», men må vere CRDT eller DBIT. ${again} ${nothing}`,
    currency: (currency: string, amount: string) =>
      `Beløpet ${amount} er i ${currency === '' ? 'ukjend valuta' : currency}. Berre norske kroner (NOK) kan førast. Før det i økonomisystemet. ${nothing}`,
    amount: (found: string) =>
      `Beløpet «${found}» er ikkje kroner med høgst to desimalar. ${again} ${nothing}`,
    notADay: (found: string) => `«${found}» er ikkje ein dato (åååå-mm-dd). ${again} ${nothing}`,
    account: (found: string) =>
      `Kontoen «${found}» er ikkje eit norsk kontonummer eller norsk IBAN. ${nothing}`,
    entryOff: (said: string, counted: string, off: string) =>
      `Posten er ${said}, men transaksjonane i han blir ${counted}: ${off} feil. ${again} ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `Fila seier sum ${said}, men postane blir ${counted}: ${off} feil. ${again} ${nothing}`,
    transactionCount: (said: string, counted: number) =>
      `Bunken skal ha ${said} transaksjonar, men har ${counted}. ${again} ${nothing}`,
    entryCount: (said: string, counted: number) =>
      `Fila seier ${said} postar, men har ${counted}. ${again} ${nothing}`,
    skipped: {
      debit: (count: number, total: string) =>
        `${plural(count, 'post', 'postar')} ut av kontoen (${total}) er ikkje innbetalingar og er hoppa over.`,
      pending: (count: number, total: string) =>
        `${plural(count, 'post', 'postar')} (${total}) er ikkje bokførte av banken enno og er hoppa over. Dei kjem i ei seinare fil.`,
    },
    copy: 'Banken kallar fila ein kopi. Innbetalingar som er førte frå før, blir ikkje førte ein gong til.',
    partOfSeveral: 'Fila er éi av fleire sider. Importer dei andre også.',
  },
  ocr: {
    resaved: `Fila byrjar med eit usynleg merke (BOM), så eit anna program har lagra ho på nytt. ${again} ${nothing}`,
    length: (length: number) =>
      `Linja har ${length} teikn. Alle linjer i ei OCR giro-fil har 80. Fila er skadd eller endra. ${again} ${nothing}`,
    notARecord: (start: string) =>
      `Linja byrjar med «${start}». Alle linjer i ei OCR giro-fil byrjar med NY. ${again} ${nothing}`,
    notDigits: (name: string, from: number, to: number, found: string) =>
      `${name} (posisjon ${from}–${to}) skal vere berre siffer, men er «${found}». ${again} ${nothing}`,
    notADay: (name: string, found: string) =>
      `${name} er «${found}», som ikkje er ein dato (ddmmåå). ${again} ${nothing}`,
    cutOff: `Fila sluttar før sluttlinja. Ho er ikkje lasta ned heilt. ${again} ${nothing}`,
    unexpected: (found: string, expected: string) =>
      `Her er ei linje av slaget ${found}, men det skulle vore ${expected} (teneste/linjetype). ${again} ${nothing}`,
    afterEnd: `Det står meir etter sluttlinja. Er to filer sette saman? Importer dei kvar for seg. ${nothing}`,
    transactionType: (type: string) =>
      `Transaksjonstype ${type} finst ikkje i OCR giro. ${again} ${nothing}`,
    otherTransaction: (found: string, expected: string) =>
      `Linja høyrer til transaksjon ${found}, men transaksjon ${expected} er ikkje ferdig. ${again} ${nothing}`,
    sign: (found: string) =>
      `Forteiknet (posisjon 32) er «${found}», men kan berre vere 0 eller -. ${again} ${nothing}`,
    kidMissing: `KID manglar. Denne typen innbetaling har alltid KID. ${again} ${nothing}`,
    kidCharacters: (kid: string) =>
      `KID «${kid}» kan berre ha siffer, og ein strek til slutt. ${again} ${nothing}`,
    kidControl: (kid: string) =>
      `KID ${kid} har feil kontrollsiffer, så eit siffer i fila må vere feil. ${again} ${nothing}`,
    account: (account: string) =>
      `Oppdragskontoen «${account}» er ikkje eit gyldig kontonummer. ${again} ${nothing}`,
    transactionCount: (said: number, counted: number) =>
      `Sluttlinja seier ${plural(said, 'transaksjon', 'transaksjonar')}, men det er ${counted} i fila. ${again} ${nothing}`,
    assignmentRecords: (said: number, counted: number) =>
      `Sluttlinja for oppdraget seier ${plural(said, 'linje', 'linjer')}, men oppdraget har ${counted}. ${again} ${nothing}`,
    recordCount: (said: number, counted: number) =>
      `Sluttlinja seier ${plural(said, 'linje', 'linjer')}, men det er ${counted} i fila. ${again} ${nothing}`,
    totalOff: (said: string, counted: string, off: string) =>
      `Sluttlinja seier sum ${said}, men beløpa blir ${counted}: ${off} feil. ${again} ${nothing}`,
    avtaleGiro: (count: number) =>
      `AvtaleGiro-oppdrag med ${plural(count, 'transaksjon', 'transaksjonar')}: det er trekk eller avtalar, ikkje innbetalingar, og er hoppa over.`,
    otherService: (service: string, count: number) =>
      `Oppdrag av teneste ${service} med ${plural(count, 'transaksjon', 'transaksjonar')} er ikkje OCR giro og er hoppa over.`,
    onlyOthers: (why: string) =>
      `Fila har ingen innbetalingar. ${why} Vel fila som heiter OCR giro i nettbanken. ${nothing}`,
    otherSender: (sender: string) =>
      `Avsendaren er ${sender}, ikkje 00008080 (Mastercard, før Nets). Er det ei prøvefil, skal ho ikkje førast.`,
    reversals:
      'Fila har tilbakeføringar. Sluttlinja reknar dei som innbetalingar, så summen av betalingane er ein annan enn der.',
    names: {
      records: 'Talet på linjer',
      transactions: 'Talet på transaksjonar',
      total: 'Sum beløp',
      amount: 'Beløpet',
      settled: 'Oppgjersdatoen',
      bankDate: 'Oppdragsdatoen',
      madeOn: 'Datoen fila vart laga',
    },
  },
} as const;
