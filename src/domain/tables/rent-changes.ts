import { rentChangeKinds } from '../codes/money';
import { choice, day, decimal, key, money, reference, text } from '../columns';
import { rentChangeHelp } from './help/rent-changes';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** Each time the rent of a lease was set anew, with the notice and the index behind it. */
export const rentChanges = {
  id: 'RentChanges',
  sheet: ['Leieendringer', 'Leigeendringar', 'Rent changes'],
  group: 'money',
  hidden: true,
  key: 'change',
  columns: helped(
    {
      change: key('LE', ['Leieendring', 'Leigeendring', 'Rent change']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      kind: choice(rentChangeKinds, ['Grunnlag', 'Grunnlag', 'Ground'], { required: true }),
      noticeSent: day(['Varsel sendt', 'Varsel sendt', 'Notice sent'], { required: true }),
      from: day(['Gjelder fra', 'Gjeld frå', 'From'], { essential: true }),
      before: money(['Leie før', 'Leige før', 'Rent before'], { required: true }),
      after: money(['Leie etter', 'Leige etter', 'Rent after'], { essential: true }),
      indexBefore: decimal(['Indeks før', 'Indeks før', 'Index before'], {}),
      indexAfter: decimal(['Indeks etter', 'Indeks etter', 'Index after'], {}),
      archive: text(['Arkivref', 'Arkivref', 'Archive reference'], {}),
    },
    rentChangeHelp,
  ),
} as const satisfies Table;

export type RentChange = RowOf<typeof rentChanges>;
