const named = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Why a workbook could not be read or written, and what to do; by the code of WorkbookError. */
export const files = {
  'empty-file': () => 'Fila er tom. Hent ho på nytt der ho kom frå, eller opne tryggingskopien.',
  'not-a-workbook': () =>
    'Fila er ikkje ei Excel-arbeidsbok (.xlsx). Vel registerfila, eller opne fila i Excel og lagre ho som «Excel-arbeidsbok (*.xlsx)».',
  'old-excel': () =>
    'Fila er i det gamle Excel-formatet (.xls). Opne ho i Excel og lagre ho som «Excel-arbeidsbok (*.xlsx)».',
  csv: () => 'Fila er ei tekstfil, til dømes CSV, og ikkje ei Excel-arbeidsbok. Vel registerfila.',
  encrypted: () =>
    'Arbeidsboka er låst med passord og kan ikkje lesast. Opne ho i Excel, fjern passordet under Fil > Informasjon > Vern arbeidsbok > Krypter med passord, lagre og prøv igjen.',
  damaged: (detail: string) =>
    `Fila er skadd eller ufullstendig${named(detail)}. Kopier eller last ho ned på nytt; hjelper ikkje det, opne tryggingskopien.`,
  'too-large': (detail: string) =>
    `Fila pakkar ut til meir enn eit register kan vere${named(detail)}. Opne ho i Excel, slett ubrukte ark og tomme formaterte rader, lagre og prøv igjen.`,
  'unsafe-content': (detail: string) =>
    `Fila inneheld noko som ikkje høyrer heime i ei arbeidsbok${named(detail)}, og er difor ikkje opna. Opne ho i Excel og lagre ho på nytt, eller spør den som sende ho.`,
  'no-tables': () =>
    'Arbeidsboka har ingen Excel-tabellar, og registeret ligg i tabellar. Vel registerfila, eller lag eit nytt register.',
  'not-a-register': () =>
    'Arbeidsboka har tabellar, men ingen av dei høyrer til registeret. Vel registerfila, eller lag eit nytt register.',
  'newer-register': (detail: string) =>
    `Registeret er laga av ei nyare utgåve av programmet (versjon ${detail}). Oppdater programmet før du endrar registeret. Ingenting er skrive.`,
  'changed-meanwhile': (detail: string) =>
    `Nokon andre har endra dette i mellomtida${named(detail)}. Ingenting er skrive. Sjå på endringa og prøv igjen.`,
  filtered: (detail: string) =>
    `Tabellen er filtrert${named(detail)}, og då kan rader hamne feil. Fjern filteret og prøv igjen. Ingenting er skrive.`,
  protected: (detail: string) =>
    `Arket er verna${named(detail)}. Vel Sjå gjennom > Opphev arkvern, og prøv igjen. Ingenting er skrive.`,
  'missing-table': (detail: string) =>
    `Tabellen ${detail} finst ikkje i arbeidsboka. Han kan vere sletta eller ha fått nytt namn; gi han namnet tilbake under Tabellutforming. Ingenting er skrive.`,
  'cannot-write': (detail: string) =>
    `Endringa kunne ikkje skrivast${named(detail)}. Ingenting er endra. Lukk fila i andre program og prøv igjen, eller lagre under eit anna namn.`,
  'no-such-row': (detail: string) =>
    `Rada eller kolonnen finst ikkje lenger${named(detail)}. Last registeret på nytt og prøv igjen. Ingenting er skrive.`,
  'text-too-long': (detail: string) =>
    `Teksten er på ${detail} teikn; ei celle i Excel rommar 32 767. Kort han ned og prøv igjen. Ingenting er skrive.`,
  'not-a-value': (detail: string) =>
    `«${detail}» er ikkje ein verdi som kan stå i ei celle. Rett verdien og prøv igjen. Ingenting er skrive.`,
  'no-room': (detail: string) =>
    `Det er ikkje plass til fleire rader i tabellen ${detail}: noko står rett under han, eller arket er fullt. Flytt det som står under, og prøv igjen. Ingenting er skrive.`,
  'formula-in-the-way': (detail: string) =>
    `Ein formel viser til celler som ville blitt flytta eller bytte ut${named(detail)}. Gjer endringa i Excel, som rettar formlane. Ingenting er skrive.`,
  'anchored-content': (detail: string) =>
    `Kommentarar, lenkjer eller samanslegne celler står på rader som ville blitt flytta${named(detail)}. Slett radene i Excel, som flyttar dei med. Ingenting er skrive.`,
  host: (detail: string) =>
    `Excel kunne ikkje utføre handlinga${named(detail)}. Avslutt redigering av celler og prøv igjen. Ingenting er skrive.`,
} as const;
