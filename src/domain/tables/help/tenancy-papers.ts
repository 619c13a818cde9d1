import type { Help } from './help';
import { shared } from './shared';

export const documentHelp = {
  tenancy: shared.tenancyId,
  kind: [
    'Hva slags dokument det er.',
    'Kva slags dokument det er.',
    'What kind of document it is.',
  ],
  version: [
    'Utgaven av malen, for eksempel 2025-1.',
    'Utgåva av malen, til dømes 2025-1.',
    'Version of the form, such as 2025-1.',
  ],
  language: ['Språket dokumentet er på.', 'Språket dokumentet er på.', 'Language of the document.'],
  form: [
    'Hvordan innholdet ble gitt: tekst, piktogram, lest opp eller med tolk.',
    'Korleis innhaldet vart gitt: tekst, piktogram, lese opp eller med tolk.',
    'How it was given: text, pictograms, read aloud or by interpreter.',
  ],
  signed: [
    'Dagen dokumentet ble signert. Tomt betyr at signatur mangler.',
    'Dagen dokumentet vart signert. Tomt tyder at signatur manglar.',
    'The day it was signed. Empty means no signature yet.',
  ],
  validTo: [
    'Siste dag dokumentet gjelder.',
    'Siste dag dokumentet gjeld.',
    'Last day the document holds.',
  ],
  archive: [
    'Hvor dokumentet ligger i arkivet.',
    'Kvar dokumentet ligg i arkivet.',
    'Where the document is in the archive.',
  ],
  due: [
    'Dagen dokumentet skal være signert.',
    'Dagen dokumentet skal vere signert.',
    'The day the document must be signed.',
  ],
  withdrawn: [
    'Dagen samtykket eller fullmakten ble trukket tilbake.',
    'Dagen samtykket eller fullmakta vart trekt tilbake.',
    'The day the consent or power of attorney was withdrawn.',
  ],
} as const satisfies Help;

export const checklistHelp = {
  tenancy: shared.tenancyId,
  occasion: [
    'Når punktet ble gjennomgått: innflytting, utflytting eller besøk.',
    'Når punktet vart gjennomgått: innflytting, utflytting eller besøk.',
    'When the point was gone through: move-in, move-out or visit.',
  ],
  point: ['Punktet i sjekklisten.', 'Punktet i sjekklista.', 'The point of the checklist.'],
  state: [
    'Tilstanden på punktet. Tomt betyr ikke gjennomgått.',
    'Tilstanden på punktet. Tomt tyder ikkje gjennomgått.',
    'State of the point. Empty means not gone through.',
  ],
  date: [
    'Dagen punktet ble gjennomgått.',
    'Dagen punktet vart gjennomgått.',
    'The day the point was gone through.',
  ],
  note: ['Hva merknaden gjelder.', 'Kva merknaden gjeld.', 'What the remark is about.'],
} as const satisfies Help;
