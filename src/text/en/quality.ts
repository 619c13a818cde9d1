import { plural } from '../plural';

export const quality = {
  report: {
    confirmed: (count: number): string =>
      `${plural(count, 'warning is confirmed', 'warnings are confirmed')} and not counted.`,
    lapsed: (count: number): string =>
      `${plural(count, 'confirmation has lapsed', 'confirmations have lapsed')} because cells have changed.`,
  },
  task: (row: string, message: string): string => `Check ${row}: ${message}`,
} as const;
