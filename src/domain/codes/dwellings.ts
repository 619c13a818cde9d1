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

/** Whom a dwelling is meant for, within its category (Kobo's underkategori, KOSTRA's groups). */
export const dwellingPurposes = {
  general: ['ingen særskilt gruppe', 'inga særskild gruppe', 'no special group'],
  elderly: ['eldre', 'eldre', 'elderly'],
  disability: [
    'personer med funksjonsnedsettelse',
    'personar med funksjonsnedsetjing',
    'people with disabilities',
  ],
  mentalHealth: ['psykisk helse', 'psykisk helse', 'mental health'],
  addiction: ['rus', 'rus', 'addiction'],
  refugees: ['flyktninger', 'flyktningar', 'refugees'],
  families: ['barnefamilier', 'barnefamiliar', 'families with children'],
  young: ['unge under 30 år', 'unge under 30 år', 'young people under 30'],
} as const satisfies CodeList;

/** What to think of before a household is placed here; never a word of a diagnosis. */
export const placementCautions = {
  none: ['ingen', 'ingen', 'none'],
  quiet: ['naboer trenger ro', 'naboar treng ro', 'neighbours need quiet'],
  children: ['barn i nærmeste bolig', 'barn i næraste bustad', 'children next door'],
  severalFollowed: [
    'flere med oppfølging i bygget',
    'fleire med oppfølging i bygget',
    'several follow-ups in the building',
  ],
} as const satisfies CodeList;
