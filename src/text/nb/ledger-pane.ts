import { plural } from '../plural';

/** The register held against a list of open items, in the pane. */
export const ledgerPane = {
  heading: 'Avstemming mot registeret',
  lead: 'Slik registeret står nå, før noe fra listen er ført.',
  agrees: 'Alle leieforhold stemmer, til øret.',
  count: (agreed: number, differing: number): string => `${agreed} stemmer · ${differing} avvik`,
  here: 'Åpent her',
  there: 'I listen',
  difference: 'Avvik',
  sides: (here: string, there: string): string => `her ${here} · i listen ${there}`,
  dueOnly: 'Listen har bare det som er forfalt, så bare det er sammenlignet.',
  nobodys: (count: number, amount: string): string =>
    `${plural(count, 'post', 'poster')} på til sammen ${amount} kr gjelder ingen som registeret kjenner, og er ikke sammenlignet.`,
  failed: (count: number): string =>
    `${plural(count, 'linje', 'linjer')} kunne ikke leses og er ikke sammenlignet.`,
  unplaced: (amount: string): string =>
    `${amount} kr er innbetalt her uten leieforhold. Det kan være den andre halvdelen av et avvik.`,
  sheet: 'Lag avstemmingsark',
  sheetHint: 'Arkene til økonomi, med avstemmingen mot denne listen',
} as const;
