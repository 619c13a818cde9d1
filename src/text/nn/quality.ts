import { plural } from '../plural';

export const quality = {
  report: {
    confirmed: (count: number): string =>
      `${plural(count, 'åtvaring er stadfesta', 'åtvaringar er stadfesta')} og blir ikkje talde med.`,
    lapsed: (count: number): string =>
      `${plural(count, 'stadfesting har falle bort', 'stadfestingar har falle bort')} fordi cellene er endra.`,
  },
  task: (row: string, message: string): string => `Kontroller ${row}: ${message}`,
} as const;
