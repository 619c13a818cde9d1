import { stayReasons } from '../codes/applications';
import { stayKinds, targetDirections } from '../codes/committee';
import { choice, day, decimal, integer, key, note, reference, text } from '../columns';
import { stayHelp, targetHelp } from './help/planning';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** Midlertidig botilbud (KOSTRA form 13). */
export const temporaryStays = {
  id: 'TemporaryStays',
  sheet: ['Midlertidig opphold', 'Mellombels opphald', 'Temporary stays'],
  group: 'applications',
  hidden: true,
  key: 'stay',
  columns: helped(
    {
      stay: key('Y', ['Opphold', 'Opphald', 'Stay']),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], {
        essential: true,
      }),
      place: choice(stayKinds, ['Sted', 'Stad', 'Place'], { required: true }),
      from: day(['Fra', 'Frå', 'From'], { essential: true }),
      to: day(['Til', 'Til', 'To'], {}),
      children: integer(['Barn', 'Barn', 'Children'], { most: 20 }),
      application: reference('Applications', ['Søknad', 'Søknad', 'Application'], {}),
      reason: choice(stayReasons, ['Grunn', 'Grunn', 'Reason'], { personal: 'sensitive' }),
      reviewBy: day(['Vurderes innen', 'Vurderast innan', 'Review by'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    stayHelp,
  ),
} as const satisfies Table;

/** Targets of the boligsosial handlingsplan. */
export const targets = {
  id: 'Targets',
  sheet: ['Mål', 'Mål', 'Targets'],
  group: 'committee',
  hidden: true,
  key: 'target',
  columns: helped(
    {
      target: key('W', ['Mål', 'Mål', 'Target']),
      measure: text(['Tiltak i planen', 'Tiltak i planen', 'Measure'], { required: true }),
      metric: text(['Måltall', 'Måltal', 'Metric'], { required: true }),
      value: decimal(['Ønsket verdi', 'Ønskt verdi', 'Target value'], { required: true }),
      by: day(['Innen', 'Innan', 'By'], { required: true }),
      direction: choice(targetDirections, ['Retning', 'Retning', 'Direction'], {}),
      baseline: decimal(['Utgangspunkt', 'Utgangspunkt', 'Baseline'], {}),
      baselineDate: day(['Utgangspunkt per', 'Utgangspunkt per', 'Baseline on'], {}),
      adopted: text(['Vedtatt i', 'Vedteke i', 'Adopted in'], {}),
    },
    targetHelp,
  ),
} as const satisfies Table;

export type TemporaryStay = RowOf<typeof temporaryStays>;
export type Target = RowOf<typeof targets>;
