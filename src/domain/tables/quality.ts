import { qualityAreas } from '../codes/quality';
import { choice, day, decimal, integer, key, reference } from '../columns';
import { qualityHelp } from './help/quality';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/**
 * Data quality as it was, one row per area and meeting. Kept because it cannot be computed afterwards: the check of an
 * old day on today's register is not what the check said then.
 */
export const qualityHistory = {
  id: 'QualityHistory',
  sheet: ['Datakvalitet', 'Datakvalitet', 'Data quality'],
  group: 'log',
  hidden: true,
  key: 'entry',
  columns: helped(
    {
      entry: key('DK', ['Måling', 'Måling', 'Entry']),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      meeting: reference('Meetings', ['Møte', 'Møte', 'Meeting'], {}),
      area: choice(qualityAreas, ['Område', 'Område', 'Area'], { essential: true }),
      score: decimal(['Poeng', 'Poeng', 'Score'], { essential: true }),
      clean: decimal(['Uten feil (%)', 'Utan feil (%)', 'Without errors (%)'], {}),
      complete: decimal(['Utfylt (%)', 'Utfylt (%)', 'Filled in (%)'], {}),
      consistent: decimal(['Uten motsigelser (%)', 'Utan motseiingar (%)', 'Consistent (%)'], {}),
      rows: integer(['Rader', 'Rader', 'Rows'], {}),
    },
    qualityHelp,
  ),
} as const satisfies Table;

export type QualityEntry = RowOf<typeof qualityHistory>;
