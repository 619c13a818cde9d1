import { areaRules } from './rules';

/** What the rules say: cause and next step. */
export const rules = {
  ...areaRules,
  dwellingDoubled: (other: string) =>
    `Samme matrikkelnummer, adresse og bruksenhet som ${other}. Skill dem med en ekstra referanse, eller slett den ene.`,
  dwellingMoreBedroomsThanRooms: 'Boligen har flere soverom enn rom.',
  dwellingAreaUnlikely: 'Arealet ser ikke riktig ut for en bolig. Se etter en tastefeil.',
  dwellingOutOfUseBeforeInUse: 'Boligen er ute av bruk før den er tatt i bruk.',
  dwellingLeasedWithoutOwner:
    'Boligen er ikke kommunens egen, men eieren mangler. Skriv inn eieren.',
  dwellingInOtherMunicipality: 'Boligen har et annet kommunenummer enn kommunens eget.',
  dwellingVacantButLet:
    'Boligen står som ledig, men har et leieforhold som løper. Rett status, eller avslutt leieforholdet.',
  dwellingLetWithoutTenancy: 'Boligen står som utleid, men har ikke noe leieforhold som løper.',
  vacancyOverlap: (other: string) => `Ledigheten overlapper ${other} i samme bolig.`,
  vacancyWhileLet: (other: string) => `Boligen står som ledig mens leieforholdet ${other} løper.`,
  personIdentityDoubled: (other: string) =>
    `Samme fødselsnummer som ${other}. Er det samme person, bør den ene raden slettes.`,
  personBirthDateDiffers: 'Fødselsdatoen er en annen enn den i fødselsnummeret.',
  personBornAfterToday: 'Fødselsdatoen ligger fram i tid.',
  personDiedBeforeBirth: 'Dødsdatoen er før fødselsdatoen.',
  personConsentWithoutDate: 'Samtykket mangler dato. Uten dato kan det ikke brukes.',
  personTwoMainApplicants: (other: string) =>
    `Husstanden har også ${other} som hovedsøker. Velg én.`,
  applicationCompleteBeforeReceived: 'Søknaden er komplett før den er mottatt.',
  applicationDecidedBeforeReceived: 'Vedtaket er datert før søknaden er mottatt.',
  applicationDecisionWithoutDate: 'Vedtaket mangler dato.',
  applicationDateWithoutDecision: 'Vedtaksdatoen er satt, men ikke hva vedtaket er.',
  applicationRefusedWithoutReason: 'Avslaget mangler begrunnelse.',
  applicationStatusContradictsDecision: 'Status og vedtak sier hver sitt. Rett det som er feil.',
  applicationStatusWithoutDecision: 'Status sier at søknaden er avgjort, men vedtaket mangler.',
  applicationAnsweredBeforeDecided: 'Svaret er sendt før vedtaket er gjort.',
  applicationAppealDeadlineEarly: 'Klagefristen er før svaret er sendt.',
  applicationAppealBeforeDecision: 'Klagen er mottatt uten at det er gjort et vedtak før den.',
  applicationAppealOutcomeWithoutAppeal: 'Klagen har et utfall, men ikke en dato for når den kom.',
  applicationResultBeforeReceived: 'Resultatet er datert før søknaden er mottatt.',
  applicationResultWithoutDate: 'Resultatet mangler dato og blir ikke med i tallene for noe år.',
  interviewBeforeApplication: 'Samtalen er datert før søknaden er mottatt.',
  interviewNextBeforeThis: 'Neste samtale er før denne.',
  interviewStepDueBeforeInterview: 'Fristen for det søkeren skal gjøre, er før samtalen.',
  offerReservedBeforeOffered: 'Reservasjonen går ut før tilbudet er gitt.',
  offerAnsweredBeforeOffered: 'Svaret er datert før tilbudet.',
  offerDeclinedWithoutReason: 'Søkeren takket nei, men grunnen mangler.',
  offerAcceptedWithDeclineReason: 'Søkeren takket ja, men det står en grunn til nei.',
  stayOverlap: (other: string) => `Oppholdet overlapper ${other} for samme husstand.`,
  tenancyOverlap: (other: string) =>
    `Leieforholdet overlapper ${other} i samme bolig. Rett datoene, eller avslutt det som er over.`,
  tenancyHouseholdTwoCurrent: (other: string) =>
    `Husstanden leier også i ${other} nå. Er det riktig?`,
  tenancyEndsBeforeStart: (start: string) =>
    `Kontrakten slutter før den begynner (${start}). Rett datoen som er feil.`,
  tenancyStartsAfterEnd: (end: string) =>
    `Kontrakten begynner etter at den slutter (${end}). Rett datoen som er feil.`,
  tenancyEndedBeforeStart: 'Leieforholdet er avsluttet før kontrakten begynner.',
  tenancyMovedOutBeforeStart: 'Leietakeren flyttet ut før kontrakten begynner.',
  tenancyOutsideDwellingUse: 'Kontrakten begynner mens boligen ikke er i bruk.',
  tenancyInStaffBase: 'Boligen er personalbase og skal ikke leies ut.',
  tenancyOfficerIsFollowUp:
    'Boligansvarlig og oppfølgingsperson er samme person. Rollene skal holdes fra hverandre.',
  tenancyOfficerHasLeft: 'Boligansvarlig er ikke lenger medlem. Velg en ny.',
  tenancyKidDoubled: (other: string) =>
    `Samme KID som ${other}. Innbetalinger kan havne på feil leieforhold.`,
  tenancyTransportWithoutOwnForm:
    'Samtykket til transport av bostøtte er ikke gitt på eget skjema. Da gjelder det ikke.',
  tenancyTransportWithdrawnEarly: 'Transporten er trukket før det ble samtykket.',
  leaseShorterThanMinimum: (years: number) =>
    `Leietiden er kortere enn ${years} år uten grunn. Velg en grunn til kort tid, eller rett datoen.`,
  leaseAnnexeUnderOneYear: 'Leietiden er kortere enn ett år, som er minst for loft og sokkel.',
  lease111WithoutInformation:
    'Grunnen er § 11-1, men dato for skriftlig opplysning mangler. Uten den gjelder treårsregelen.',
  lease111InformedLate:
    'Leietakeren skal opplyses skriftlig om § 11-1 før kontrakten signeres og begynner.',
  leaseFixedWithoutEnd: 'Kontrakten er tidsbestemt, men sluttdatoen mangler.',
  leaseIndefiniteWithEnd: 'Kontrakten er tidsubestemt, men har en sluttdato.',
  leaseSignedAfterStart: 'Kontrakten er signert etter at leietiden begynte.',
  leaseBecameIndefinite:
    'Leietakeren har bodd mer enn tre måneder etter kontraktens slutt uten flytteoppfordring. Leieforholdet er blitt tidsubestemt.',
  leaseDepositTooHigh: 'Depositumet er mer enn seks måneders leie, som er det høyeste tillatte.',
  leaseSecurityTooHigh: 'Sikkerheten er mer enn seks måneders leie til sammen.',
  leaseSecurityWithoutAmount: 'Sikkerheten mangler beløp.',
  leaseAmountWithoutSecurity: 'Det står et beløp, men ikke hva slags sikkerhet det er.',
  leaseRentNotPositive: 'Leien må være større enn null.',
  leaseIndexedTooEarly: 'Leien er regulert før det er gått ett år.',
  documentExpiresBeforeSigned: 'Dokumentet går ut før det er signert.',
  checklistRemarkWithoutNote: 'Punktet har en merknad, men den er ikke skrevet.',
  agreementEvaluationBeforeStart: 'Evalueringen er før avtalen begynner.',
  agreementEvaluationAfterEnd: 'Evalueringen er etter at avtalen er gått ut.',
  agreementAfterTenancy: 'Avtalen begynner etter at leieforholdet er slutt.',
  measureDueBeforeAgreement: 'Fristen er før avtalen begynner.',
  incidentClosedWithoutOutcome: 'Hendelsen er lukket uten utfall. Velg hva den endte med.',
  incidentClosedWithoutDate: 'Hendelsen er lukket, men datoen mangler.',
  incidentOpenWithClosingDate: 'Hendelsen har en dato for lukking, men status er ikke lukket.',
  incidentClosedBeforeStart: 'Hendelsen er lukket før den skjedde.',
  incidentDeadlineBeforeStart: 'Fristen er før hendelsen.',
  incidentTenancyInOtherDwelling: 'Leieforholdet gjelder en annen bolig enn hendelsen.',
  incidentOutsideTenancy: 'Hendelsen skjedde utenfor tiden leieforholdet løp.',
  chargeDueUnlikely: 'Forfallet ligger langt fra måneden husleien gjelder. Se etter en tastefeil.',
  chargeDoubled: (other: string) =>
    `Samme husleie er krevd to ganger for måneden, også i ${other}.`,
  chargeOutsideTenancy: 'Husleien gjelder en måned utenfor leieforholdet.',
  chargeAmountUnlikely: 'Beløpet er mye høyere enn månedsleien. Se etter en tastefeil.',
  chargeWriteOffPositive: 'En avskrivning skal være et negativt beløp, ellers øker den gjelden.',
  chargeZero: 'Kravet er på null kroner.',
  kidOfOtherTenancy: (other: string) =>
    `KID hører til leieforholdet ${other}. Rett KID eller leieforhold.`,
  paymentNegative:
    'Innbetalingen er negativ. Er det penger tilbake til leietakeren, velg tilbakebetaling som kilde.',
  paymentZero: 'Innbetalingen er på null kroner.',
  paymentUnplacedWithKnownKid: (other: string) =>
    `Innbetalingen er ikke plassert, men KID hører til leieforholdet ${other}.`,
  paymentAllowanceWithoutPeriod: 'Bostøtte må ha måneden den gjelder for. Skriv perioden.',
  paymentAllowanceOtherMonth:
    'Bostøtten står på en annen måned enn sin egen. Den kan ikke brukes på eldre gjeld.',
  paymentDoubled: (other: string) =>
    `Lik ${other}: samme dato, beløp, leieforhold og bankreferanse. Er den ført to ganger?`,
  allowanceDoubled: (other: string) => `Bostøtten for måneden er også ført i ${other}.`,
  allowanceNegative: 'Bostøtten er negativ.',
  allowanceAboveRent: 'Bostøtten er høyere enn månedsleien. Se etter en tastefeil.',
  allowanceTransportWithoutConsent:
    'Bostøtten er satt til transport, men leieforholdet har ikke et samtykke som gjelder.',
  allowanceExpectedUnlikely: 'Ventet dato ligger langt fra måneden bostøtten gjelder.',
  planFirstBeforeAgreed: 'Første avdrag er før ordningen ble avtalt.',
  planInstalmentNotPositive: 'Avdraget må være større enn null.',
  planInstalmentAboveDebt: 'Avdraget er større enn gjelden i ordningen.',
  planTwoLive: (other: string) =>
    `Leieforholdet har også ordningen ${other} som løper. Avslutt den ene.`,
  planStateBeforeAgreed: 'Statusdatoen er før ordningen ble avtalt.',
  stepDeadlineBeforeStep: 'Fristen er før tiltaket.',
  stepNoticeDeadlineShort: (days: number) => `Et inkassovarsel skal gi minst ${days} dagers frist.`,
  stepPauseBeforeStep: 'Pausen slutter før tiltaket.',
  stepPauseWithoutReason: 'Pausen mangler grunn.',
  stepEvictionWithoutNav:
    'NAV er ikke kontaktet før dette steget. Ta kontakt først, eller før det inn.',
  memberOwnDeputy: 'Medlemmet er sin egen vara.',
  meetingDayDoubled: (other: string) => `Samme dag som møtet ${other}.`,
  meetingSummonedLate: 'Innkallingen er datert etter møtet.',
  meetingApprovedBeforeHeld: 'Protokollen er godkjent før møtet er holdt.',
  attendanceOfNobody: 'Oppmøtet mangler både medlem og gjest.',
  attendanceDoubled: (other: string) => `Medlemmet er ført to ganger på møtet, også i ${other}.`,
  caseDecidedWithoutText: 'Saken er vedtatt, men vedtaksteksten mangler.',
  caseDecidedWithoutDate: 'Saken er vedtatt, men vedtaksdatoen mangler.',
  caseDecisionNotRecorded: 'Saken har et vedtak, men status sier at den ikke er behandlet.',
  caseWithoutMeeting: 'Saken er på saklisten eller vedtatt, men møtet mangler.',
  caseDeadlineBeforeDecided: 'Fristen er før vedtaket.',
  caseFollowedUpBeforeDecided: 'Saken er fulgt opp før vedtaket.',
  caseNumberDoubled: (other: string) => `Samme saksnummer som ${other}.`,
  sourceUnknown: (id: string) => `Finner ikke ${id} i tabellen som er oppgitt. Rett kilden.`,
  taskDueBeforeCreated: 'Fristen er før oppgaven ble opprettet.',
  taskDoneBeforeCreated: 'Oppgaven er utført før den ble opprettet.',
  taskDoneWithoutDate: 'Oppgaven er utført, men datoen mangler.',
  taskOpenWithDate: 'Oppgaven har en dato for utført, men status er åpen.',
  settingUnreadable: (words: string) =>
    words === ''
      ? 'Innstillingen kan ikke leses, og standardverdien brukes.'
      : `Innstillingen kan ikke leses, og standardverdien brukes. Velg en av disse: ${words}.`,
  settingUnknown: 'Innstillingen er ukjent og har ingen virkning. Se etter en skrivefeil.',
  rateDoubled: (other: string) => `Satsen har to verdier fra samme dag, også i ${other}.`,
  priceIndexNotPositive: 'Indeksen må være større enn null.',
} as const;
