import type { Help } from './help';
import { shared } from './shared';

export const changeHelp = {
  date: shared.doneOn,
  time: [
    'Klokkeslettet da det ble endret.',
    'Klokkeslettet då det vart endra.',
    'Time of day of the change.',
  ],
  who: shared.doneBy,
  sheet: ['Arket tabellen står på.', 'Arket tabellen står på.', 'Sheet that the table is on.'],
  cell: [
    'Cellen da den ble endret. Sorteres tabellen, flytter den seg.',
    'Cella då ho vart endra. Blir tabellen sortert, flyttar ho seg.',
    'The cell when it was changed. Sorting the table moves it.',
  ],
  table: ['Tabellen som ble endret.', 'Tabellen som vart endra.', 'The table that was changed.'],
  row: ['ID-en til raden.', 'ID-en til rada.', 'Id of the row.'],
  column: ['Kolonnen som ble endret.', 'Kolonnen som vart endra.', 'The column that was changed.'],
  before: ['Verdien før.', 'Verdien før.', 'The value before.'],
  after: ['Verdien etter.', 'Verdien etter.', 'The value after.'],
  how: [
    'Hvordan det ble endret, for eksempel import.',
    'Korleis det vart endra, til dømes import.',
    'How it was changed, such as by import.',
  ],
} as const satisfies Help;

export const exportHelp = {
  date: shared.doneOn,
  who: shared.doneBy,
  what: ['Hva som ble hentet ut.', 'Kva som vart henta ut.', 'What was exported.'],
  purpose: ['Hva det skal brukes til.', 'Kva det skal brukast til.', 'What it is for.'],
  rows: ['Antall rader.', 'Tal rader.', 'Number of rows.'],
  controlSum: [
    'Summen av beløpene, til kontroll.',
    'Summen av beløpa, til kontroll.',
    'Sum of the amounts, as a control.',
  ],
  file: ['Navnet på filen.', 'Namnet på fila.', 'Name of the file.'],
  time: ['Klokkeslettet, tt:mm:ss.', 'Klokkeslettet, tt:mm:ss.', 'The time of day, hh:mm:ss.'],
  recipient: [
    'Hvem uttrekket er laget for.',
    'Kven uttrekket er laga for.',
    'Whom it was made for.',
  ],
} as const satisfies Help;

export const importHelp = {
  date: shared.doneOn,
  who: shared.doneBy,
  file: ['Navnet på filen.', 'Namnet på fila.', 'Name of the file.'],
  format: ['Formatet filen hadde.', 'Formatet fila hadde.', 'Format of the file.'],
  dataDate: [
    'Dagen tallene i filen gjelder til.',
    'Dagen tala i fila gjeld til.',
    'The day up to which the file speaks.',
  ],
  rows: ['Antall rader.', 'Tal rader.', 'Number of rows.'],
  total: [
    'Summen av beløpene, til kontroll.',
    'Summen av beløpa, til kontroll.',
    'Sum of the amounts, as a control.',
  ],
  fingerprint: [
    'Filens fingeravtrykk. Gjør at samme fil ikke leses to ganger.',
    'Fingeravtrykket til fila. Gjer at same fil ikkje blir lesen to gonger.',
    'Fingerprint of the file. Keeps it from being read twice.',
  ],
  time: ['Klokkeslettet, tt:mm:ss.', 'Klokkeslettet, tt:mm:ss.', 'The time of day, hh:mm:ss.'],
  profile: [
    'Importprofilen som ble brukt.',
    'Importprofilen som vart brukt.',
    'The import profile that was used.',
  ],
  placed: [
    'Antall rader som ble plassert på et leieforhold.',
    'Tal rader som vart plasserte på eit leigeforhold.',
    'Number of rows placed on a tenancy.',
  ],
  unplaced: [
    'Antall rader som ingen leieforhold passet til.',
    'Tal rader som ingen leigeforhold passa til.',
    'Number of rows that fitted no tenancy.',
  ],
  refused: [
    'Antall rader som ikke kunne leses.',
    'Tal rader som ikkje kunne lesast.',
    'Number of rows that could not be read.',
  ],
  state: [
    'Om importen er skrevet, angret eller avvist.',
    'Om importen er skriven, angra eller avvist.',
    'Whether it was written, undone or refused.',
  ],
} as const satisfies Help;

export const confirmationHelp = {
  rule: ['Regelen som advarer.', 'Regelen som åtvarar.', 'The rule that warns.'],
  table: ['Tabellen raden står i.', 'Tabellen rada står i.', 'The table of the row.'],
  row: ['ID-en til raden.', 'ID-en til rada.', 'Id of the row.'],
  column: [
    'Kolonnen, når regelen gjelder én celle. Tomt når den leser flere.',
    'Kolonnen, når regelen gjeld éi celle. Tomt når han les fleire.',
    'The column where the rule is about one cell. Empty where it reads several.',
  ],
  values: [
    'Verdiene da det ble bekreftet. Endres de, faller bekreftelsen bort.',
    'Verdiane då det vart stadfesta. Blir dei endra, fell stadfestinga bort.',
    'The values when confirmed. If they change, the confirmation lapses.',
  ],
  fingerprint: [
    'Kjennetegn for cellene regelen leste. Skrives av programmet.',
    'Kjenneteikn for cellene regelen las. Blir skrive av programmet.',
    'Mark of the cells that the rule read. Written by the program.',
  ],
  reason: [
    'Hvorfor det likevel er riktig.',
    'Kvifor det likevel er rett.',
    'Why it is right all the same.',
  ],
  who: shared.doneBy,
  date: shared.doneOn,
  state: [
    'Om bekreftelsen fortsatt gjelder.',
    'Om stadfestinga framleis gjeld.',
    'Whether the confirmation still holds.',
  ],
  lapsed: [
    'Dagen bekreftelsen falt bort fordi verdiene ble endret.',
    'Dagen stadfestinga fall bort fordi verdiane vart endra.',
    'The day it lapsed because the values changed.',
  ],
  until: [
    'Siste dag bekreftelsen gjelder, om den er tidsbegrenset.',
    'Siste dag stadfestinga gjeld, om ho er tidsavgrensa.',
    'Last day it holds, if limited.',
  ],
} as const satisfies Help;

export const profileHelp = {
  profile: [
    'Navnet på profilen, for eksempel navnet på økonomisystemet.',
    'Namnet på profilen, til dømes namnet på økonomisystemet.',
    'Name of the profile, such as the ledger system.',
  ],
  table: [
    'Tabellen i registeret som fylles.',
    'Tabellen i registeret som blir fylt.',
    'The register’s table that is filled.',
  ],
  column: [
    'Kolonnen i registeret som fylles.',
    'Kolonnen i registeret som blir fylt.',
    'The register’s column that is filled.',
  ],
  header: [
    'Overskriften i filen som verdien hentes fra.',
    'Overskrifta i fila som verdien blir henta frå.',
    'The header in the file that the value comes from.',
  ],
  reading: [
    'Hvordan verdien leses, for eksempel dd.mm.åååå eller desimalkomma.',
    'Korleis verdien blir lesen, til dømes dd.mm.åååå eller desimalkomma.',
    'How the value is read, such as dd.mm.yyyy or decimal comma.',
  ],
} as const satisfies Help;
