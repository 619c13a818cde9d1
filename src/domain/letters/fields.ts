/**
 * How a merge field is filled: on the line it stands in, as several lines, as a paragraph of its own that disappears
 * when there is nothing to say, or as a column of a table row that is repeated.
 */
export type FieldForm = 'line' | 'lines' | 'paragraph' | 'column';

/**
 * Every merge field by the name that stands between `{{` and `}}` in a template. The names are Norwegian in every
 * language: they are typed by those who write the municipality's templates.
 */
export const letterFields = {
  kommune: 'line',
  avsender: 'line',
  avsender_adresse: 'line',
  telefon: 'line',
  epost: 'line',
  saksbehandler: 'line',
  dato: 'line',
  tittel: 'line',
  referanse: 'line',
  arkivsak: 'line',
  mottaker: 'line',
  adresse: 'lines',
  leietaker: 'line',
  bolig: 'line',
  nav: 'line',
  nav_telefon: 'line',
  kontakt: 'paragraph',
  hjelp: 'paragraph',
  beløp: 'line',
  gebyr: 'line',
  sum: 'line',
  eldste_forfall: 'line',
  frist: 'line',
  kontonummer: 'line',
  kid: 'line',
  per_dato: 'paragraph',
  ventet_bostøtte: 'paragraph',
  om_gebyr: 'paragraph',
  innsigelse: 'paragraph',
  videre: 'paragraph',
  tvangsgrunnlag: 'paragraph',
  avverge: 'paragraph',
  'krav.tekst': 'column',
  'krav.forfall': 'column',
  'krav.beløp': 'column',
  'krav.rest': 'column',
  gjeld: 'line',
  avdrag: 'line',
  hyppighet: 'line',
  første_avdrag: 'line',
  siste_avdrag: 'line',
  om_engangsbeløp: 'paragraph',
  brudd: 'paragraph',
  'avdragene.nummer': 'column',
  'avdragene.dato': 'column',
  'avdragene.beløp': 'column',
  'avdragene.rest': 'column',
  måned: 'line',
  husleie: 'line',
  bostøtte: 'line',
  bostøtte_brukt: 'line',
  egenandel: 'line',
  til_gode: 'line',
  om_til_gode: 'paragraph',
  samtykke: 'paragraph',
  leie_før: 'line',
  leie_etter: 'line',
  økning: 'line',
  gjelder_fra: 'line',
  indeks_før: 'line',
  indeks_etter: 'line',
  regulering: 'paragraph',
} as const satisfies Readonly<Record<string, FieldForm>>;

export type FieldId = keyof typeof letterFields;

export function isField(name: string): name is FieldId {
  return Object.hasOwn(letterFields, name);
}

export const formOf = (field: FieldId): FieldForm => letterFields[field];

/** The table that a column field belongs to, such as `krav` of `krav.rest`; null for the other forms. */
export function tableOfField(field: FieldId): string | null {
  return formOf(field) === 'column' ? (field.split('.')[0] ?? null) : null;
}

/** Fields that every letter may use. */
export const commonFields: readonly FieldId[] = [
  'kommune',
  'avsender',
  'avsender_adresse',
  'telefon',
  'epost',
  'saksbehandler',
  'dato',
  'tittel',
  'referanse',
  'arkivsak',
  'mottaker',
  'adresse',
  'leietaker',
  'bolig',
  'nav',
  'nav_telefon',
  'kontakt',
  'hjelp',
];

/** What a letter about rent that has not been paid may use besides. */
export const claimFields: readonly FieldId[] = [
  'beløp',
  'eldste_forfall',
  'frist',
  'kontonummer',
  'kid',
  'per_dato',
  'ventet_bostøtte',
  'innsigelse',
  'krav.tekst',
  'krav.forfall',
  'krav.beløp',
  'krav.rest',
];
