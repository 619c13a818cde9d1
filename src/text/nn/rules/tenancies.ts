/** What the check says of tenancies and their papers. */
export const tenancies = {
  tenancyAfterDeath: (day: string) =>
    `Den siste vaksne i husstanden døydde ${day}, men leigeforholdet løper. Avslutt det, eller rett kven som leiger.`,
  tenancyPersonTwoCurrent: (other: string) =>
    `Ein person i husstanden står òg som leigetakar i ${other} no, i ein annan husstand. Rett kvar personen bur.`,
  tenancyBeforeBirth: (day: string) =>
    `Kontrakten byrjar før hovudsøkjaren vart fødd ${day}. Rett datoen som er feil.`,
  tenancyMovedOutNotEnded: (day: string) =>
    `Leigetakaren flytta ut ${day}, men leigeforholdet er ikkje avslutta. Skriv når det vart avslutta.`,
  tenancyEndedNotMovedOut: (day: string) =>
    `Leigeforholdet vart avslutta ${day}, men det står ikkje når leigetakaren flytta ut. Skriv datoen.`,
  tenancyAskedToMoveBeforeStart: (day: string) =>
    `Flytteoppmodinga er datert før kontrakten byrja ${day}. Rett datoen som er feil.`,
  tenancyOwnFormWithoutConsent:
    'Eige skjema er kryssa av, men datoen for samtykket til transport manglar. Skriv datoen, eller rett til nei.',
  tenancyTransportOfEarlierHome: (day: string) =>
    `Samtykket til transport er gitt lenge før leigeforholdet byrja ${day}. Be om eit nytt for denne bustaden.`,
  leaseUnsigned: (day: string) =>
    `Kontrakten har løpt sidan ${day} utan at det står når han vart signert. Skriv datoen, eller få han signert.`,
  leaseUnusuallyLong: (start: string, end: string) =>
    `Kontrakten går frå ${start} til ${end}, meir enn 30 år. Sjå etter ein tastefeil i året.`,
  leaseOtherGroundUnexplained:
    'Grunnen til kort tid er «annan sakleg grunn», men han er ikkje forklart. Skriv grunnen i merknaden.',
  leaseIndefiniteWithShortGround:
    'Kontrakten er tidsubestemt, men det står ein grunn til kort tid. Rett det som er feil.',
  leaseGroundWithoutShortTerm: (day: string) =>
    `Det står ein grunn til kort tid, men kontrakten går minst tre år, til ${day}. Tøm grunnen, eller rett datoen.`,
  leaseSecurityLapsed: (day: string) =>
    `Tryggleiken gjekk ut ${day}, men leigeforholdet løper. Få han forlengd, eller rett datoen.`,
  leaseSecurityEndsBeforeStart: (day: string) =>
    `Tryggleiken går ut før kontrakten byrjar ${day}. Rett datoen som er feil.`,
  leaseIndexedBeforeStart: (day: string) =>
    `Leiga er regulert før kontrakten byrja ${day}. Rett datoen som er feil.`,
  leaseIndexedAhead: (day: string) =>
    `Leiga er ført som regulert ${day}, fram i tid. Vent til ho gjeld, og rett datoen.`,
  leaseIndexedAfterEnd: (day: string) =>
    `Leiga er regulert etter at leigetakaren flytta ut ${day}. Rett datoen som er feil.`,
  tenancyRentNotCharged: (month: string) =>
    month === ''
      ? 'Leigeforholdet løper, men har aldri fått krav om husleige. Lag krava, eller avslutt leigeforholdet.'
      : `Leigeforholdet løper, men har ikkje fått krav om husleige på meir enn tre månader (siste månad: ${month}). Lag krava, eller avslutt leigeforholdet.`,
  tenancyRentDiffersFromCharged: (rent: string, charged: string) =>
    `Avtalt leige er ${rent}, men det siste kravet er på ${charged}. Rett leiga eller krava.`,
  documentOutsideTenancy: (tenancy: string) =>
    `Dokumentet er signert utanfor tida leigeforholdet ${tenancy} varte. Rett datoen eller leigeforholdet.`,
  documentDoubled: (other: string) =>
    `Same dokument som ${other}: same leigeforhold, type, dato og versjon. Slett den eine rada.`,
  documentTransportWithoutConsent: (tenancy: string, day: string) =>
    `Transporterklæringa er signert ${day}, men leigeforholdet ${tenancy} har ikkje noko samtykke til transport. Før inn datoen der.`,
  documentDecisionWithoutArchive:
    'Vedtaket manglar arkivreferanse. Skriv sak og journalpost frå sakssystemet.',
  checklistDoubled: (other: string) =>
    `Punktet er ført to gonger i same gjennomgang, òg i ${other}. Slett den eine rada.`,
  checklistStateWithoutDate:
    'Punktet er gått gjennom, men datoen manglar. Skriv når det vart gjort.',
  checklistFarFromMovingIn: (day: string) =>
    `Sjekklista for innflytting er datert meir enn tre månader frå kontrakten byrja ${day}. Rett datoen eller høvet.`,
  checklistMovedOutButTenant: (day: string, tenancy: string) =>
    `Sjekklista for utflytting er frå ${day}, men leigeforholdet ${tenancy} løper. Avslutt leigeforholdet, eller rett høvet.`,
  tenancyApplicationOfOtherHousehold: (household: string) =>
    `Søknaden høyrer til husstanden ${household}, ikkje den som leiger. Rett søknaden eller husstanden.`,
} as const;
