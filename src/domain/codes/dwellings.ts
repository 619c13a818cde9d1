import type { CodeList } from '../columns';

export const dwellingTypes = {
  flat: ['leilighet', 'leilegheit', 'flat'],
  house: ['enebolig', 'einebustad', 'detached house'],
  terraced: ['rekkehus', 'rekkehus', 'terraced house'],
  semiDetached: ['tomannsbolig', 'tomannsbustad', 'semi-detached house'],
  bedsit: ['hybel', 'hybel', 'bedsit'],
  room: ['rom i bofellesskap', 'rom i bufellesskap', 'room in shared housing'],
} as const satisfies CodeList;

export const dwellingCategories = {
  ordinary: ['ordinær bolig', 'ordinær bustad', 'ordinary dwelling'],
  transit: ['gjennomgangsbolig', 'gjennomgangsbustad', 'transit dwelling'],
  care: ['omsorgsbolig', 'omsorgsbustad', 'care dwelling'],
  shared: ['bofellesskap', 'bufellesskap', 'shared housing'],
  refugee: ['flyktningbolig', 'flyktningbustad', 'refugee dwelling'],
  emergency: ['nødbolig', 'naudbustad', 'emergency dwelling'],
  staff: ['tjenestebolig', 'tenestebustad', 'staff dwelling'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

/** How the municipality has the dwelling (Kobo's five forms). */
export const disposalForms = {
  owned: ['kommunalt eid', 'kommunalt eigd', 'owned by the municipality'],
  leasedCompany: [
    'innleid fra kommunalt foretak',
    'innleigd frå kommunalt føretak',
    'leased from municipal company',
  ],
  leasedFoundation: ['innleid fra stiftelse', 'innleigd frå stifting', 'leased from foundation'],
  leasedPrivateCompany: [
    'innleid fra privat foretak',
    'innleigd frå privat føretak',
    'leased from private company',
  ],
  leasedPrivatePerson: [
    'innleid fra privatperson',
    'innleigd frå privatperson',
    'leased from private person',
  ],
  disposalRight: [
    'privat med kommunal disposisjonsrett',
    'privat med kommunal disposisjonsrett',
    'private with municipal right of disposal',
  ],
} as const satisfies CodeList;

export const dwellingStatuses = {
  vacant: ['ledig', 'ledig', 'vacant'],
  let: ['utleid', 'utleigd', 'let'],
  repair: ['under vedlikehold', 'under vedlikehald', 'under repair'],
  reserved: ['reservert', 'reservert', 'reserved'],
  blocked: ['sperret', 'sperra', 'blocked'],
} as const satisfies CodeList;

export const conditions = {
  good: ['god', 'god', 'good'],
  fair: ['middels', 'middels', 'fair'],
  poor: ['dårlig', 'dårleg', 'poor'],
} as const satisfies CodeList;

export const vacancyReasons = {
  turnover: ['tomgang', 'tomgang', 'turnover'],
  repair: ['vedlikehold', 'vedlikehald', 'repair'],
  reserved: ['reservasjon', 'reservasjon', 'reserved'],
  blocked: ['sperret', 'sperra', 'blocked'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

export const potentials = {
  yes: ['ja', 'ja', 'yes'],
  later: ['senere', 'seinare', 'later'],
  no: ['nei', 'nei', 'no'],
} as const satisfies CodeList;
