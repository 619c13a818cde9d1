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
