import type { Help } from './help';
import { shared } from './shared';

export const vacancyHelp = {
  dwelling: shared.dwellingId,
  from: [
    'Første dag boligen sto ledig.',
    'Første dag bustaden stod ledig.',
    'First day the dwelling was vacant.',
  ],
  to: [
    'Dagen ledigheten sluttet. Tom så lenge boligen er ledig.',
    'Dagen ledigheita slutta. Tom så lenge bustaden er ledig.',
    'The day the vacancy ended. Empty while it lasts.',
  ],
  reason: [
    'Hvorfor boligen er ledig. Brukes i tallene for tomgang.',
    'Kvifor bustaden er ledig. Blir brukt i tala for tomgang.',
    'Why the dwelling is vacant. Used in the vacancy figures.',
  ],
  note: shared.note,
  expectedReady: [
    'Dagen boligen ventes å være klar for ny leietaker.',
    'Dagen bustaden er venta å vere klar for ny leigetakar.',
    'The day the dwelling is expected to be ready.',
  ],
  service: [
    'Tjenesten som gjør boligen klar.',
    'Tenesta som gjer bustaden klar.',
    'The service that gets the dwelling ready.',
  ],
} as const satisfies Help;
