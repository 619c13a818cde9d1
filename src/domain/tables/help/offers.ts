import type { Help } from './help';
import { shared } from './shared';

export const offerHelp = {
  dwelling: shared.dwellingId,
  application: shared.applicationId,
  offered: ['Dagen tilbudet ble gitt.', 'Dagen tilbodet vart gitt.', 'The day of the offer.'],
  reservedUntil: [
    'Boligen holdes av til og med denne dagen.',
    'Bustaden blir halden av til og med denne dagen.',
    'The dwelling is kept until this day.',
  ],
  answer: ['Hva søkeren svarte.', 'Kva søkjaren svara.', 'What the applicant answered.'],
  answered: ['Dagen svaret kom.', 'Dagen svaret kom.', 'The day of the answer.'],
  declineCode: [
    'Hvorfor det ble nei, og om grunnen lå hos søkeren eller kommunen.',
    'Kvifor det vart nei, og om grunnen låg hos søkjaren eller kommunen.',
    'Why it was declined, and whether the reason lay with applicant or municipality.',
  ],
  note: shared.note,
  viewing: [
    'Dagen søkeren fikk se boligen.',
    'Dagen søkjaren fekk sjå bustaden.',
    'The day the applicant saw the dwelling.',
  ],
  archive: [
    'Journalpost for tilbudsbrevet i arkivsystemet.',
    'Journalpost for tilbodsbrevet i arkivsystemet.',
    'Archive record of the letter of offer.',
  ],
} as const satisfies Help;
