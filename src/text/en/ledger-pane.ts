import { plural } from '../plural';

/** The register held against a list of open items, in the pane. */
export const ledgerPane = {
  heading: 'Reconciliation with the register',
  lead: 'As the register stands now, before anything of the list is posted.',
  agrees: 'Every tenancy agrees, to the øre.',
  count: (agreed: number, differing: number): string =>
    `${agreed} agree · ${plural(differing, 'difference', 'differences')}`,
  here: 'Open here',
  there: 'In the list',
  difference: 'Difference',
  sides: (here: string, there: string): string => `here ${here} · in the list ${there}`,
  dueOnly: 'The list has overdue items only, so only those are compared.',
  nobodys: (count: number, amount: string): string =>
    `${plural(count, 'item', 'items')} of ${amount} kr in all belong to nobody the register knows, and are not compared.`,
  failed: (count: number): string =>
    `${plural(count, 'line', 'lines')} could not be read and are not compared.`,
  unplaced: (amount: string): string =>
    `${amount} kr has been paid in here without a tenancy. It may be the other half of a difference.`,
  sheet: 'Make reconciliation sheets',
  sheetHint: 'The sheets for finance, with the reconciliation with this list',
} as const;
