import type { Severity } from '../../domain/parsed';

/** Something due or wrong today, most consequential first. */
export interface TodayItem {
  readonly severity: Severity;
  readonly title: string;
  readonly fact: string;
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}
