/** What the rules of dwellings and vacancies ask for, and why. */
export const stock = {
  'dwelling-doubled':
    'To rader har ikkje same matrikkelnummer, adresse, brukseining og ekstra referanse. Elles blir bustaden tald to gonger.',
  'dwelling-more-bedrooms-than-rooms': 'Bustaden har ikkje fleire soverom enn rom.',
  'dwelling-area-unlikely': 'Arealet er frå 8 til 400 m². Andre tal er som oftast tastefeil.',
  'dwelling-rent-not-positive': 'Leiga for bustaden er over null.',
  'dwelling-out-of-use-before-in-use': 'Bustaden går ikkje ut av bruk før han er teken i bruk.',
  'dwelling-leased-without-owner':
    'Ein bustad som ikkje er kommunens eigen, har ein eigar, så KOSTRA og avtalar blir rette.',
  'dwelling-in-other-municipality':
    'Bustaden ligg i eigen kommune, eller nokon har sett at han ikkje gjer det.',
  'dwelling-vacant-but-let':
    'Ein ledig bustad har ikkje eit leigeforhold som løper. Elles kan han bli tilboden ved ein feil.',
  'dwelling-let-without-tenancy':
    'Ein utleigd bustad har eit leigeforhold som løper. Elles kan han stå tom utan at nokon veit det.',
  'dwelling-cadastre-differs': 'Same adresse og brukseining har berre eitt gards- og bruksnummer.',
  'dwelling-status-ahead': 'Statusdatoen er ikkje fram i tid.',
  'dwelling-status-before-use': 'Statusen er ikkje eldre enn bruken av bustaden.',
  'dwelling-out-of-use-but-let':
    'Ein bustad som er ute av bruk, har ikkje eit leigeforhold som løper.',
  'dwelling-vacant-without-vacancy':
    'Ein bustad som ikkje er utleigd, har ei open ledigheit med årsak, så tomme dagar og tapt leige kan teljast.',
  'dwelling-unit-floor-differs': 'Etasjen er den same som i brukseiningsnummeret.',
  'dwelling-wheelchair-without-lift': 'Ein bustad for rullestol over andre etasje har heis.',
  'dwelling-rooms-cramped': 'Rom og areal passar saman: minst 5 m² per rom.',
  'dwelling-power-above-rent': 'A konto straum er ikkje høgare enn leiga.',
  'dwelling-available-after-use': 'Bustaden blir ikkje ledig etter at han går ut av bruk.',
  'dwelling-rent-unusual':
    'Leiga skil seg ikkje mykje frå kommunens eigne bustader av same storleik, i same område der det er nok av dei. Minst tolv blir samanlikna.',
  'dwelling-rent-out-of-range':
    'Leiga er ikkje så langt frå kommunens eigne bustader av same storleik at ho må vere feil.',
  'dwelling-other-names-code':
    'Kategorien er ikkje «anna» når merknaden nemner ein kategori i lista.',
  'vacancy-ends-before-start': 'Ledigheita sluttar ikkje før ho byrjar.',
  'vacancy-overlap': 'Ein bustad har éi ledigheit om gongen, så dagar ikkje blir talde to gonger.',
  'vacancy-while-let': 'Ein bustad er ikkje ledig medan eit leigeforhold løper.',
  'vacancy-outside-dwelling-use': 'Ledigheita ligg innanfor tida bustaden er i bruk.',
  'vacancy-open-though-let': 'Ei open ledigheit høyrer til ein bustad som ikkje står som utleigd.',
  'vacancy-other-names-code': 'Årsaka er ikkje «anna» når merknaden nemner ei årsak i lista.',
  'dwelling-leased-in-lapsed': 'Ein innleigd bustad i bruk har ein innleigeavtale som gjeld.',
  'vacancy-ready-before-start': 'Bustaden er ikkje venta klar før han vart ledig.',
} as const;
