import type { CodeList } from '../columns';

/** How a change came about; every edit made through the product says one. */
export const changeWays = {
  hand: ['for hånd', 'for hand', 'by hand'],
  form: ['skjema', 'skjema', 'form'],
  mending: ['retting', 'retting', 'mending'],
  import: ['importert', 'importert', 'imported'],
  decision: ['vedtak', 'vedtak', 'decision'],
  wizard: ['veiviser', 'vegvisar', 'wizard'],
  confirmation: ['bekreftelse', 'stadfesting', 'confirmation'],
  upgrade: ['oppgradering', 'oppgradering', 'upgrade'],
  undo: ['angret', 'angra', 'undone'],
  redo: ['gjort om igjen', 'gjort om att', 'redone'],
  setBack: ['satt tilbake', 'sett tilbake', 'set back'],
  charging: ['månedens krav', 'krav for månaden', 'monthly charges'],
  indexing: ['leieregulering', 'leigeregulering', 'rent adjustment'],
  export: ['eksport', 'eksport', 'export'],
  tidying: ['rydding', 'rydding', 'tidying'],
} as const satisfies CodeList;

export type ChangeWay = keyof typeof changeWays;
