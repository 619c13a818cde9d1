import { areaRules } from './rules';
import { setupRules } from './setup-rules';

/** What the rules say: cause and next step. */
export const rules = {
  ...areaRules,
  ...setupRules,
  dwellingDoubled: (other: string) =>
    `Samme matrikkelnummer, adresse og bruksenhet som ${other}. Skill dem med en ekstra referanse, eller slett den ene.`,
  dwellingMoreBedroomsThanRooms: 'Boligen har flere soverom enn rom. Rett det som er feil.',
  dwellingAreaUnlikely: 'Arealet ser ikke riktig ut for en bolig. Se etter en tastefeil.',
  dwellingOutOfUseBeforeInUse:
    'Boligen er ute av bruk før den er tatt i bruk. Rett datoen som er feil.',
  dwellingLeasedWithoutOwner:
    'Boligen er ikke kommunens egen, men eieren mangler. Skriv inn eieren.',
  dwellingInOtherMunicipality:
    'Boligen har et annet kommunenummer enn kommunens eget. Se etter en tastefeil, eller la det stå.',
  dwellingVacantButLet:
    'Boligen står som ledig, men har et leieforhold som løper. Rett status, eller avslutt leieforholdet.',
  dwellingLetWithoutTenancy:
    'Boligen står som utleid, men har ikke noe leieforhold som løper. Rett status, eller legg inn leieforholdet.',
  vacancyOverlap: (other: string) =>
    `Ledigheten overlapper ${other} i samme bolig. Rett datoene, eller slett den ene.`,
  vacancyWhileLet: (other: string) =>
    `Boligen står som ledig mens leieforholdet ${other} løper. Rett datoene.`,
  personIdentityDoubled: (other: string) =>
    `Samme fødselsnummer som ${other}. Er det samme person, bør den ene raden slettes.`,
  personBirthDateDiffers:
    'Fødselsdatoen er en annen enn den i fødselsnummeret. Rett den som er feil.',
  personBornAfterToday: 'Fødselsdatoen ligger fram i tid. Se etter en tastefeil.',
  personDiedBeforeBirth: 'Dødsdatoen er før fødselsdatoen. Rett datoen som er feil.',
  personConsentWithoutDate: 'Samtykket mangler dato. Uten dato kan det ikke brukes.',
  personTwoMainApplicants: (other: string) =>
    `Husstanden har også ${other} som hovedsøker. Velg én.`,
  applicationCompleteBeforeReceived:
    'Søknaden er komplett før den er mottatt. Rett datoen som er feil.',
  applicationDecidedBeforeReceived:
    'Vedtaket er datert før søknaden er mottatt. Rett datoen som er feil.',
  applicationDecisionWithoutDate: 'Vedtaket mangler dato. Skriv datoen.',
  applicationDateWithoutDecision:
    'Vedtaksdatoen er satt, men ikke hva vedtaket er. Velg vedtaket, eller tøm datoen.',
  applicationRefusedWithoutReason: 'Avslaget mangler begrunnelse. Velg begrunnelsen.',
  applicationStatusContradictsDecision: 'Status og vedtak sier hver sitt. Rett det som er feil.',
  applicationStatusWithoutDecision:
    'Status sier at søknaden er avgjort, men vedtaket mangler. Før inn vedtaket, eller rett status.',
  applicationAnsweredBeforeDecided:
    'Svaret er sendt før vedtaket er gjort. Rett datoen som er feil.',
  applicationAppealDeadlineEarly: 'Klagefristen er før svaret er sendt. Rett datoen som er feil.',
  applicationAppealBeforeDecision:
    'Klagen er mottatt uten at det er gjort et vedtak før den. Rett datoen, eller før inn vedtaket.',
  applicationAppealOutcomeWithoutAppeal:
    'Klagen har et utfall, men ikke en dato for når den kom. Skriv datoen.',
  applicationResultBeforeReceived:
    'Resultatet er datert før søknaden er mottatt. Rett datoen som er feil.',
  applicationResultWithoutDate:
    'Resultatet mangler dato og blir ikke med i tallene for noe år. Skriv datoen.',
  interviewBeforeApplication:
    'Samtalen er datert før søknaden er mottatt. Rett datoen som er feil.',
  interviewNextBeforeThis: 'Neste samtale er før denne. Rett datoen som er feil.',
  interviewStepDueBeforeInterview:
    'Fristen for det søkeren skal gjøre, er før samtalen. Rett datoen som er feil.',
  offerReservedBeforeOffered: 'Reservasjonen går ut før tilbudet er gitt. Rett datoen som er feil.',
  offerAnsweredBeforeOffered: 'Svaret er datert før tilbudet. Rett datoen som er feil.',
  offerDeclinedWithoutReason: 'Søkeren takket nei, men grunnen mangler. Velg grunnen.',
  offerAcceptedWithDeclineReason:
    'Søkeren takket ja, men det står en grunn til nei. Rett svaret, eller tøm grunnen.',
  stayOverlap: (other: string) => `Oppholdet overlapper ${other} for samme husstand. Rett datoene.`,
  tenancyOverlap: (other: string) =>
    `Leieforholdet overlapper ${other} i samme bolig. Rett datoene, eller avslutt det som er over.`,
  tenancyHouseholdTwoCurrent: (other: string) =>
    `Husstanden leier også i ${other} nå. Er det riktig?`,
  tenancyEndsBeforeStart: (start: string) =>
    `Kontrakten slutter før den begynner (${start}). Rett datoen som er feil.`,
  tenancyStartsAfterEnd: (end: string) =>
    `Kontrakten begynner etter at den slutter (${end}). Rett datoen som er feil.`,
  tenancyEndedBeforeStart:
    'Leieforholdet er avsluttet før kontrakten begynner. Rett datoen som er feil.',
  tenancyMovedOutBeforeStart:
    'Leietakeren flyttet ut før kontrakten begynner. Rett datoen som er feil.',
  tenancyOutsideDwellingUse:
    'Kontrakten begynner mens boligen ikke er i bruk. Rett datoen her eller på boligen.',
  tenancyInStaffBase:
    'Boligen er personalbase og skal ikke leies ut. Rett boligen, eller kryss av for at den ikke er personalbase.',
  tenancyOfficerIsFollowUp:
    'Boligansvarlig og oppfølgingsperson er samme person. Rollene skal holdes fra hverandre. Velg en annen i en av dem.',
  tenancyOfficerHasLeft: 'Boligansvarlig er ikke lenger medlem. Velg en ny.',
  tenancyKidDoubled: (other: string) =>
    `Samme KID som ${other}. Innbetalinger kan havne på feil leieforhold. Gi det ene en ny KID.`,
  tenancyTransportWithoutOwnForm:
    'Samtykket til transport av bostøtte er ikke gitt på eget skjema. Da gjelder det ikke. Få det signert på eget skjema.',
  tenancyTransportWithdrawnEarly:
    'Transporten er trukket før det ble samtykket. Rett datoen som er feil.',
  leaseShorterThanMinimum: (years: number) =>
    `Leietiden er kortere enn ${years} år uten grunn. Velg en grunn til kort tid, eller rett datoen.`,
  leaseAnnexeUnderOneYear:
    'Leietiden er kortere enn ett år, som er minst for loft og sokkel. Rett datoen eller grunnen.',
  lease111WithoutInformation:
    'Grunnen er § 11-1, men dato for skriftlig opplysning mangler. Uten den gjelder treårsregelen.',
  lease111InformedLate:
    'Leietakeren skal opplyses skriftlig om § 11-1 før kontrakten signeres og begynner.',
  leaseFixedWithoutEnd: 'Kontrakten er tidsbestemt, men sluttdatoen mangler. Skriv sluttdatoen.',
  leaseIndefiniteWithEnd:
    'Kontrakten er tidsubestemt, men har en sluttdato. Rett kontraktstypen, eller tøm datoen.',
  leaseSignedAfterStart: 'Kontrakten er signert etter at leietiden begynte.',
  leaseBecameIndefinite:
    'Leietakeren har bodd mer enn tre måneder etter kontraktens slutt uten flytteoppfordring. Leieforholdet er blitt tidsubestemt.',
  leaseDepositTooHigh:
    'Depositumet er mer enn seks måneders leie, som er det høyeste tillatte. Rett beløpet, eller betal tilbake det som er for mye.',
  leaseSecurityTooHigh: 'Sikkerheten er mer enn seks måneders leie til sammen. Rett beløpet.',
  leaseSecurityWithoutAmount: 'Sikkerheten mangler beløp. Skriv beløpet.',
  leaseAmountWithoutSecurity:
    'Det står et beløp, men ikke hva slags sikkerhet det er. Velg hva det er.',
  leaseRentNotPositive: 'Leien må være større enn null. Rett beløpet.',
  leaseIndexedTooEarly: 'Leien er regulert før det er gått ett år. Rett datoen som er feil.',
  documentExpiresBeforeSigned: 'Dokumentet går ut før det er signert. Rett datoen som er feil.',
  checklistRemarkWithoutNote:
    'Punktet har en merknad, men den er ikke skrevet. Skriv den i merknaden.',
  agreementEvaluationBeforeStart: 'Evalueringen er før avtalen begynner. Rett datoen som er feil.',
  agreementEvaluationAfterEnd:
    'Evalueringen er etter at avtalen er gått ut. Sett en tidligere dato.',
  agreementAfterTenancy:
    'Avtalen begynner etter at leieforholdet er slutt. Rett datoen eller leieforholdet.',
  measureDueBeforeAgreement: 'Fristen er før avtalen begynner. Rett datoen som er feil.',
  incidentClosedWithoutOutcome: 'Hendelsen er lukket uten utfall. Velg hva den endte med.',
  incidentClosedWithoutDate: 'Hendelsen er lukket, men datoen mangler. Skriv datoen.',
  incidentOpenWithClosingDate:
    'Hendelsen har en dato for lukking, men status er ikke lukket. Rett status, eller tøm datoen.',
  incidentClosedBeforeStart: 'Hendelsen er lukket før den skjedde. Rett datoen som er feil.',
  incidentDeadlineBeforeStart: 'Fristen er før hendelsen. Rett datoen som er feil.',
  incidentTenancyInOtherDwelling:
    'Leieforholdet gjelder en annen bolig enn hendelsen. Rett leieforholdet eller boligen.',
  incidentOutsideTenancy:
    'Hendelsen skjedde utenfor tiden leieforholdet løp. Rett datoen eller leieforholdet.',
  chargeDueUnlikely: 'Forfallet ligger langt fra måneden husleien gjelder. Se etter en tastefeil.',
  chargeDoubled: (other: string) =>
    `Samme husleie er krevd to ganger for måneden, også i ${other}. Slett det ene, eller rett perioden.`,
  chargeOfSameMonth: (other: string) =>
    `Husleien for måneden er krevd med to ulike beløp, også i ${other}. Slett det som er feil, eller sett perioden eller kravtypen rett.`,
  chargeOutsideTenancy:
    'Husleien gjelder en måned utenfor leieforholdet. Rett perioden, eller slett kravet.',
  chargeAmountUnlikely: 'Beløpet er mye høyere enn månedsleien. Se etter en tastefeil.',
  chargeWriteOffPositive: 'En avskrivning skal være et negativt beløp, ellers øker den gjelden.',
  chargeZero: 'Kravet er på null kroner. Skriv beløpet, eller slett raden.',
  kidOfOtherTenancy: (other: string) =>
    `KID hører til leieforholdet ${other}. Rett KID eller leieforhold.`,
  paymentNegative:
    'Innbetalingen er negativ. Er det penger tilbake til leietakeren, velg tilbakebetaling som kilde.',
  paymentZero: 'Innbetalingen er på null kroner. Skriv beløpet, eller slett raden.',
  paymentUnplacedWithKnownKid: (other: string) =>
    `Innbetalingen er ikke plassert, men KID hører til leieforholdet ${other}. Velg leieforholdet.`,
  paymentAllowanceWithoutPeriod: 'Bostøtte må ha måneden den gjelder for. Skriv perioden.',
  paymentAllowanceOtherMonth:
    'Bostøtten står på en annen måned enn sin egen. Den kan ikke brukes på eldre gjeld. Rett perioden.',
  chargesWithoutPayments:
    'Arket Innbetalinger er tomt, men det er krav for mange måneder. Hent innbetalingene fra en eldre utgave av filen før noen kreves.',
  paymentDoubled: (other: string) =>
    `Lik ${other}: samme dato, beløp, leieforhold og bankreferanse. Er den ført to ganger?`,
  allowanceDoubled: (other: string) =>
    `Bostøtten for måneden er også ført i ${other}. Slett den ene raden.`,
  allowanceNegative: 'Bostøtten er negativ. Rett beløpet.',
  allowanceAboveRent: 'Bostøtten er høyere enn månedsleien. Se etter en tastefeil.',
  allowanceTransportWithoutConsent:
    'Bostøtten er satt til transport, men leieforholdet har ikke et samtykke som gjelder. Rett transporten, eller få et nytt samtykke.',
  allowanceExpectedUnlikely:
    'Ventet dato ligger langt fra måneden bostøtten gjelder. Se etter en tastefeil.',
  planFirstBeforeAgreed: 'Første avdrag er før ordningen ble avtalt. Rett datoen som er feil.',
  planInstalmentNotPositive: 'Avdraget må være større enn null. Skriv beløpet.',
  planInstalmentAboveDebt: 'Avdraget er større enn gjelden i ordningen. Se etter en tastefeil.',
  planTwoLive: (other: string) =>
    `Leieforholdet har også ordningen ${other} som løper. Avslutt den ene.`,
  planStateBeforeAgreed: 'Statusdatoen er før ordningen ble avtalt. Rett datoen som er feil.',
  stepDeadlineBeforeStep: 'Fristen er før tiltaket. Rett datoen som er feil.',
  stepNoticeDeadlineShort: (days: number) =>
    `Et inkassovarsel skal gi minst ${days} dagers frist. Rett fristen, eller send varselet på nytt.`,
  stepPauseBeforeStep: 'Pausen slutter før tiltaket. Rett datoen som er feil.',
  stepPauseWithoutReason: 'Pausen mangler grunn. Velg grunnen.',
  stepEvictionWithoutNav:
    'NAV er ikke kontaktet før dette steget. Ta kontakt først, eller før det inn.',
  memberOwnDeputy: 'Medlemmet er sin egen vara. Velg en annen.',
  meetingDayDoubled: (other: string) =>
    `Samme dag som møtet ${other}. Rett datoen, eller avlys det ene.`,
  meetingSummonedLate: 'Innkallingen er datert etter møtet. Rett datoen som er feil.',
  meetingApprovedBeforeHeld: 'Protokollen er godkjent før møtet er holdt. Rett datoen som er feil.',
  attendanceOfNobody:
    'Oppmøtet mangler både medlem og gjest. Velg medlemmet, eller skriv gjestens navn.',
  attendanceDoubled: (other: string) =>
    `Medlemmet er ført to ganger på møtet, også i ${other}. Slett den ene raden.`,
  caseDecidedWithoutText: 'Saken er vedtatt, men vedtaksteksten mangler. Skriv vedtaket.',
  caseDecidedWithoutDate: 'Saken er vedtatt, men vedtaksdatoen mangler. Skriv datoen.',
  caseDecisionNotRecorded:
    'Saken har et vedtak, men status sier at den ikke er behandlet. Rett status, eller tøm vedtaket.',
  caseWithoutMeeting: 'Saken er på saklisten eller vedtatt, men møtet mangler. Velg møtet.',
  caseDeadlineBeforeDecided: 'Fristen er før vedtaket. Rett datoen som er feil.',
  caseFollowedUpBeforeDecided: 'Saken er fulgt opp før vedtaket. Rett datoen som er feil.',
  caseNumberDoubled: (other: string) => `Samme saksnummer som ${other}. Gi den ene et nytt nummer.`,
  sourceUnknown: (id: string) => `Finner ikke ${id} i tabellen som er oppgitt. Rett kilden.`,
  taskDueBeforeCreated: 'Fristen er før oppgaven ble opprettet. Rett datoen som er feil.',
  taskDoneBeforeCreated: 'Oppgaven er utført før den ble opprettet. Rett datoen som er feil.',
  taskDoneWithoutDate: 'Oppgaven er utført, men datoen mangler. Skriv datoen.',
  taskOpenWithDate:
    'Oppgaven har en dato for utført, men status er åpen. Rett status, eller tøm datoen.',
  settingUnreadable: (words: string) =>
    words === ''
      ? 'Innstillingen kan ikke leses, og standardverdien brukes.'
      : `Innstillingen kan ikke leses, og standardverdien brukes. Velg en av disse: ${words}.`,
  settingUnknown: 'Innstillingen er ukjent og har ingen virkning. Se etter en skrivefeil.',
  rateDoubled: (other: string) =>
    `Satsen har to verdier fra samme dag, også i ${other}. Slett den ene raden.`,
  priceIndexNotPositive: 'Indeksen må være større enn null. Rett tallet.',
} as const;
