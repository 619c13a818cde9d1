import { openErrors } from './open-errors';
import { plural } from '../plural';

export const quality = {
  report: {
    confirmed: (count: number): string =>
      `${plural(count, 'advarsel er bekreftet', 'advarsler er bekreftet')} og telles ikke med.`,
    lapsed: (count: number): string =>
      `${plural(count, 'bekreftelse er falt bort', 'bekreftelser er falt bort')} fordi cellene er endret.`,
  },
  /** What every report says of the check that it rests on. */
  stamp: (day: string, critical: number, errors: number): string =>
    critical + errors === 0
      ? `Kontrollert per ${day}: ingen kritiske feil eller feil i registeret.`
      : `Kontrollert per ${day}: ${openErrors(critical, errors)} i registeret er ikke rettet.`,
  stampColumn: 'Feil i registeret',
  task: (row: string, message: string): string => `Kontroller ${row}: ${message}`,
} as const;
