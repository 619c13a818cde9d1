import { plural } from '../plural';

/** The register held against a list of open items, in the pane. */
export const ledgerPane = {
  heading: 'Avstemming mot registeret',
  lead: 'Slik registeret står no, før noko frå lista er ført.',
  agrees: 'Alle leigeforhold stemmer, til øret.',
  count: (agreed: number, differing: number): string => `${agreed} stemmer · ${differing} avvik`,
  here: 'Ope her',
  there: 'I lista',
  difference: 'Avvik',
  sides: (here: string, there: string): string => `her ${here} · i lista ${there}`,
  dueOnly: 'Lista har berre det som er forfalle, så berre det er samanlikna.',
  nobodys: (count: number, amount: string): string =>
    `${plural(count, 'post', 'postar')} på til saman ${amount} kr gjeld ingen som registeret kjenner, og er ikkje samanlikna.`,
  failed: (count: number): string =>
    `${plural(count, 'linje', 'linjer')} kunne ikkje lesast og er ikkje samanlikna.`,
  unplaced: (amount: string): string =>
    `${amount} kr er innbetalt her utan leigeforhold. Det kan vere den andre halvdelen av eit avvik.`,
  sheet: 'Lag avstemmingsark',
  sheetHint: 'Arka til økonomi, med avstemminga mot denne lista',
} as const;
