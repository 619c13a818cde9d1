/** What the rules of dwellings and vacancies ask for, and why. */
export const stock = {
  'dwelling-doubled':
    'To rader har ikke samme matrikkelnummer, adresse, bruksenhet og ekstra referanse. Ellers telles boligen to ganger.',
  'dwelling-more-bedrooms-than-rooms': 'Boligen har ikke flere soverom enn rom.',
  'dwelling-area-unlikely': 'Arealet er fra 8 til 400 m². Andre tall er som oftest tastefeil.',
  'dwelling-rent-not-positive': 'Boligens leie er over null.',
  'dwelling-out-of-use-before-in-use': 'Boligen går ikke ut av bruk før den er tatt i bruk.',
  'dwelling-leased-without-owner':
    'En bolig som ikke er kommunens egen, har en eier, så KOSTRA og avtaler blir riktige.',
  'dwelling-in-other-municipality':
    'Boligen ligger i egen kommune, eller noen har sett at den ikke gjør det.',
  'dwelling-vacant-but-let':
    'En ledig bolig har ikke et leieforhold som løper. Ellers kan den tilbys ved en feil.',
  'dwelling-let-without-tenancy':
    'En utleid bolig har et leieforhold som løper. Ellers kan den stå tom uten at noen vet det.',
  'dwelling-cadastre-differs': 'Samme adresse og bruksenhet har bare ett gårds- og bruksnummer.',
  'dwelling-status-ahead': 'Statusdatoen er ikke fram i tid.',
  'dwelling-status-before-use': 'Statusen er ikke eldre enn boligens bruk.',
  'dwelling-out-of-use-but-let': 'En bolig som er ute av bruk, har ikke et leieforhold som løper.',
  'dwelling-vacant-without-vacancy':
    'En bolig som ikke er utleid, har en åpen ledighet med årsak, så tomme dager og tapt leie kan telles.',
  'dwelling-unit-floor-differs': 'Etasjen er den samme som i bruksenhetsnummeret.',
  'dwelling-wheelchair-without-lift': 'En bolig for rullestol over andre etasje har heis.',
  'dwelling-rooms-cramped': 'Rom og areal passer sammen: minst 5 m² per rom.',
  'dwelling-power-above-rent': 'A konto strøm er ikke høyere enn leien.',
  'dwelling-available-after-use': 'Boligen blir ikke ledig etter at den går ut av bruk.',
  'dwelling-rent-unusual':
    'Leien skiller seg ikke mye fra kommunens egne boliger av samme størrelse, i samme område der det er nok av dem. Minst tolv sammenlignes.',
  'dwelling-rent-out-of-range':
    'Leien er ikke så langt fra kommunens egne boliger av samme størrelse at den må være feil.',
  'dwelling-other-names-code':
    'Kategorien er ikke «annet» når merknaden nevner en kategori i listen.',
  'vacancy-ends-before-start': 'Ledigheten slutter ikke før den begynner.',
  'vacancy-overlap': 'En bolig har én ledighet om gangen, så dager ikke telles to ganger.',
  'vacancy-while-let': 'En bolig er ikke ledig mens et leieforhold løper.',
  'vacancy-outside-dwelling-use': 'Ledigheten ligger innenfor tiden boligen er i bruk.',
  'vacancy-open-though-let': 'En åpen ledighet hører til en bolig som ikke står som utleid.',
  'vacancy-other-names-code': 'Årsaken er ikke «annet» når merknaden nevner en årsak i listen.',
  'dwelling-leased-in-lapsed': 'En innleid bolig i bruk har en innleieavtale som gjelder.',
  'vacancy-ready-before-start': 'Boligen ventes ikke klar før den ble ledig.',
} as const;
