import { openErrors } from './open-errors';
import { plural } from '../plural';

export const quality = {
  report: {
    confirmed: (count: number): string =>
      `${plural(count, 'åtvaring er stadfesta', 'åtvaringar er stadfesta')} og blir ikkje talde med.`,
    lapsed: (count: number): string =>
      `${plural(count, 'stadfesting har falle bort', 'stadfestingar har falle bort')} fordi cellene er endra.`,
  },
  /** What every report says of the check that it rests on. */
  stamp: (day: string, critical: number, errors: number): string =>
    critical + errors === 0
      ? `Kontrollert per ${day}: ingen kritiske feil eller feil i registeret.`
      : `Kontrollert per ${day}: ${openErrors(critical, errors)} i registeret er ikkje retta.`,
  stampColumn: 'Feil i registeret',
  task: (row: string, message: string): string => `Kontroller ${row}: ${message}`,
} as const;
