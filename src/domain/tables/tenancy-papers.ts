import { spokenLanguages } from '../codes/people';
import {
  checklistOccasions,
  checklistPoints,
  checklistStates,
  documentForms,
  documentKinds,
} from '../codes/tenancies';
import { choice, day, key, note, reference, text } from '../columns';
import { documentHelp, checklistHelp } from './help/tenancy-papers';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const documents = {
  id: 'Documents',
  sheet: ['Dokumenter', 'Dokument', 'Documents'],
  group: 'tenancies',
  key: 'document',
  columns: helped(
    {
      document: key('D', ['Dokument', 'Dokument', 'Document']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      kind: choice(documentKinds, ['Dokumenttype', 'Dokumenttype', 'Kind'], { essential: true }),
      version: text(['Versjon', 'Versjon', 'Version'], {}),
      language: choice(spokenLanguages, ['Språk', 'Språk', 'Language'], {}),
      form: choice(documentForms, ['Form', 'Form', 'Form'], {}),
      signed: day(['Signert', 'Signert', 'Signed'], {}),
      validTo: day(['Gyldig til', 'Gyldig til', 'Valid to'], {}),
      due: day(['Skal foreligge', 'Skal liggje føre', 'Due'], {}),
      withdrawn: day(['Trukket', 'Trekt', 'Withdrawn'], {}),
      archive: text(['Arkivref', 'Arkivref', 'Archive reference'], {}),
    },
    documentHelp,
  ),
} as const satisfies Table;

export const checklist = {
  id: 'ChecklistPoints',
  sheet: ['Sjekklister', 'Sjekklister', 'Checklists'],
  group: 'tenancies',
  key: 'entry',
  columns: helped(
    {
      entry: key('C', ['Sjekkpunkt', 'Sjekkpunkt', 'Entry']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      occasion: choice(checklistOccasions, ['Anledning', 'Høve', 'Occasion'], { required: true }),
      point: choice(checklistPoints, ['Punkt', 'Punkt', 'Point'], { required: true }),
      state: choice(checklistStates, ['Tilstand', 'Tilstand', 'State'], {}),
      date: day(['Dato', 'Dato', 'Date'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    checklistHelp,
  ),
} as const satisfies Table;

export type Document = RowOf<typeof documents>;
export type ChecklistPoint = RowOf<typeof checklist>;
