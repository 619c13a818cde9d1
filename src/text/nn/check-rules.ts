import { areaRules } from './rules';

export const rules = {
  ...areaRules,
  dwellingDoubled: (other: string) =>
    `Same matrikkelnummer, adresse og brukseining som ${other}. Skil dei med ein ekstra referanse, eller slett den eine.`,
  dwellingMoreBedroomsThanRooms: 'Bustaden har fleire soverom enn rom.',
  dwellingAreaUnlikely: 'Arealet ser ikkje rett ut for ein bustad. Sjå etter ein tastefeil.',
  dwellingOutOfUseBeforeInUse: 'Bustaden er ute av bruk før han er teken i bruk.',
  dwellingLeasedWithoutOwner:
    'Bustaden er ikkje kommunens eigen, men eigaren manglar. Skriv inn eigaren.',
  dwellingInOtherMunicipality: 'Bustaden har eit anna kommunenummer enn kommunens eige.',
  dwellingVacantButLet:
    'Bustaden står som ledig, men har eit leigeforhold som løper. Rett status, eller avslutt leigeforholdet.',
  dwellingLetWithoutTenancy:
    'Bustaden står som utleigd, men har ikkje noko leigeforhold som løper.',
  vacancyOverlap: (other: string) => `Ledigheita overlappar ${other} i same bustad.`,
  vacancyWhileLet: (other: string) =>
    `Bustaden står som ledig medan leigeforholdet ${other} løper.`,
  personIdentityDoubled: (other: string) =>
    `Same fødselsnummer som ${other}. Er det same person, bør den eine rada slettast.`,
  personBirthDateDiffers: 'Fødselsdatoen er ein annan enn den i fødselsnummeret.',
  personBornAfterToday: 'Fødselsdatoen ligg fram i tid.',
  personDiedBeforeBirth: 'Dødsdatoen er før fødselsdatoen.',
  personConsentWithoutDate: 'Samtykket manglar dato. Utan dato kan det ikkje brukast.',
  personTwoMainApplicants: (other: string) =>
    `Husstanden har òg ${other} som hovudsøkjar. Vel éin.`,
  applicationCompleteBeforeReceived: 'Søknaden er komplett før han er motteken.',
  applicationDecidedBeforeReceived: 'Vedtaket er datert før søknaden er motteken.',
  applicationDecisionWithoutDate: 'Vedtaket manglar dato.',
  applicationDateWithoutDecision: 'Vedtaksdatoen er sett, men ikkje kva vedtaket er.',
  applicationRefusedWithoutReason: 'Avslaget manglar grunngjeving.',
  applicationStatusContradictsDecision: 'Status og vedtak seier kvar sitt. Rett det som er feil.',
  applicationStatusWithoutDecision: 'Status seier at søknaden er avgjord, men vedtaket manglar.',
  applicationAnsweredBeforeDecided: 'Svaret er sendt før vedtaket er gjort.',
  applicationAppealDeadlineEarly: 'Klagefristen er før svaret er sendt.',
  applicationAppealBeforeDecision: 'Klagen er motteken utan at det er gjort eit vedtak før han.',
  applicationAppealOutcomeWithoutAppeal:
    'Klagen har eit utfall, men ikkje ein dato for når han kom.',
  applicationResultBeforeReceived: 'Resultatet er datert før søknaden er motteken.',
  applicationResultWithoutDate: 'Resultatet manglar dato og blir ikkje med i tala for noko år.',
  interviewBeforeApplication: 'Samtalen er datert før søknaden er motteken.',
  interviewNextBeforeThis: 'Neste samtale er før denne.',
  interviewStepDueBeforeInterview: 'Fristen for det søkjaren skal gjere, er før samtalen.',
  offerReservedBeforeOffered: 'Reservasjonen går ut før tilbodet er gitt.',
  offerAnsweredBeforeOffered: 'Svaret er datert før tilbodet.',
  offerDeclinedWithoutReason: 'Søkjaren takka nei, men grunnen manglar.',
  offerAcceptedWithDeclineReason: 'Søkjaren takka ja, men det står ein grunn til nei.',
  stayOverlap: (other: string) => `Opphaldet overlappar ${other} for same husstand.`,
  tenancyOverlap: (other: string) =>
    `Leigeforholdet overlappar ${other} i same bustad. Rett datoane, eller avslutt det som er over.`,
  tenancyHouseholdTwoCurrent: (other: string) => `Husstanden leiger òg i ${other} no. Er det rett?`,
  tenancyEndsBeforeStart: (start: string) =>
    `Kontrakten sluttar før han byrjar (${start}). Rett datoen som er feil.`,
  tenancyStartsAfterEnd: (end: string) =>
    `Kontrakten byrjar etter at han sluttar (${end}). Rett datoen som er feil.`,
  tenancyEndedBeforeStart: 'Leigeforholdet er avslutta før kontrakten byrjar.',
  tenancyMovedOutBeforeStart: 'Leigetakaren flytta ut før kontrakten byrjar.',
  tenancyOutsideDwellingUse: 'Kontrakten byrjar medan bustaden ikkje er i bruk.',
  tenancyInStaffBase: 'Bustaden er personalbase og skal ikkje leigast ut.',
  tenancyOfficerIsFollowUp:
    'Bustadansvarleg og oppfølgingsperson er same person. Rollene skal haldast frå kvarandre.',
  tenancyOfficerHasLeft: 'Bustadansvarleg er ikkje lenger medlem. Vel ein ny.',
  tenancyKidDoubled: (other: string) =>
    `Same KID som ${other}. Innbetalingar kan hamne på feil leigeforhold.`,
  tenancyTransportWithoutOwnForm:
    'Samtykket til transport av bustøtte er ikkje gitt på eige skjema. Då gjeld det ikkje.',
  tenancyTransportWithdrawnEarly: 'Transporten er trekt før det vart samtykt.',
  leaseShorterThanMinimum: (years: number) =>
    `Leigetida er kortare enn ${years} år utan grunn. Vel ein grunn til kort tid, eller rett datoen.`,
  leaseAnnexeUnderOneYear: 'Leigetida er kortare enn eitt år, som er minst for loft og sokkel.',
  lease111WithoutInformation:
    'Grunnen er § 11-1, men dato for skriftleg opplysning manglar. Utan han gjeld treårsregelen.',
  lease111InformedLate:
    'Leigetakaren skal opplysast skriftleg om § 11-1 før kontrakten blir signert og byrjar.',
  leaseFixedWithoutEnd: 'Kontrakten er tidsbestemt, men sluttdatoen manglar.',
  leaseIndefiniteWithEnd: 'Kontrakten er tidsubestemt, men har ein sluttdato.',
  leaseSignedAfterStart: 'Kontrakten er signert etter at leigetida byrja.',
  leaseBecameIndefinite:
    'Leigetakaren har budd meir enn tre månader etter slutten på kontrakten utan flytteoppmoding. Leigeforholdet er blitt tidsubestemt.',
  leaseDepositTooHigh: 'Depositumet er meir enn seks månaders leige, som er det høgste tillatne.',
  leaseSecurityTooHigh: 'Tryggleiken er meir enn seks månaders leige til saman.',
  leaseSecurityWithoutAmount: 'Tryggleiken manglar beløp.',
  leaseAmountWithoutSecurity: 'Det står eit beløp, men ikkje kva slags tryggleik det er.',
  leaseRentNotPositive: 'Leiga må vere større enn null.',
  leaseIndexedTooEarly: 'Leiga er regulert før det er gått eitt år.',
  documentExpiresBeforeSigned: 'Dokumentet går ut før det er signert.',
  checklistRemarkWithoutNote: 'Punktet har ein merknad, men han er ikkje skriven.',
  agreementEvaluationBeforeStart: 'Evalueringa er før avtalen byrjar.',
  agreementEvaluationAfterEnd: 'Evalueringa er etter at avtalen er gått ut.',
  agreementAfterTenancy: 'Avtalen byrjar etter at leigeforholdet er slutt.',
  measureDueBeforeAgreement: 'Fristen er før avtalen byrjar.',
  incidentClosedWithoutOutcome: 'Hendinga er lukka utan utfall. Vel kva ho enda med.',
  incidentClosedWithoutDate: 'Hendinga er lukka, men datoen manglar.',
  incidentOpenWithClosingDate: 'Hendinga har ein dato for lukking, men status er ikkje lukka.',
  incidentClosedBeforeStart: 'Hendinga er lukka før ho skjedde.',
  incidentDeadlineBeforeStart: 'Fristen er før hendinga.',
  incidentTenancyInOtherDwelling: 'Leigeforholdet gjeld ein annan bustad enn hendinga.',
  incidentOutsideTenancy: 'Hendinga skjedde utanfor tida leigeforholdet løp.',
  chargeDueUnlikely: 'Forfallet ligg langt frå månaden husleiga gjeld. Sjå etter ein tastefeil.',
  chargeDoubled: (other: string) => `Same husleige er kravd to gonger for månaden, òg i ${other}.`,
  chargeOutsideTenancy: 'Husleiga gjeld ein månad utanfor leigeforholdet.',
  chargeAmountUnlikely: 'Beløpet er mykje høgare enn månadsleiga. Sjå etter ein tastefeil.',
  chargeWriteOffPositive: 'Ei avskriving skal vere eit negativt beløp, elles aukar ho gjelda.',
  chargeZero: 'Kravet er på null kroner.',
  kidOfOtherTenancy: (other: string) =>
    `KID høyrer til leigeforholdet ${other}. Rett KID eller leigeforhold.`,
  paymentNegative:
    'Innbetalinga er negativ. Er det pengar tilbake til leigetakaren, vel tilbakebetaling som kjelde.',
  paymentZero: 'Innbetalinga er på null kroner.',
  paymentUnplacedWithKnownKid: (other: string) =>
    `Innbetalinga er ikkje plassert, men KID høyrer til leigeforholdet ${other}.`,
  paymentAllowanceWithoutPeriod: 'Bustøtte må ha månaden ho gjeld for. Skriv perioden.',
  paymentAllowanceOtherMonth:
    'Bustøtta står på ein annan månad enn sin eigen. Ho kan ikkje brukast på eldre gjeld.',
  paymentDoubled: (other: string) =>
    `Lik ${other}: same dato, beløp, leigeforhold og bankreferanse. Er ho ført to gonger?`,
  allowanceDoubled: (other: string) => `Bustøtta for månaden er òg ført i ${other}.`,
  allowanceNegative: 'Bustøtta er negativ.',
  allowanceAboveRent: 'Bustøtta er høgare enn månadsleiga. Sjå etter ein tastefeil.',
  allowanceTransportWithoutConsent:
    'Bustøtta er sett til transport, men leigeforholdet har ikkje eit samtykke som gjeld.',
  allowanceExpectedUnlikely: 'Venta dato ligg langt frå månaden bustøtta gjeld.',
  planFirstBeforeAgreed: 'Første avdrag er før ordninga vart avtalt.',
  planInstalmentNotPositive: 'Avdraget må vere større enn null.',
  planInstalmentAboveDebt: 'Avdraget er større enn gjelda i ordninga.',
  planTwoLive: (other: string) =>
    `Leigeforholdet har òg ordninga ${other} som løper. Avslutt den eine.`,
  planStateBeforeAgreed: 'Statusdatoen er før ordninga vart avtalt.',
  stepDeadlineBeforeStep: 'Fristen er før tiltaket.',
  stepNoticeDeadlineShort: (days: number) =>
    `Eit inkassovarsel skal gi minst ${days} dagars frist.`,
  stepPauseBeforeStep: 'Pausen sluttar før tiltaket.',
  stepPauseWithoutReason: 'Pausen manglar grunn.',
  stepEvictionWithoutNav:
    'NAV er ikkje kontakta før dette steget. Ta kontakt først, eller før det inn.',
  memberOwnDeputy: 'Medlemen er sin eigen vara.',
  meetingDayDoubled: (other: string) => `Same dag som møtet ${other}.`,
  meetingSummonedLate: 'Innkallinga er datert etter møtet.',
  meetingApprovedBeforeHeld: 'Protokollen er godkjend før møtet er halde.',
  attendanceOfNobody: 'Oppmøtet manglar både medlem og gjest.',
  attendanceDoubled: (other: string) => `Medlemen er ført to gonger på møtet, òg i ${other}.`,
  caseDecidedWithoutText: 'Saka er vedteken, men vedtaksteksten manglar.',
  caseDecidedWithoutDate: 'Saka er vedteken, men vedtaksdatoen manglar.',
  caseDecisionNotRecorded: 'Saka har eit vedtak, men status seier at ho ikkje er behandla.',
  caseWithoutMeeting: 'Saka er på saklista eller vedteken, men møtet manglar.',
  caseDeadlineBeforeDecided: 'Fristen er før vedtaket.',
  caseFollowedUpBeforeDecided: 'Saka er følgd opp før vedtaket.',
  caseNumberDoubled: (other: string) => `Same saksnummer som ${other}.`,
  sourceUnknown: (id: string) => `Finn ikkje ${id} i tabellen som er oppgitt. Rett kjelda.`,
  taskDueBeforeCreated: 'Fristen er før oppgåva vart oppretta.',
  taskDoneBeforeCreated: 'Oppgåva er utført før ho vart oppretta.',
  taskDoneWithoutDate: 'Oppgåva er utført, men datoen manglar.',
  taskOpenWithDate: 'Oppgåva har ein dato for utført, men status er open.',
  settingUnreadable: (words: string) =>
    words === ''
      ? 'Innstillinga kan ikkje lesast, og standardverdien blir brukt.'
      : `Innstillinga kan ikkje lesast, og standardverdien blir brukt. Vel ein av desse: ${words}.`,
  settingUnknown: 'Innstillinga er ukjend og har ingen verknad. Sjå etter ein skrivefeil.',
  rateDoubled: (other: string) => `Satsen har to verdiar frå same dag, òg i ${other}.`,
  priceIndexNotPositive: 'Indeksen må vere større enn null.',
} as const;
