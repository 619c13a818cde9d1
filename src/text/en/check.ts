import { problems } from './check-problems';
import { keys } from './keys';
import { rules } from './check-rules';
import { shape } from './shape';

export const check = {
  problems,
  keys,
  rules,
  shape,
  severities: {
    kritisk: ['critical error', 'critical errors'],
    feil: ['error', 'errors'],
    advarsel: ['warning', 'warnings'],
    info: ['for information', 'for information'],
  },
  columns: {
    empty: 'The cell is empty but must be filled in.',
    rowIsLost: 'The row is left out of every report until this is corrected.',
    notAChoice: (choices: string) => `The value is not in the list. Choose one of: ${choices}.`,
    unknownReference: (id: string, sheet: string) =>
      `${id} is not on the sheet ${sheet}. Correct the id, or enter the row there.`,
    keyDoubled: (id: string) => `The id ${id} is used on several rows. Give one of them a new id.`,
  },
  freeText: {
    'text-with-identity-number':
      'The text has an identity number. Delete it here; it belongs on the sheet Persons only.',
    'text-with-protected-name':
      'The text names a person whose address is protected. Write the person id instead.',
    'text-with-diagnosis':
      'The text seems to mention illness or addiction. That does not belong in the register; write which service follows up.',
  },
  structure: {
    missingTable: (table: string, sheet: string) =>
      `The sheet ${sheet} with the table ${table} is missing from the workbook.`,
    missingKey: (header: string) =>
      `The column “${header}” is missing. Without it no row of the table can be read.`,
    missingColumn: (header: string) => `The column “${header}” is missing.`,
    doubledColumn: (header: string) =>
      `The column “${header}” occurs twice. Delete one, or give it another name.`,
  },
  report: {
    clean: 'No findings.',
    title: (day: string) => `Check as of ${day}`,
    place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet}!${cell}`),
    total: (parts: string) => `In all: ${parts}.`,
  },
} as const;
