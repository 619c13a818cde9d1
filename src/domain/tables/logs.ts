import { changeWays } from '../codes/changes';
import { confirmationStates } from '../codes/committee';
import { importStates } from '../codes/logs';
import { choice, day, integer, key, money, note, text } from '../columns';
import { changeHelp, exportHelp, importHelp, confirmationHelp, profileHelp } from './help/logs';
import { helped } from './help/help';
import type { RowOf, Table } from './table';
import { tableName } from './table-name';

export const changeLog = {
  id: 'ChangeLog',
  sheet: ['Endringslogg', 'Endringslogg', 'Change log'],
  group: 'log',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('EL', ['Endring', 'Endring', 'Entry']),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      time: text(['Klokkeslett', 'Klokkeslett', 'Time'], {}),
      who: text(['Hvem', 'Kven', 'Who'], {}),
      how: choice(changeWays, ['Måte', 'Måte', 'How'], {}),
      sheet: text(['Ark', 'Ark', 'Sheet'], {}),
      table: text(['Tabell', 'Tabell', 'Table'], { required: true }),
      row: text(['Rad', 'Rad', 'Row'], {}),
      cell: text(['Celle', 'Celle', 'Cell'], {}),
      column: text(['Kolonne', 'Kolonne', 'Column'], {}),
      before: note(['Før', 'Før', 'Before'], {}),
      after: note(['Etter', 'Etter', 'After'], {}),
    },
    changeHelp,
  ),
} as const satisfies Table;

export const exportLog = {
  id: 'ExportLog',
  sheet: ['Eksportlogg', 'Eksportlogg', 'Export log'],
  group: 'log',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('UL', ['Eksport', 'Eksport', 'Entry']),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      time: text(['Klokkeslett', 'Klokkeslett', 'Time'], {}),
      who: text(['Hvem', 'Kven', 'Who'], {}),
      what: text(['Hva', 'Kva', 'What'], { required: true }),
      purpose: text(['Formål', 'Føremål', 'Purpose'], {}),
      recipient: text(['Mottaker', 'Mottakar', 'Recipient'], {}),
      rows: integer(['Rader', 'Rader', 'Rows'], {}),
      controlSum: money(['Kontrollsum', 'Kontrollsum', 'Control sum'], {}),
      file: text(['Fil', 'Fil', 'File'], {}),
    },
    exportHelp,
  ),
} as const satisfies Table;

export const importLog = {
  id: 'ImportLog',
  sheet: ['Importlogg', 'Importlogg', 'Import log'],
  group: 'log',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('IL', ['Import', 'Import', 'Entry']),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      time: text(['Klokkeslett', 'Klokkeslett', 'Time'], {}),
      who: text(['Hvem', 'Kven', 'Who'], {}),
      file: text(['Fil', 'Fil', 'File'], { required: true }),
      format: text(['Format', 'Format', 'Format'], {}),
      dataDate: day(['Data per', 'Data per', 'Data date'], {}),
      rows: integer(['Rader', 'Rader', 'Rows'], {}),
      total: money(['Sum', 'Sum', 'Total'], {}),
      fingerprint: text(['Fingeravtrykk', 'Fingeravtrykk', 'Fingerprint'], {}),
      profile: text(['Profil', 'Profil', 'Profile'], {}),
      placed: integer(['Plassert', 'Plassert', 'Placed'], {}),
      unplaced: integer(['Ikke plassert', 'Ikkje plassert', 'Unplaced'], {}),
      refused: integer(['Avvist', 'Avvist', 'Refused'], {}),
      state: choice(importStates, ['Status', 'Status', 'State'], {}),
    },
    importHelp,
  ),
} as const satisfies Table;

/** Warnings that somebody has confirmed with a reason; they lapse when the cells change. */
export const confirmations = {
  id: 'Confirmations',
  sheet: ['Bekreftelser', 'Stadfestingar', 'Confirmations'],
  group: 'log',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('BL', ['Bekreftelse', 'Stadfesting', 'Entry']),
      rule: text(['Regel', 'Regel', 'Rule'], { essential: true }),
      table: tableName(['Tabell', 'Tabell', 'Table'], { essential: true }),
      row: text(['Rad', 'Rad', 'Row'], { essential: true }),
      column: text(['Kolonne', 'Kolonne', 'Column'], {}),
      values: text(['Verdier', 'Verdiar', 'Values'], {}),
      fingerprint: text(['Fingeravtrykk', 'Fingeravtrykk', 'Fingerprint'], {}),
      reason: note(['Begrunnelse', 'Grunngjeving', 'Reason'], { required: true }),
      who: text(['Hvem', 'Kven', 'Who'], {}),
      date: day(['Dato', 'Dato', 'Date'], { required: true }),
      state: choice(confirmationStates, ['Status', 'Status', 'State'], {}),
      lapsed: day(['Bortfalt dato', 'Bortfallen dato', 'Lapsed on'], {}),
      until: day(['Gjelder til', 'Gjeld til', 'Holds until'], {}),
    },
    confirmationHelp,
  ),
} as const satisfies Table;

/** Which of a foreign file's columns hold what, remembered by the name of a profile. */
export const importProfiles = {
  id: 'ImportProfiles',
  sheet: ['Importprofiler', 'Importprofilar', 'Import profiles'],
  group: 'log',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('IP', ['Linje', 'Linje', 'Entry']),
      profile: text(['Profil', 'Profil', 'Profile'], { essential: true }),
      table: tableName(['Tabell', 'Tabell', 'Table'], { required: true }),
      column: text(['Kolonne', 'Kolonne', 'Column'], { required: true }),
      header: text(['Overskrift i filen', 'Overskrift i fila', 'Header in the file'], {}),
      reading: text(['Lesemåte', 'Lesemåte', 'Reading'], {}),
    },
    profileHelp,
  ),
} as const satisfies Table;

export type Change = RowOf<typeof changeLog>;
export type ExportEntry = RowOf<typeof exportLog>;
export type ImportEntry = RowOf<typeof importLog>;
export type Confirmation = RowOf<typeof confirmations>;
export type ImportProfile = RowOf<typeof importProfiles>;
