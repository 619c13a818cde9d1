import { guidanceOutcomes, instruments } from '../codes/applications';
import { choice, day, key, note, reference, text, yesNo } from '../columns';
import { guidanceHelp } from './help/guidance';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** Which of Husbanken's instruments a household was told of, and helped to apply for. */
export const guidance = {
  id: 'Guidance',
  sheet: ['Virkemidler', 'Verkemiddel', 'Guidance'],
  group: 'applications',
  hidden: true,
  key: 'guidance',
  columns: helped(
    {
      guidance: key('HV', ['Veiledning', 'Rettleiing', 'Guidance']),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], {
        essential: true,
      }),
      instrument: choice(instruments, ['Virkemiddel', 'Verkemiddel', 'Instrument'], {
        essential: true,
      }),
      informed: day(['Informert', 'Informert', 'Informed'], { required: true }),
      by: text(['Av', 'Av', 'By'], {}),
      helped: yesNo(['Hjelp til å søke', 'Hjelp til å søkje', 'Helped to apply'], {}),
      applyBy: day(['Søkes innen', 'Søkjast innan', 'Apply by'], {}),
      applied: day(['Søkt', 'Søkt', 'Applied'], {}),
      outcome: choice(guidanceOutcomes, ['Utfall', 'Utfall', 'Outcome'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    guidanceHelp,
  ),
} as const satisfies Table;

export type Guidance = RowOf<typeof guidance>;
