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
} as const satisfies Help;
