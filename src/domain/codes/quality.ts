import type { CodeList } from '../columns';

/** Parts of the register that data quality is measured for, each with somebody who answers for it. */
export const qualityAreas = {
  dwellings: ['Boliger', 'Bustader', 'Dwellings'],
  applications: ['Søknader', 'Søknader', 'Applications'],
  tenancies: ['Leieforhold', 'Leigeforhold', 'Tenancies'],
  economy: ['Restanser og økonomi', 'Restansar og økonomi', 'Arrears and economy'],
  followUp: ['Oppfølging', 'Oppfølging', 'Follow-up'],
  meetings: ['Møter', 'Møte', 'Meetings'],
} as const satisfies CodeList;

export type QualityArea = keyof typeof qualityAreas;
