/** The columns of Husbanken's import of dwellings to Kobo, in its order. */
export const koboColumns = [
  'kommunenummer',
  'gnrbnr',
  'festenummer',
  'seksjonsnummer',
  'bruksenhetsnummer',
  'gatenavn',
  'husnummer',
  'husbokstav',
  'postnummer',
  'ekstrareferanse',
  'koboboligtype',
  'underkategoriboligtype',
  'kobodisposisjonsform',
  'boligeiersnavn',
  'boligeiersorganisasjonsnummer',
  'boligeiersmobilnummer',
  'boligstatus',
  'statusdato',
  'manedsleie',
  'malernummerstrom',
  'malernummervann',
  'depositum',
  'errullestoltilpasset',
  'antallsoverom',
  'skolekretsbarneskole',
  'skolekretsungdomsskole',
  'ovriginformasjon',
  'kvalifiserermvakompensasjon',
  'erbofellesskap',
  'erdognbemannet',
  'harpersonalbase',
  'hovedsoker',
  'leieforholdertidsubegrenset',
  'leieforholdstartdato',
  'leieforholdsluttdato',
] as const;

export type KoboColumn = (typeof koboColumns)[number];

/** A dwelling as Kobo asks for it; null where the register has nothing or the question does not arise. */
export type KoboFacts = { readonly [C in KoboColumn]: string | number | boolean | null };

/** Columns that Kobo always needs an answer in. */
export const alwaysNeeded: readonly KoboColumn[] = [
  'kommunenummer',
  'gnrbnr',
  'bruksenhetsnummer',
  'gatenavn',
  'husnummer',
  'postnummer',
  'koboboligtype',
  'kobodisposisjonsform',
  'boligstatus',
  'statusdato',
  'manedsleie',
  'errullestoltilpasset',
  'antallsoverom',
];
