import { norwegianAmount } from '../amounts';
import { norwegianDay, type Day } from '../days';
import { isoMonth, type Month } from '../months';

/** Values as sentences show them; nothing where there is none. */
export function shownDay(value: Day | null | undefined): string {
  return value === null || value === undefined ? '' : norwegianDay(value);
}

export function shownMonth(value: Month | null | undefined): string {
  return value === null || value === undefined ? '' : isoMonth(value);
}

/** Øre as kroner: `8 250,00 kr`. */
export function shownAmount(ore: number | null | undefined): string {
  return ore === null || ore === undefined ? '' : `${norwegianAmount(ore)}\u00A0kr`;
}
