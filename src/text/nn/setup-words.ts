import type { nb } from '../nb';

/** Units, sources and controls of the settings, rates and codes sheets that are our own words; names of laws stay. */
export const setupWords = {
  dager: 'dagar',
  virkedager: 'vyrkedagar',
  saker: 'saker',
  måneder: 'månader',
  uker: 'veker',
  år: 'år',
  linjer: 'linjer',
  tegn: 'teikn',
  posisjon: 'posisjon',
  'poeng av 100': 'poeng av 100',
  gebyr: 'gebyr',
  '1 = ja': '1 = ja',
  månedsleier: 'månadsleiger',
  'eget valg': 'eige val',
  rutinen: 'rutinen',
  'vanlig praksis (må bekreftes)': 'vanleg praksis (må stadfestast)',
  'avtale med banken': 'avtale med banken',
  'eget valg; SSB skjuler færre enn 3': 'eige val; SSB skjuler færre enn 3',
  'husleieloven § 4-2; eget valg': 'husleieloven § 4-2; eige val',
  'husleieloven § 3-2 (må bekreftes)': 'husleieloven § 3-2 (må stadfestast)',
  'inkassoloven (1988), må bekreftes': 'inkassoloven (1988), må stadfestast',
  'kommunelovens virkeområde, Prop. 46 L (2017–2018) (må bekreftes)':
    'verkeområdet til kommuneloven, Prop. 46 L (2017–2018) (må stadfestast)',
  'Ot.prp. nr. 2 (1997–98) s. 114: samme ukedag, også på helligdag':
    'Ot.prp. nr. 2 (1997–98) s. 114: same vekedagen, også på heilagdag',
  'funnet hos kilden, høsten 2026': 'funne hos kjelda, hausten 2026',
  'må bekreftes': 'må stadfestast',
} satisfies Record<keyof typeof nb.setupWords, string>;
