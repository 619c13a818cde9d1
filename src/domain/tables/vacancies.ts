import { services } from '../codes/incidents';
import { vacancyReasons } from '../codes/dwellings';
import { choice, day, key, note, reference } from '../columns';
import { vacancyHelp } from './help/vacancies';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const vacancies = {
  id: 'Vacancies',
  sheet: ['Ledighet', 'Ledigheit', 'Vacancies'],
  group: 'stock',
  key: 'vacancy',
  columns: helped(
    {
      vacancy: key('V', ['Ledighet', 'Ledigheit', 'Vacancy']),
      dwelling: reference('Dwellings', ['Bolig', 'Bustad', 'Dwelling'], { essential: true }),
      from: day(['Fra', 'Frå', 'From'], { essential: true }),
      to: day(['Til', 'Til', 'To'], {}),
      reason: choice(vacancyReasons, ['Årsak', 'Årsak', 'Reason'], { required: true }),
      expectedReady: day(['Ventet klar', 'Venta klar', 'Expected ready'], {}),
      service: choice(
        services,
        ['Ansvarlig tjeneste', 'Ansvarleg teneste', 'Responsible service'],
        {},
      ),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    vacancyHelp,
  ),
} as const satisfies Table;

export type Vacancy = RowOf<typeof vacancies>;
