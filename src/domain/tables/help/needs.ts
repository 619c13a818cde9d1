import type { Help } from './help';
import { shared } from './shared';

export const needHelp = {
  household: shared.householdId,
  application: shared.applicationId,
  code: [
    'Gruppen behovet hører til, slik KOSTRA teller den. Bare koden: aldri diagnose eller historie.',
    'Gruppa behovet høyrer til, slik KOSTRA tel henne. Berre koden: aldri diagnose eller historie.',
    'The group that KOSTRA counts. The code only: never a diagnosis or a story.',
  ],
  from: ['Første dag behovet gjelder.', 'Første dag behovet gjeld.', 'First day of the need.'],
  to: [
    'Siste dag behovet gjelder. Tomt mens det varer.',
    'Siste dag behovet gjeld. Tomt medan det varer.',
    'Last day of the need. Empty while it lasts.',
  ],
  basis: [
    'Hvilket dokument eller hvilken tjeneste som har bekreftet det, med arkivreferanse.',
    'Kva dokument eller kva teneste som har stadfesta det, med arkivreferanse.',
    'The document or service that confirmed it, with archive reference.',
  ],
  reviewBy: [
    'Dagen det skal vurderes om koden fortsatt trengs.',
    'Dagen det skal vurderast om koden framleis trengst.',
    'The day to consider whether the code is still needed.',
  ],
} as const satisfies Help;

export const cautionHelp = {
  household: shared.householdId,
  code: [
    'Hva den som besøker, må vite. Ingen begrunnelse her.',
    'Kva den som besøkjer, må vite. Inga grunngjeving her.',
    'What a visitor must know. No reasons here.',
  ],
  from: ['Første dag rådet gjelder.', 'Første dag rådet gjeld.', 'First day of the advice.'],
  reviewBy: [
    'Dagen det skal vurderes om rådet fortsatt trengs.',
    'Dagen det skal vurderast om rådet framleis trengst.',
    'The day to consider whether the advice is still needed.',
  ],
  to: ['Siste dag rådet gjelder.', 'Siste dag rådet gjeld.', 'Last day of the advice.'],
  decidedBy: [
    'Medlemmet som bestemte det, for eksempel U-0001.',
    'Medlemen som bestemte det, til dømes U-0001.',
    'The member who decided it, such as U-0001.',
  ],
} as const satisfies Help;
