import type { CodeList } from '../columns';

export const householdKinds = {
  single: ['enslig', 'einsleg', 'single'],
  couple: ['par', 'par', 'couple'],
  family: ['familie med barn', 'familie med barn', 'family with children'],
  loneParent: ['enslig forsørger', 'einsleg forsørgjar', 'lone parent'],
  shared: ['flere voksne', 'fleire vaksne', 'several adults'],
} as const satisfies CodeList;

export const householdRoles = {
  main: ['hovedsøker', 'hovudsøkjar', 'main applicant'],
  partner: ['ektefelle/samboer', 'ektefelle/sambuar', 'spouse or partner'],
  child: ['barn', 'barn', 'child'],
  jointTenant: ['medleietaker', 'medleigetakar', 'joint tenant'],
  other: ['annen', 'annan', 'other'],
} as const satisfies CodeList;

/** Protection of an address in the population register (kode 7 and kode 6). */
export const addressProtections = {
  none: ['nei', 'nei', 'no'],
  confidential: ['fortrolig', 'fortruleg', 'confidential'],
  strictlyConfidential: ['strengt fortrolig', 'strengt fortruleg', 'strictly confidential'],
} as const satisfies CodeList;

export const spokenLanguages = {
  nb: ['norsk bokmål', 'norsk bokmål', 'Norwegian (bokmål)'],
  nn: ['norsk nynorsk', 'norsk nynorsk', 'Norwegian (nynorsk)'],
  en: ['engelsk', 'engelsk', 'English'],
  uk: ['ukrainsk', 'ukrainsk', 'Ukrainian'],
  ar: ['arabisk', 'arabisk', 'Arabic'],
  so: ['somali', 'somali', 'Somali'],
  ti: ['tigrinja', 'tigrinja', 'Tigrinya'],
  fa: ['dari/farsi', 'dari/farsi', 'Dari/Farsi'],
  pl: ['polsk', 'polsk', 'Polish'],
  ku: ['kurdisk', 'kurdisk', 'Kurdish'],
  ps: ['pashto', 'pashto', 'Pashto'],
  sw: ['swahili', 'swahili', 'Swahili'],
  es: ['spansk', 'spansk', 'Spanish'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

/** How much of the time a member lives with the household; decides the need of bedrooms. */
export const residences = {
  full: ['fast', 'fast', 'full time'],
  shared: ['delt bosted', 'delt bustad', 'shared residence'],
  visits: ['samvær', 'samvær', 'visits'],
} as const satisfies CodeList;

/** Why a household needs help with a home: the groups that KOSTRA counts. Kept in a restricted table. */
export const needCodes = {
  mobility: ['tilrettelagt bolig', 'tilrettelagd bustad', 'adapted dwelling'],
  mentalHealth: ['psykisk helse', 'psykisk helse', 'mental health'],
  substance: ['rus', 'rus', 'substance use'],
  disability: ['utviklingshemming', 'utviklingshemming', 'intellectual disability'],
  refugee: ['flyktning', 'flyktning', 'refugee'],
  economy: ['økonomisk vanskeligstilt', 'økonomisk vanskelegstilt', 'economically disadvantaged'],
  family: ['barnefamilie', 'barnefamilie', 'family with children'],
  young: ['ung', 'ung', 'young'],
  violence: ['vold i nære relasjoner', 'vald i nære relasjonar', 'domestic violence'],
  release: [
    'ut av institusjon eller fengsel',
    'ut av institusjon eller fengsel',
    'leaving institution or prison',
  ],
} as const satisfies CodeList;

/** What somebody who visits must know; no reasons. */
export const cautionCodes = {
  visitTwo: ['gå to sammen', 'gå to saman', 'visit in pairs'],
  callFirst: ['ring før besøk', 'ring før besøk', 'call before visiting'],
  meetElsewhere: ['møtes et annet sted', 'møtast ein annan stad', 'meet elsewhere'],
  dog: ['hund i boligen', 'hund i bustaden', 'dog in the dwelling'],
} as const satisfies CodeList;
