/** Indeksregulering og krava for månaden. */
export const rent = {
  rateMissing: (name: string) =>
    `«${name}» manglar på arket Satsar. Set inn rada igjen før leiger blir regulerte.`,
  noticeTooLate: (from: string, first: string) =>
    `Varselet må kome minst éin månad før ny leige (husleigelova § 4-2). Det rekk ikkje til ${from}; tidlegast ${first}.`,
  noticePast: (notice: string, today: string) =>
    `Varselet er ikkje sendt, så datoen ${notice} kan ikkje vere før i dag (${today}). Vel dagen brevet skal sendast.`,
  noIndex:
    'Arket Konsumprisindeks har ingen indeks som kan brukast. Hent tala frå SSB (konsumprisindeksen, totalindeks) og før dei inn.',
  indexMissing: (month: string) =>
    `Indeksen for ${month} manglar på arket Konsumprisindeks. Hent han frå SSB og før han inn.`,
  indexUnclear: (month: string) =>
    `Indeksen for ${month} står fleire gonger med ulik verdi på arket Konsumprisindeks. Behald den rette.`,
  indexOld: (month: string) =>
    `Nyaste indeks på arket er for ${month}. SSB har truleg gitt ut nyare.`,
  changeOfNobody: (place: string) =>
    `Ei leigeendring kan ikkje lesast, og leigeforholdet står ikkje (${place}). Rett ho, så ingen blir regulert for tidleg.`,
  rowUnread: (place: string) => `Rada kan ikkje lesast (${place}). Rett ho, og lag lista på nytt.`,
  tenancyDoubled: 'Leigeforholdet står fleire gonger på arket Leigeforhold. Rett det først.',
  changeUnread: (place: string) => `Ei leigeendring kan ikkje lesast (${place}). Rett ho først.`,
  lastIndexedUnread: 'Datoen i «Sist regulert» kan ikkje lesast. Rett han først.',
  leaseEnds: (end: string) =>
    `Kontrakten går ut ${end}, før ny leige ville gjelde. Avklar kontrakten først.`,
  alreadyNotified: (rent: string, from: string) => `Ny leige ${rent} frå ${from} er alt ført.`,
  noRent: 'Månadsleiga manglar på arket Leigeforhold.',
  rentNotPositive: (rent: string) =>
    `Månadsleiga er ${rent}. Rett ho på arket Leigeforhold; eit frådrag blir ført som korreksjon.`,
  rentIsNothing: 'Månadsleiga er 0. Rett ho på arket Leigeforhold dersom det skal betalast leige.',
  notRisen: 'Indeksen har ikkje stige nok sidan leiga sist vart fastsett.',
  calculation: (
    [before = '', now = '', then = '']: readonly string[],
    exact: string,
    rounded: string | null,
  ) =>
    `${before} × ${now} ÷ ${then} = ${exact}${rounded === null ? '' : `, runda ned til ${rounded}`}`,

  tooFarAhead: (month: string) =>
    `${month} er for langt fram. Krav blir laga for månaden som kjem, høgst to månader fram.`,
  noCharges: 'Arket Krav manglar, så krava har ingen stad å stå. Hent det tilbake først.',
  aheadOfLaw: 'Leige kan krevjast høgst éin månad på førehand (husleigelova § 3-2).',
  pastMonth: (month: string) => `${month} er ein månad som har vore.`,
  lacksBefore: (count: number, month: string) =>
    count === 1
      ? `1 leigeforhold har ikkje husleige for ${month}. Køyr den månaden òg dersom det er gløymt.`
      : `${count} leigeforhold har ikkje husleige for ${month}. Køyr den månaden òg dersom det er gløymt.`,
  chargeOfNobody: (place: string) =>
    `Eit krav kan ikkje lesast, og leigeforholdet står ikkje (${place}). Rett det, så ingen får krav to gonger.`,
  chargeUnread: (place: string) =>
    `Eit krav på leigeforholdet kan ikkje lesast eller manglar periode (${place}). Rett det, så leiga ikkje blir kravd to gonger.`,
  noKid: 'KID manglar på arket Leigeforhold.',
  kidShared: (kid: string) => `Fleire leigeforhold har KID ${kid}. Rett det først.`,
  kidWrong: (kid: string) => `KID ${kid} har feil kontrollsiffer etter innstillingane.`,
  leaseOver: (end: string) => `Kontrakten gjekk ut ${end}; leigeforholdet står som løpande.`,
  rentOf: (month: string) => `Husleige ${month}`,
  powerOf: (month: string) => `Straum ${month}`,

  planChanged:
    'Registeret er endra sidan du såg planen. Ingenting er skrive. Sjå over planen på nytt.',
  nothingToWrite: 'Det er ingenting å skrive.',
  tableMissing: (sheet: string, headers: string) =>
    headers === ''
      ? `Arket ${sheet} manglar i arbeidsboka. Ingenting er skrive.`
      : `Arket ${sheet} manglar kolonnane ${headers}. Ingenting er skrive.`,
} as const;
