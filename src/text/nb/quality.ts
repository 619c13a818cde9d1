import { plural } from '../plural';

export const quality = {
  report: {
    confirmed: (count: number): string =>
      `${plural(count, 'advarsel er bekreftet', 'advarsler er bekreftet')} og telles ikke med.`,
    lapsed: (count: number): string =>
      `${plural(count, 'bekreftelse er falt bort', 'bekreftelser er falt bort')} fordi cellene er endret.`,
  },
  task: (row: string, message: string): string => `Kontroller ${row}: ${message}`,
} as const;
