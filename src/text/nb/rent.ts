/** Indeksregulering og månedens krav. */
export const rent = {
  rateMissing: (name: string) =>
    `«${name}» mangler på arket Satser. Sett inn raden igjen før leier reguleres.`,
  noticeTooLate: (from: string, first: string) =>
    `Varselet må komme minst én måned før ny leie (husleieloven § 4-2). Det rekker ikke til ${from}; tidligst ${first}.`,
  noticePast: (notice: string, today: string) =>
    `Varselet er ikke sendt, så datoen ${notice} kan ikke være før i dag (${today}). Velg dagen brevet skal sendes.`,
  noIndex:
    'Arket Konsumprisindeks har ingen indeks som kan brukes. Hent tallene fra SSB (konsumprisindeksen, totalindeks) og før dem inn.',
  indexMissing: (month: string) =>
    `Indeksen for ${month} mangler på arket Konsumprisindeks. Hent den fra SSB og før den inn.`,
  indexUnclear: (month: string) =>
    `Indeksen for ${month} står flere ganger med ulik verdi på arket Konsumprisindeks. Behold den rette.`,
  indexOld: (month: string) =>
    `Nyeste indeks på arket er for ${month}. SSB har trolig gitt ut nyere.`,
  changeOfNobody: (place: string) =>
    `En leieendring kan ikke leses, og leieforholdet står ikke (${place}). Rett den, så ingen reguleres for tidlig.`,
  rowUnread: (place: string) => `Raden kan ikke leses (${place}). Rett den, og lag listen på nytt.`,
  tenancyDoubled: 'Leieforholdet står flere ganger på arket Leieforhold. Rett det først.',
  changeUnread: (place: string) => `En leieendring kan ikke leses (${place}). Rett den først.`,
  lastIndexedUnread: 'Datoen i «Sist regulert» kan ikke leses. Rett den først.',
  leaseEnds: (end: string) =>
    `Kontrakten går ut ${end}, før ny leie ville gjelde. Avklar kontrakten først.`,
  alreadyNotified: (rent: string, from: string) => `Ny leie ${rent} fra ${from} er alt ført.`,
  noRent: 'Månedsleien mangler på arket Leieforhold.',
  rentNotPositive: (rent: string) =>
    `Månedsleien er ${rent}. Rett den på arket Leieforhold; et fradrag føres som korreksjon.`,
  rentIsNothing: 'Månedsleien er 0. Rett den på arket Leieforhold hvis det skal betales leie.',
  notRisen: 'Indeksen har ikke steget nok siden leien sist ble fastsatt.',
  calculation: (
    [before = '', now = '', then = '']: readonly string[],
    exact: string,
    rounded: string | null,
  ) =>
    `${before} × ${now} ÷ ${then} = ${exact}${rounded === null ? '' : `, rundet ned til ${rounded}`}`,

  tooFarAhead: (month: string) =>
    `${month} er for langt fram. Krav lages for måneden som kommer, høyst to måneder fram.`,
  noCharges: 'Arket Krav mangler, så kravene har ikke noe sted å stå. Hent det tilbake først.',
  aheadOfLaw: 'Leie kan kreves høyst én måned på forskudd (husleieloven § 3-2).',
  pastMonth: (month: string) => `${month} er en måned som har vært.`,
  lacksBefore: (count: number, month: string) =>
    count === 1
      ? `1 leieforhold har ikke husleie for ${month}. Kjør den måneden også hvis det er glemt.`
      : `${count} leieforhold har ikke husleie for ${month}. Kjør den måneden også hvis det er glemt.`,
  chargeOfNobody: (place: string) =>
    `Et krav kan ikke leses, og leieforholdet står ikke (${place}). Rett det, så ingen kreves to ganger.`,
  chargeUnread: (place: string) =>
    `Et krav på leieforholdet kan ikke leses eller mangler periode (${place}). Rett det, så leien ikke kreves to ganger.`,
  noKid: 'KID mangler på arket Leieforhold.',
  kidShared: (kid: string) => `Flere leieforhold har KID ${kid}. Rett det først.`,
  kidWrong: (kid: string) => `KID ${kid} har feil kontrollsiffer etter innstillingene.`,
  leaseOver: (end: string) => `Kontrakten gikk ut ${end}; leieforholdet står som løpende.`,
  rentOf: (month: string) => `Husleie ${month}`,
  powerOf: (month: string) => `Strøm ${month}`,

  planChanged:
    'Registeret er endret siden du så planen. Ingenting er skrevet. Se over planen på nytt.',
  nothingToWrite: 'Det er ingenting å skrive.',
  tableMissing: (sheet: string, headers: string) =>
    headers === ''
      ? `Arket ${sheet} mangler i arbeidsboken. Ingenting er skrevet.`
      : `Arket ${sheet} mangler kolonnene ${headers}. Ingenting er skrevet.`,
} as const;
