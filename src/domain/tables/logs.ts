import { changeWays } from '../codes/changes';
import { confirmationStates } from '../codes/committee';
import { choice, day, integer, key, money, note, text } from '../columns';
import { changeHelp, exportHelp, importHelp, confirmationHelp } from './help/logs';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

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
      who: text(['Hvem', 'Kven', 'Who'], {}),
      what: text(['Hva', 'Kva', 'What'], { required: true }),
      purpose: text(['Formål', 'Føremål', 'Purpose'], {}),
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
      who: text(['Hvem', 'Kven', 'Who'], {}),
      file: text(['Fil', 'Fil', 'File'], { required: true }),
      format: text(['Format', 'Format', 'Format'], {}),
      dataDate: day(['Data per', 'Data per', 'Data date'], {}),
      rows: integer(['Rader', 'Rader', 'Rows'], {}),
      total: money(['Sum', 'Sum', 'Total'], {}),
      fingerprint: text(['Fingeravtrykk', 'Fingeravtrykk', 'Fingerprint'], {}),
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
      table: text(['Tabell', 'Tabell', 'Table'], { essential: true }),
      row: text(['Rad', 'Rad', 'Row'], { essential: true }),
      column: text(['Kolonne', 'Kolonne', 'Column'], {}),
      values: text(['Verdier', 'Verdiar', 'Values'], {}),
      fingerprint: text(['Fingeravtrykk', 'Fingeravtrykk', 'Fingerprint'], {}),
      reason: note(['Begrunnelse', 'Grunngjeving', 'Reason'], { required: true }),
      who: text(['Hvem', 'Kven', 'Who'], {}),
      date: day(['Dato', 'Dato', 'Date'], { required: true }),
      state: choice(confirmationStates, ['Status', 'Status', 'State'], {}),
    },
    confirmationHelp,
  ),
} as const satisfies Table;

export type Change = RowOf<typeof changeLog>;
export type ExportEntry = RowOf<typeof exportLog>;
export type ImportEntry = RowOf<typeof importLog>;
export type Confirmation = RowOf<typeof confirmations>;
