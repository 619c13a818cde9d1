const named = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Why a workbook could not be read or written, and what to do; by the code of WorkbookError. */
export const files = {
  'empty-file': () =>
    'Filen er tom. Hent den på nytt der den kom fra, eller åpne sikkerhetskopien.',
  'not-a-workbook': () =>
    'Filen er ikke en Excel-arbeidsbok (.xlsx). Velg registerfilen, eller åpne filen i Excel og lagre den som «Excel-arbeidsbok (*.xlsx)».',
  'old-excel': () =>
    'Filen er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som «Excel-arbeidsbok (*.xlsx)».',
  csv: () =>
    'Filen er en tekstfil, for eksempel CSV, og ikke en Excel-arbeidsbok. Velg registerfilen.',
  encrypted: () =>
    'Arbeidsboken er låst med passord og kan ikke leses. Åpne den i Excel, fjern passordet under Fil > Informasjon > Beskytt arbeidsbok > Krypter med passord, lagre og prøv igjen.',
  damaged: (detail: string) =>
    `Filen er skadet eller ufullstendig${named(detail)}. Kopier eller last den ned på nytt; hjelper ikke det, åpne sikkerhetskopien.`,
  'too-large': (detail: string) =>
    `Filen pakker ut til mer enn et register kan være${named(detail)}. Åpne den i Excel, slett ubrukte ark og tomme formaterte rader, lagre og prøv igjen.`,
  'unsafe-content': (detail: string) =>
    `Filen inneholder noe som ikke hører hjemme i en arbeidsbok${named(detail)}, og er derfor ikke åpnet. Åpne den i Excel og lagre den på nytt, eller spør den som sendte den.`,
  'no-tables': () =>
    'Arbeidsboken har ingen Excel-tabeller, og registeret ligger i tabeller. Velg registerfilen, eller lag et nytt register.',
  'not-a-register': () =>
    'Arbeidsboken har tabeller, men ingen av registerets. Velg registerfilen, eller lag et nytt register.',
  'newer-register': (detail: string) =>
    `Registeret er laget av en nyere utgave av programmet (versjon ${detail}). Oppdater programmet før du endrer registeret. Ingenting er skrevet.`,
  'changed-meanwhile': (detail: string) =>
    `Noen andre har endret dette i mellomtiden${named(detail)}. Ingenting er skrevet. Se på endringen og prøv igjen.`,
  filtered: (detail: string) =>
    `Tabellen er filtrert${named(detail)}, og da kan rader havne feil. Fjern filteret og prøv igjen. Ingenting er skrevet.`,
  protected: (detail: string) =>
    `Arket er beskyttet${named(detail)}. Velg Se gjennom > Opphev arkbeskyttelse, og prøv igjen. Ingenting er skrevet.`,
  'missing-table': (detail: string) =>
    `Tabellen ${detail} finnes ikke i arbeidsboken. Den kan være slettet eller ha fått nytt navn; gi den navnet tilbake under Tabellutforming. Ingenting er skrevet.`,
  'cannot-write': (detail: string) =>
    `Endringen kunne ikke skrives${named(detail)}. Ingenting er endret. Lukk filen i andre programmer og prøv igjen, eller lagre under et annet navn.`,
  'no-such-row': (detail: string) =>
    `Raden eller kolonnen finnes ikke lenger${named(detail)}. Last registeret på nytt og prøv igjen. Ingenting er skrevet.`,
  'text-too-long': (detail: string) =>
    `Teksten er på ${detail} tegn; en celle i Excel rommer 32 767. Kort den ned og prøv igjen. Ingenting er skrevet.`,
  'not-a-value': (detail: string) =>
    `«${detail}» er ikke en verdi som kan stå i en celle. Rett verdien og prøv igjen. Ingenting er skrevet.`,
  'no-room': (detail: string) =>
    `Det er ikke plass til flere rader i tabellen ${detail}: noe står rett under den, eller arket er fullt. Flytt det som står under, og prøv igjen. Ingenting er skrevet.`,
  'formula-in-the-way': (detail: string) =>
    `En formel viser til celler som ville blitt flyttet eller erstattet${named(detail)}. Gjør endringen i Excel, som retter formlene. Ingenting er skrevet.`,
  'anchored-content': (detail: string) =>
    `Kommentarer, lenker eller sammenslåtte celler står på rader som ville blitt flyttet${named(detail)}. Slett radene i Excel, som flytter dem med. Ingenting er skrevet.`,
  host: (detail: string) =>
    `Excel kunne ikke utføre handlingen${named(detail)}. Avslutt redigering av celler og prøv igjen. Ingenting er skrevet.`,
} as const;
