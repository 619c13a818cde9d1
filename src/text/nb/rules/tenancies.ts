/** What the check says of tenancies and their papers. */
export const tenancies = {
  tenancyAfterDeath: (day: string) =>
    `Den siste voksne i husstanden døde ${day}, men leieforholdet løper. Avslutt det, eller rett hvem som leier.`,
  tenancyPersonTwoCurrent: (other: string) =>
    `En person i husstanden står også som leietaker i ${other} nå, i en annen husstand. Rett hvor personen bor.`,
  tenancyBeforeBirth: (day: string) =>
    `Kontrakten begynner før hovedsøkeren ble født ${day}. Rett datoen som er feil.`,
  tenancyMovedOutNotEnded: (day: string) =>
    `Leietakeren flyttet ut ${day}, men leieforholdet er ikke avsluttet. Skriv når det ble avsluttet.`,
  tenancyEndedNotMovedOut: (day: string) =>
    `Leieforholdet ble avsluttet ${day}, men det står ikke når leietakeren flyttet ut. Skriv datoen.`,
  tenancyAskedToMoveBeforeStart: (day: string) =>
    `Flytteoppfordringen er datert før kontrakten begynte ${day}. Rett datoen som er feil.`,
  tenancyOwnFormWithoutConsent:
    'Eget skjema er krysset av, men datoen for samtykket til transport mangler. Skriv datoen, eller rett til nei.',
  tenancyTransportOfEarlierHome: (day: string) =>
    `Samtykket til transport er gitt lenge før leieforholdet begynte ${day}. Be om et nytt for denne boligen.`,
  leaseUnsigned: (day: string) =>
    `Kontrakten har løpt siden ${day} uten at det står når den ble signert. Skriv datoen, eller få den signert.`,
  leaseUnusuallyLong: (start: string, end: string) =>
    `Kontrakten går fra ${start} til ${end}, mer enn 30 år. Se etter en tastefeil i året.`,
  leaseOtherGroundUnexplained:
    'Grunnen til kort tid er «annen saklig grunn», men den er ikke forklart. Skriv grunnen i merknaden.',
  leaseIndefiniteWithShortGround:
    'Kontrakten er tidsubestemt, men det står en grunn til kort tid. Rett det som er feil.',
  leaseGroundWithoutShortTerm: (day: string) =>
    `Det står en grunn til kort tid, men kontrakten går minst tre år, til ${day}. Tøm grunnen, eller rett datoen.`,
  leaseSecurityLapsed: (day: string) =>
    `Sikkerheten gikk ut ${day}, men leieforholdet løper. Få den forlenget, eller rett datoen.`,
  leaseSecurityEndsBeforeStart: (day: string) =>
    `Sikkerheten går ut før kontrakten begynner ${day}. Rett datoen som er feil.`,
  leaseIndexedBeforeStart: (day: string) =>
    `Leien er regulert før kontrakten begynte ${day}. Rett datoen som er feil.`,
  leaseIndexedAhead: (day: string) =>
    `Leien er ført som regulert ${day}, fram i tid. Vent til den gjelder, og rett datoen.`,
  leaseIndexedAfterEnd: (day: string) =>
    `Leien er regulert etter at leietakeren flyttet ut ${day}. Rett datoen som er feil.`,
  tenancyRentNotCharged: (month: string) =>
    month === ''
      ? 'Leieforholdet løper, men har aldri fått krav om husleie. Lag kravene, eller avslutt leieforholdet.'
      : `Leieforholdet løper, men har ikke fått krav om husleie på mer enn tre måneder (siste måned: ${month}). Lag kravene, eller avslutt leieforholdet.`,
  tenancyRentDiffersFromCharged: (rent: string, charged: string) =>
    `Avtalt leie er ${rent}, men det siste kravet er på ${charged}. Rett leien eller kravene.`,
  documentOutsideTenancy: (tenancy: string) =>
    `Dokumentet er signert utenfor tiden leieforholdet ${tenancy} varte. Rett datoen eller leieforholdet.`,
  documentDoubled: (other: string) =>
    `Samme dokument som ${other}: samme leieforhold, type, dato og versjon. Slett den ene raden.`,
  documentTransportWithoutConsent: (tenancy: string, day: string) =>
    `Transporterklæringen er signert ${day}, men leieforholdet ${tenancy} har ikke noe samtykke til transport. Før inn datoen der.`,
  documentDecisionWithoutArchive:
    'Vedtaket mangler arkivreferanse. Skriv sak og journalpost fra sakssystemet.',
  checklistDoubled: (other: string) =>
    `Punktet er ført to ganger i samme gjennomgang, også i ${other}. Slett den ene raden.`,
  checklistStateWithoutDate:
    'Punktet er gått gjennom, men datoen mangler. Skriv når det ble gjort.',
  checklistFarFromMovingIn: (day: string) =>
    `Sjekklisten for innflytting er datert mer enn tre måneder fra kontraktens begynnelse ${day}. Rett datoen eller anledningen.`,
  checklistMovedOutButTenant: (day: string, tenancy: string) =>
    `Sjekklisten for utflytting er fra ${day}, men leieforholdet ${tenancy} løper. Avslutt leieforholdet, eller rett anledningen.`,
  tenancyApplicationOfOtherHousehold: (household: string) =>
    `Søknaden hører til husstanden ${household}, ikke den som leier. Rett søknaden eller husstanden.`,
} as const;
