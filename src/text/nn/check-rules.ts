import { areaRules } from './rules';
import { setupRules } from './setup-rules';

export const rules = {
  ...areaRules,
  ...setupRules,
  dwellingDoubled: (other: string) =>
    `Same matrikkelnummer, adresse og brukseining som ${other}. Skil dei med ein ekstra referanse, eller slett den eine.`,
  dwellingMoreBedroomsThanRooms: 'Bustaden har fleire soverom enn rom. Rett det som er feil.',
  dwellingAreaUnlikely: 'Arealet ser ikkje rett ut for ein bustad. Sjå etter ein tastefeil.',
  dwellingOutOfUseBeforeInUse:
    'Bustaden er ute av bruk før han er teken i bruk. Rett datoen som er feil.',
  dwellingLeasedWithoutOwner:
    'Bustaden er ikkje kommunens eigen, men eigaren manglar. Skriv inn eigaren.',
  dwellingInOtherMunicipality:
    'Bustaden har eit anna kommunenummer enn kommunens eige. Sjå etter ein tastefeil, eller la det stå.',
  dwellingVacantButLet:
    'Bustaden står som ledig, men har eit leigeforhold som løper. Rett status, eller avslutt leigeforholdet.',
  dwellingLetWithoutTenancy:
    'Bustaden står som utleigd, men har ikkje noko leigeforhold som løper. Rett status, eller legg inn leigeforholdet.',
  vacancyOverlap: (other: string) =>
    `Ledigheita overlappar ${other} i same bustad. Rett datoane, eller slett den eine.`,
  vacancyWhileLet: (other: string) =>
    `Bustaden står som ledig medan leigeforholdet ${other} løper. Rett datoane.`,
  personIdentityDoubled: (other: string) =>
    `Same fødselsnummer som ${other}. Er det same person, bør den eine rada slettast.`,
  personBirthDateDiffers:
    'Fødselsdatoen er ein annan enn den i fødselsnummeret. Rett den som er feil.',
  personBornAfterToday: 'Fødselsdatoen ligg fram i tid. Sjå etter ein tastefeil.',
  personDiedBeforeBirth: 'Dødsdatoen er før fødselsdatoen. Rett datoen som er feil.',
  personConsentWithoutDate: 'Samtykket manglar dato. Utan dato kan det ikkje brukast.',
  personTwoMainApplicants: (other: string) =>
    `Husstanden har òg ${other} som hovudsøkjar. Vel éin.`,
  applicationCompleteBeforeReceived:
    'Søknaden er komplett før han er motteken. Rett datoen som er feil.',
  applicationDecidedBeforeReceived:
    'Vedtaket er datert før søknaden er motteken. Rett datoen som er feil.',
  applicationDecisionWithoutDate: 'Vedtaket manglar dato. Skriv datoen.',
  applicationDateWithoutDecision:
    'Vedtaksdatoen er sett, men ikkje kva vedtaket er. Vel vedtaket, eller tøm datoen.',
  applicationRefusedWithoutReason: 'Avslaget manglar grunngjeving. Vel grunngjevinga.',
  applicationStatusContradictsDecision: 'Status og vedtak seier kvar sitt. Rett det som er feil.',
  applicationStatusWithoutDecision:
    'Status seier at søknaden er avgjord, men vedtaket manglar. Før inn vedtaket, eller rett status.',
  applicationAnsweredBeforeDecided:
    'Svaret er sendt før vedtaket er gjort. Rett datoen som er feil.',
  applicationAppealDeadlineEarly: 'Klagefristen er før svaret er sendt. Rett datoen som er feil.',
  applicationAppealBeforeDecision:
    'Klagen er motteken utan at det er gjort eit vedtak før han. Rett datoen, eller før inn vedtaket.',
  applicationAppealOutcomeWithoutAppeal:
    'Klagen har eit utfall, men ikkje ein dato for når han kom. Skriv datoen.',
  applicationResultBeforeReceived:
    'Resultatet er datert før søknaden er motteken. Rett datoen som er feil.',
  applicationResultWithoutDate:
    'Resultatet manglar dato og blir ikkje med i tala for noko år. Skriv datoen.',
  interviewBeforeApplication:
    'Samtalen er datert før søknaden er motteken. Rett datoen som er feil.',
  interviewNextBeforeThis: 'Neste samtale er før denne. Rett datoen som er feil.',
  interviewStepDueBeforeInterview:
    'Fristen for det søkjaren skal gjere, er før samtalen. Rett datoen som er feil.',
  offerReservedBeforeOffered: 'Reservasjonen går ut før tilbodet er gitt. Rett datoen som er feil.',
  offerAnsweredBeforeOffered: 'Svaret er datert før tilbodet. Rett datoen som er feil.',
  offerDeclinedWithoutReason: 'Søkjaren takka nei, men grunnen manglar. Vel grunnen.',
  offerAcceptedWithDeclineReason:
    'Søkjaren takka ja, men det står ein grunn til nei. Rett svaret, eller tøm grunnen.',
  stayOverlap: (other: string) => `Opphaldet overlappar ${other} for same husstand. Rett datoane.`,
  tenancyOverlap: (other: string) =>
    `Leigeforholdet overlappar ${other} i same bustad. Rett datoane, eller avslutt det som er over.`,
  tenancyHouseholdTwoCurrent: (other: string) => `Husstanden leiger òg i ${other} no. Er det rett?`,
  tenancyEndsBeforeStart: (start: string) =>
    `Kontrakten sluttar før han byrjar (${start}). Rett datoen som er feil.`,
  tenancyStartsAfterEnd: (end: string) =>
    `Kontrakten byrjar etter at han sluttar (${end}). Rett datoen som er feil.`,
  tenancyEndedBeforeStart:
    'Leigeforholdet er avslutta før kontrakten byrjar. Rett datoen som er feil.',
  tenancyMovedOutBeforeStart:
    'Leigetakaren flytta ut før kontrakten byrjar. Rett datoen som er feil.',
  tenancyOutsideDwellingUse:
    'Kontrakten byrjar medan bustaden ikkje er i bruk. Rett datoen her eller på bustaden.',
  tenancyInStaffBase:
    'Bustaden er personalbase og skal ikkje leigast ut. Rett bustaden, eller kryss av for at han ikkje er personalbase.',
  tenancyOfficerIsFollowUp:
    'Bustadansvarleg og oppfølgingsperson er same person. Rollene skal haldast frå kvarandre. Vel ein annan i ei av dei.',
  tenancyOfficerHasLeft: 'Bustadansvarleg er ikkje lenger medlem. Vel ein ny.',
  tenancyKidDoubled: (other: string) =>
    `Same KID som ${other}. Innbetalingar kan hamne på feil leigeforhold. Gi det eine ein ny KID.`,
  tenancyTransportWithoutOwnForm:
    'Samtykket til transport av bustøtte er ikkje gitt på eige skjema. Då gjeld det ikkje. Få det signert på eige skjema.',
  tenancyTransportWithdrawnEarly:
    'Transporten er trekt før det vart samtykt. Rett datoen som er feil.',
  leaseShorterThanMinimum: (years: number) =>
    `Leigetida er kortare enn ${years} år utan grunn. Vel ein grunn til kort tid, eller rett datoen.`,
  leaseAnnexeUnderOneYear:
    'Leigetida er kortare enn eitt år, som er minst for loft og sokkel. Rett datoen eller grunnen.',
  lease111WithoutInformation:
    'Grunnen er § 11-1, men dato for skriftleg opplysning manglar. Utan han gjeld treårsregelen.',
  lease111InformedLate:
    'Leigetakaren skal opplysast skriftleg om § 11-1 før kontrakten blir signert og byrjar.',
  leaseFixedWithoutEnd: 'Kontrakten er tidsbestemt, men sluttdatoen manglar. Skriv sluttdatoen.',
  leaseIndefiniteWithEnd:
    'Kontrakten er tidsubestemt, men har ein sluttdato. Rett kontraktstypen, eller tøm datoen.',
  leaseSignedAfterStart: 'Kontrakten er signert etter at leigetida byrja.',
  leaseBecameIndefinite:
    'Leigetakaren har budd meir enn tre månader etter slutten på kontrakten utan flytteoppmoding. Leigeforholdet er blitt tidsubestemt.',
  leaseDepositTooHigh:
    'Depositumet er meir enn seks månaders leige, som er det høgste tillatne. Rett beløpet, eller betal tilbake det som er for mykje.',
  leaseSecurityTooHigh: 'Tryggleiken er meir enn seks månaders leige til saman. Rett beløpet.',
  leaseSecurityWithoutAmount: 'Tryggleiken manglar beløp. Skriv beløpet.',
  leaseAmountWithoutSecurity:
    'Det står eit beløp, men ikkje kva slags tryggleik det er. Vel kva det er.',
  leaseRentNotPositive: 'Leiga må vere større enn null. Rett beløpet.',
  leaseIndexedTooEarly: 'Leiga er regulert før det er gått eitt år. Rett datoen som er feil.',
  documentExpiresBeforeSigned: 'Dokumentet går ut før det er signert. Rett datoen som er feil.',
  checklistRemarkWithoutNote:
    'Punktet har ein merknad, men han er ikkje skriven. Skriv han i merknaden.',
  agreementEvaluationBeforeStart: 'Evalueringa er før avtalen byrjar. Rett datoen som er feil.',
  agreementEvaluationAfterEnd:
    'Evalueringa er etter at avtalen er gått ut. Set ein tidlegare dato.',
  agreementAfterTenancy:
    'Avtalen byrjar etter at leigeforholdet er slutt. Rett datoen eller leigeforholdet.',
  measureDueBeforeAgreement: 'Fristen er før avtalen byrjar. Rett datoen som er feil.',
  incidentClosedWithoutOutcome: 'Hendinga er lukka utan utfall. Vel kva ho enda med.',
  incidentClosedWithoutDate: 'Hendinga er lukka, men datoen manglar. Skriv datoen.',
  incidentOpenWithClosingDate:
    'Hendinga har ein dato for lukking, men status er ikkje lukka. Rett status, eller tøm datoen.',
  incidentClosedBeforeStart: 'Hendinga er lukka før ho skjedde. Rett datoen som er feil.',
  incidentDeadlineBeforeStart: 'Fristen er før hendinga. Rett datoen som er feil.',
  incidentTenancyInOtherDwelling:
    'Leigeforholdet gjeld ein annan bustad enn hendinga. Rett leigeforholdet eller bustaden.',
  incidentOutsideTenancy:
    'Hendinga skjedde utanfor tida leigeforholdet løp. Rett datoen eller leigeforholdet.',
  chargeDueUnlikely: 'Forfallet ligg langt frå månaden husleiga gjeld. Sjå etter ein tastefeil.',
  chargeDoubled: (other: string) =>
    `Same husleige er kravd to gonger for månaden, òg i ${other}. Slett det eine, eller rett perioden.`,
  chargeOfSameMonth: (other: string) =>
    `Husleiga for månaden er kravd med to ulike beløp, òg i ${other}. Slett det som er feil, eller rett perioden eller kravtypen.`,
  chargeOutsideTenancy:
    'Husleiga gjeld ein månad utanfor leigeforholdet. Rett perioden, eller slett kravet.',
  chargeAmountUnlikely: 'Beløpet er mykje høgare enn månadsleiga. Sjå etter ein tastefeil.',
  chargeWriteOffPositive: 'Ei avskriving skal vere eit negativt beløp, elles aukar ho gjelda.',
  chargeZero: 'Kravet er på null kroner. Skriv beløpet, eller slett rada.',
  kidOfOtherTenancy: (other: string) =>
    `KID høyrer til leigeforholdet ${other}. Rett KID eller leigeforhold.`,
  paymentNegative:
    'Innbetalinga er negativ. Er det pengar tilbake til leigetakaren, vel tilbakebetaling som kjelde.',
  paymentZero: 'Innbetalinga er på null kroner. Skriv beløpet, eller slett rada.',
  paymentUnplacedWithKnownKid: (other: string) =>
    `Innbetalinga er ikkje plassert, men KID høyrer til leigeforholdet ${other}. Vel leigeforholdet.`,
  paymentAllowanceWithoutPeriod: 'Bustøtte må ha månaden ho gjeld for. Skriv perioden.',
  paymentAllowanceOtherMonth:
    'Bustøtta står på ein annan månad enn sin eigen. Ho kan ikkje brukast på eldre gjeld. Rett perioden.',
  chargesWithoutPayments:
    'Arket Innbetalingar er tomt, men det er krav for mange månader. Hent innbetalingane frå ei eldre utgåve av fila før nokon blir kravde.',
  paymentDoubled: (other: string) =>
    `Lik ${other}: same dato, beløp, leigeforhold og bankreferanse. Er ho ført to gonger?`,
  allowanceDoubled: (other: string) =>
    `Bustøtta for månaden er òg ført i ${other}. Slett den eine rada.`,
  allowanceNegative: 'Bustøtta er negativ. Rett beløpet.',
  allowanceAboveRent: 'Bustøtta er høgare enn månadsleiga. Sjå etter ein tastefeil.',
  allowanceTransportWithoutConsent:
    'Bustøtta er sett til transport, men leigeforholdet har ikkje eit samtykke som gjeld. Rett transporten, eller få eit nytt samtykke.',
  allowanceExpectedUnlikely:
    'Venta dato ligg langt frå månaden bustøtta gjeld. Sjå etter ein tastefeil.',
  planFirstBeforeAgreed: 'Første avdrag er før ordninga vart avtalt. Rett datoen som er feil.',
  planInstalmentNotPositive: 'Avdraget må vere større enn null. Skriv beløpet.',
  planInstalmentAboveDebt: 'Avdraget er større enn gjelda i ordninga. Sjå etter ein tastefeil.',
  planTwoLive: (other: string) =>
    `Leigeforholdet har òg ordninga ${other} som løper. Avslutt den eine.`,
  planStateBeforeAgreed: 'Statusdatoen er før ordninga vart avtalt. Rett datoen som er feil.',
  stepDeadlineBeforeStep: 'Fristen er før tiltaket. Rett datoen som er feil.',
  stepNoticeDeadlineShort: (days: number) =>
    `Eit inkassovarsel skal gi minst ${days} dagars frist. Rett fristen, eller send varselet på nytt.`,
  stepPauseBeforeStep: 'Pausen sluttar før tiltaket. Rett datoen som er feil.',
  stepPauseWithoutReason: 'Pausen manglar grunn. Vel grunnen.',
  stepEvictionWithoutNav:
    'NAV er ikkje kontakta før dette steget. Ta kontakt først, eller før det inn.',
  memberOwnDeputy: 'Medlemen er sin eigen vara. Vel ein annan.',
  meetingDayDoubled: (other: string) =>
    `Same dag som møtet ${other}. Rett datoen, eller avlys det eine.`,
  meetingSummonedLate: 'Innkallinga er datert etter møtet. Rett datoen som er feil.',
  meetingApprovedBeforeHeld: 'Protokollen er godkjend før møtet er halde. Rett datoen som er feil.',
  attendanceOfNobody:
    'Oppmøtet manglar både medlem og gjest. Vel medlemen, eller skriv namnet på gjesten.',
  attendanceDoubled: (other: string) =>
    `Medlemen er ført to gonger på møtet, òg i ${other}. Slett den eine rada.`,
  caseDecidedWithoutText: 'Saka er vedteken, men vedtaksteksten manglar. Skriv vedtaket.',
  caseDecidedWithoutDate: 'Saka er vedteken, men vedtaksdatoen manglar. Skriv datoen.',
  caseDecisionNotRecorded:
    'Saka har eit vedtak, men status seier at ho ikkje er behandla. Rett status, eller tøm vedtaket.',
  caseWithoutMeeting: 'Saka er på saklista eller vedteken, men møtet manglar. Vel møtet.',
  caseDeadlineBeforeDecided: 'Fristen er før vedtaket. Rett datoen som er feil.',
  caseFollowedUpBeforeDecided: 'Saka er følgd opp før vedtaket. Rett datoen som er feil.',
  caseNumberDoubled: (other: string) =>
    `Same saksnummer som ${other}. Gi den eine eit nytt nummer.`,
  sourceUnknown: (id: string) => `Finn ikkje ${id} i tabellen som er oppgitt. Rett kjelda.`,
  taskDueBeforeCreated: 'Fristen er før oppgåva vart oppretta. Rett datoen som er feil.',
  taskDoneBeforeCreated: 'Oppgåva er utført før ho vart oppretta. Rett datoen som er feil.',
  taskDoneWithoutDate: 'Oppgåva er utført, men datoen manglar. Skriv datoen.',
  taskOpenWithDate:
    'Oppgåva har ein dato for utført, men status er open. Rett status, eller tøm datoen.',
  settingUnreadable: (words: string) =>
    words === ''
      ? 'Innstillinga kan ikkje lesast, og standardverdien blir brukt.'
      : `Innstillinga kan ikkje lesast, og standardverdien blir brukt. Vel ein av desse: ${words}.`,
  settingUnknown: 'Innstillinga er ukjend og har ingen verknad. Sjå etter ein skrivefeil.',
  rateDoubled: (other: string) =>
    `Satsen har to verdiar frå same dag, òg i ${other}. Slett den eine rada.`,
  priceIndexNotPositive: 'Indeksen må vere større enn null. Rett talet.',
} as const;
