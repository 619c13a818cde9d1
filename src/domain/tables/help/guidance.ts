import type { Help } from './help';
import { shared } from './shared';

export const guidanceHelp = {
  household: shared.householdId,
  instrument: [
    'Ordningen det er informert om (Husbanken).',
    'Ordninga det er informert om (Husbanken).',
    'The instrument they were told of (Husbanken).',
  ],
  informed: [
    'Dagen husstanden fikk vite om ordningen.',
    'Dagen husstanden fekk vite om ordninga.',
    'The day the household was told.',
  ],
  by: shared.doneBy,
  helped: [
    'Ja hvis husstanden fikk hjelp til å søke.',
    'Ja om husstanden fekk hjelp til å søkje.',
    'Yes if the household was helped to apply.',
  ],
  applyBy: [
    'Siste dag for å søke. Bostøtte søkes innen den 25. for samme måned (Husbanken).',
    'Siste dag for å søkje. Bustøtte blir søkt innan den 25. for same månad (Husbanken).',
    'Last day to apply. Allowance is applied for by the 25th of the month (Husbanken).',
  ],
  applied: [
    'Dagen søknaden ble sendt.',
    'Dagen søknaden vart send.',
    'The day of the application.',
  ],
  outcome: ['Hvordan det gikk.', 'Korleis det gjekk.', 'How it went.'],
  note: shared.note,
} as const satisfies Help;
