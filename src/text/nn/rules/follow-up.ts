/** What the check says of agreements, contacts and incidents. */
export const followUp = {
  agreementLongNotEvaluated: (day: string) =>
    `Avtalen skulle vore evaluert ${day}. Evaluer han, og før inn datoen og utfallet.`,
  agreementOutcomeWithoutEvaluation:
    'Avtalen har eit utfall, men det står ikkje når han vart evaluert. Skriv datoen.',
  agreementOverWithoutOutcome: (day: string) =>
    `Avtalen gjekk ut ${day}, men utfallet manglar. Vel kva han enda med.`,
  agreementOverlap: (other: string) =>
    `Avtalen løper samtidig med ${other} om same tema. Avslutt den eine, eller vel «fleire tema».`,
  agreementWithoutTimeLimit: (years: string) =>
    `Avtalen varer meir enn ${years} år. Ein avtale skal vere tidsavgrensa; rett datoen.`,
  agreementConsentAfterEnd: (day: string) =>
    `Samtykket er gitt etter at avtalen gjekk ut ${day}. Rett datoen som er feil.`,
  agreementResponsibleIsOfficer: (name: string) =>
    `${name} er bustadansvarleg for leigeforholdet og skal ikkje òg ha ansvar for avtalen. Vel ein annan.`,
  measureDoneBeforeAgreement: (day: string) =>
    `Tiltaket er utført før avtalen byrja ${day}. Rett datoen som er feil.`,
  measureDueAfterAgreement: (day: string) =>
    `Fristen er etter at avtalen går ut ${day}. Set ein tidlegare frist, eller forleng avtalen.`,
  contactOutsideTenancy: (tenancy: string) =>
    `Kontakten er datert lenge utanfor leigeforholdet ${tenancy}. Rett datoen eller leigeforholdet.`,
  contactAttemptZero: 'Forsøk blir talde frå 1. Det første forsøket er nummer 1.',
  incidentOutcomeWhileOpen:
    'Hendinga har eit utfall, men status er open. Lukk ho, eller tøm utfallet.',
  incidentHighWithoutDeadline:
    'Hendinga er alvorleg og ikkje lukka, men har ingen frist. Set ein frist.',
  incidentCitesUnsignedPoint: (tenancy: string) =>
    `Hendinga viser til eit punkt som ikkje står i sjekklista for ${tenancy}. Vel eit punkt leigetakaren har gått gjennom, eller tøm cella.`,
  incidentDoubled: (other: string, day: string) =>
    `Lik ${other}: same bustad og hendingstype ${day}. Er ho ført to gonger?`,
  incidentRentToOtherService:
    'Manglande husleige er send til ei anna teneste enn økonomi, NAV, servicetorget eller bustadansvarleg. Er det rett?',
} as const;
