import { openErrors } from './open-errors';
import { plural } from '../plural';

export const quality = {
  report: {
    confirmed: (count: number): string =>
      `${plural(count, 'warning is confirmed', 'warnings are confirmed')} and not counted.`,
    lapsed: (count: number): string =>
      `${plural(count, 'confirmation has lapsed', 'confirmations have lapsed')} because cells have changed.`,
  },
  /** What every report says of the check that it rests on. */
  stamp: (day: string, critical: number, errors: number): string =>
    critical + errors === 0
      ? `Checked as of ${day}: no critical errors or errors in the register.`
      : `Checked as of ${day}: ${openErrors(critical, errors)} in the register not corrected.`,
  stampColumn: 'Errors in the register',
  task: (row: string, message: string): string => `Check ${row}: ${message}`,
} as const;
