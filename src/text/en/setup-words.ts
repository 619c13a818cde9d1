import type { nb } from '../nb';

/** Units, sources and controls of the settings, rates and codes sheets that are our own words; names of laws stay. */
export const setupWords = {
  dager: 'days',
  virkedager: 'working days',
  saker: 'cases',
  måneder: 'months',
  uker: 'weeks',
  år: 'years',
  linjer: 'lines',
  tegn: 'characters',
  posisjon: 'position',
  'poeng av 100': 'points of 100',
  gebyr: 'fees',
  '1 = ja': '1 = yes',
  månedsleier: 'months’ rent',
  'eget valg': 'own choice',
  rutinen: 'the routine',
  'vanlig praksis (må bekreftes)': 'common practice (must be confirmed)',
  'avtale med banken': 'agreement with the bank',
  'eget valg; SSB skjuler færre enn 3': 'own choice; Statistics Norway hides fewer than 3',
  'husleieloven § 4-2; eget valg': 'husleieloven § 4-2; own choice',
  'husleieloven § 3-2 (må bekreftes)': 'husleieloven § 3-2 (must be confirmed)',
  'inkassoloven (1988), må bekreftes': 'inkassoloven (1988), must be confirmed',
  'kommunelovens virkeområde, Prop. 46 L (2017–2018) (må bekreftes)':
    'scope of kommuneloven, Prop. 46 L (2017–2018) (must be confirmed)',
  'Ot.prp. nr. 2 (1997–98) s. 114: samme ukedag, også på helligdag':
    'Ot.prp. nr. 2 (1997–98) p. 114: the same weekday, on holidays too',
  'funnet hos kilden, høsten 2026': 'found at the source, autumn 2026',
  'må bekreftes': 'must be confirmed',
} satisfies Record<keyof typeof nb.setupWords, string>;
