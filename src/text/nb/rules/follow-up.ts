/** What the check says of agreements, contacts and incidents. */
export const followUp = {
  agreementLongNotEvaluated: (day: string) =>
    `Avtalen skulle vært evaluert ${day}. Evaluer den, og før inn datoen og utfallet.`,
  agreementOutcomeWithoutEvaluation:
    'Avtalen har et utfall, men det står ikke når den ble evaluert. Skriv datoen.',
  agreementOverWithoutOutcome: (day: string) =>
    `Avtalen gikk ut ${day}, men utfallet mangler. Velg hva den endte med.`,
  agreementOverlap: (other: string) =>
    `Avtalen løper samtidig med ${other} om samme tema. Avslutt den ene, eller velg «flere temaer».`,
  agreementWithoutTimeLimit: (years: string) =>
    `Avtalen varer mer enn ${years} år. En avtale skal være tidsavgrenset; rett datoen.`,
  agreementConsentAfterEnd: (day: string) =>
    `Samtykket er gitt etter at avtalen gikk ut ${day}. Rett datoen som er feil.`,
  agreementResponsibleIsOfficer: (name: string) =>
    `${name} er boligansvarlig for leieforholdet og skal ikke også ha ansvar for avtalen. Velg en annen.`,
  measureDoneBeforeAgreement: (day: string) =>
    `Tiltaket er utført før avtalen begynte ${day}. Rett datoen som er feil.`,
  measureDueAfterAgreement: (day: string) =>
    `Fristen er etter at avtalen går ut ${day}. Sett en tidligere frist, eller forleng avtalen.`,
  contactOutsideTenancy: (tenancy: string) =>
    `Kontakten er datert lenge utenfor leieforholdet ${tenancy}. Rett datoen eller leieforholdet.`,
  contactAttemptZero: 'Forsøk telles fra 1. Det første forsøket er nummer 1.',
  incidentOutcomeWhileOpen:
    'Hendelsen har et utfall, men status er åpen. Lukk den, eller tøm utfallet.',
  incidentHighWithoutDeadline:
    'Hendelsen er alvorlig og ikke lukket, men har ingen frist. Sett en frist.',
  incidentCitesUnsignedPoint: (tenancy: string) =>
    `Hendelsen viser til et punkt som ikke står i sjekklisten for ${tenancy}. Velg et punkt leietakeren har gått gjennom, eller tøm cellen.`,
  incidentDoubled: (other: string, day: string) =>
    `Lik ${other}: samme bolig og hendelsestype ${day}. Er den ført to ganger?`,
  incidentRentToOtherService:
    'Manglende husleie er sendt til en annen tjeneste enn økonomi, NAV, servicetorget eller boligansvarlig. Er det riktig?',
} as const;
