/** What the check says of the ledger and its collection. */
export const money = {
  chargeWriteOffWithoutDecision: (amount: string) =>
    `Avskrivningen på ${amount} har ikke vedtak. Skriv saksnummeret eller arkivreferansen.`,
  chargeCreditWithoutReason: (amount: string) =>
    `Krediteringen på ${amount} har ikke grunn. Velg hvorfor.`,
  chargeCreditOfOtherTenancy: (other: string) =>
    `Krediteringen gjelder et krav i leieforholdet ${other}. Rett leieforholdet eller kravet.`,
  chargeCreditAboveCharge: (charge: string, amount: string) =>
    `Kravet ${charge} på ${amount} er kreditert med mer enn beløpet. Rett beløpet.`,
  chargeNegativeRent: (amount: string) =>
    `Kravet er ført som husleie på ${amount}. Velg korreksjon som kravtype.`,
  chargeFeeThoughExempt: (tenancy: string) =>
    `Leieforholdet ${tenancy} skal ikke ha gebyr. Slett gebyret, eller rett gebyrmodus.`,
  chargeFeeAboveHighest: (amount: string, highest: string) =>
    `Gebyret ${amount} er over det høyeste som gjaldt på forfallsdagen (${highest}). Rett beløpet.`,
  chargeOpeningDoubled: (other: string) =>
    `Leieforholdet har to inngående saldoer i samme år, også ${other}. Slett den ene.`,
  paymentBeforeTenancy: (tenancy: string) =>
    `Innbetalingen er datert mer enn tre måneder før leieforholdet ${tenancy} begynte. Rett datoen eller leieforholdet.`,
  paymentAmountUnlikely: (amount: string) =>
    `Innbetalingen ${amount} er mer enn tolv måneders leie. Se etter en tastefeil.`,
  paymentRefundPositive:
    'Penger tilbake til leietakeren er et negativt beløp. Sett minus foran, eller velg en annen kilde.',
  paymentPeriodUnlikely: (month: string) =>
    `Perioden ${month} ligger mer enn tre år fra datoen. Se etter en tastefeil i året.`,
  paymentGuaranteeAboveSecurity: (amount: string) =>
    `Utbetalingen fra garantien er mye større enn sikkerheten på ${amount}. Rett innbetalingen eller sikkerheten.`,
  allowanceOutsideTenancy: (tenancy: string) =>
    `Bostøtten gjelder en måned utenfor leieforholdet ${tenancy}. Rett perioden eller leieforholdet.`,
  allowanceRefusedWithAmount: (amount: string) =>
    `Bostøtten er avslått, men har et beløp (${amount}). Rett vedtaket, eller sett beløpet til 0.`,
  allowanceGrantedWithoutAmount:
    'Bostøtten er innvilget med 0 kroner. Skriv beløpet, eller rett vedtaket.',
  allowanceFarAhead:
    'Bostøtte avgjøres måned for måned, men denne måneden ligger mer enn to måneder fram. Se etter en tastefeil i perioden.',
  planBeforeTenancy: (day: string) =>
    `Ordningen er avtalt før leieforholdet begynte ${day}. Rett datoen eller leieforholdet.`,
  planLumpAboveDebt: (total: string) =>
    `Engangsbeløpet er større enn gjelden i ordningen (${total}). Rett det som er feil.`,
  planDebtBelowLump: (lump: string) =>
    `Gjelden er mindre enn engangsbeløpet (${lump}). Rett det som er feil.`,
  planTooSlow: (years: string) =>
    `Med dette avdraget tar det om lag ${years} år å betale gjelden. Se etter en tastefeil, eller avtal et høyere avdrag.`,
  planOverWithoutDate:
    'Ordningen løper ikke lenger, men statusdatoen mangler. Skriv når den endte.',
  planFirstLate: (day: string) =>
    `Første avdrag er mer enn tre måneder etter at ordningen ble avtalt ${day}. Se etter en tastefeil.`,
  stepBeforeTenancy: (day: string) =>
    `Tiltaket er datert før leieforholdet begynte ${day}. Rett datoen eller leieforholdet.`,
  stepWithoutDeadline:
    'Brevet skal gi en frist, men fristen er ikke ført. Skriv fristen som står i brevet.',
  stepDemandWithoutNotice:
    'Betalingsoppfordringen er sendt uten et inkassovarsel før. Før inn varselet, eller trekk oppfordringen.',
  stepDemandEarly: (day: string) =>
    `Betalingsoppfordringen er sendt før fristen i inkassovarselet gikk ut ${day}. Rett datoen, eller send den på nytt.`,
  stepEvictionRequestWithoutNotice:
    'Begjæringen er sendt uten et § 4-18-varsel før. Før inn varselet, eller trekk begjæringen.',
  stepEvictionRequestEarly: (day: string) =>
    `Begjæringen er sendt mindre enn to uker etter § 4-18-varselet ${day}. Rett datoen, eller vent.`,
  stepEvictionWithoutRequest:
    'Fravikelsen er ført uten en begjæring før. Før inn begjæringen, eller rett tiltakstypen.',
  stepNavNoticeThoughReserved: (tenancy: string) =>
    `Leietakeren i ${tenancy} har reservert seg mot varsel til NAV etter § 9-11. Varselet kan ikke sendes.`,
  stepEvictionWithoutClause: (tenancy: string) =>
    `Kontrakten i ${tenancy} har ikke utkastelsesklausul. Begjæringen trenger et annet grunnlag; skriv hvilket i kommentaren.`,
  stepDuringPause: (until: string) =>
    `Tiltaket er ført i en pause som varer til ${until}. Er pausen slutt, rett siste dag.`,
  stepThoughDisputed: (date: string) =>
    `Leietakeren hadde innsigelser fra ${date} som ikke er ført som avgjort. Før inn når de ble avgjort.`,
  stepDunningThoughExempt: (tenancy: string) =>
    `Purringen er ført på ${tenancy}, som er ført med «ingen purring».`,
  stepAfterMoving: (movedOut: string) =>
    `Leietakeren flyttet ut ${movedOut}. Fravikelse og varsel til NAV gjelder bare den som bor i boligen.`,
  stepByAgencyOnly:
    'Etter ny inkassolov kan bare inkassoforetak sende inkassovarsel og betalingsoppfordring. Stemmer ikke datoen for loven, rett den i Satser.',
  stepPauseEmpty:
    'Pausen har verken grunn eller siste dag, så den stanser ingenting. Fyll inn begge.',
  stepPauseWithoutComment: 'Pausen har ingen kommentar. Skriv hvorfor, så den neste forstår det.',
  stepDisputeNotMarked:
    'Raden er en innsigelse, men «Omtvistet» er ikke ja, så den stanser ingenting. Skriv ja.',
  stepDisputeSettledEarly: (date: string) => `Innsigelsen er avgjort før den kom ${date}.`,
  stepChargeOfAnother: (tenancy: string) => `Kravet hører ikke til ${tenancy}.`,
  stepPauseWithoutEnd: 'Pausen har en grunn, men ingen slutt. Skriv hvor lenge den varer.',
  stepWithoutDebt:
    'Saldoen da viser ingen gjeld, men tiltaket er et steg mot leietakeren. Rett saldoen, eller trekk tiltaket.',
  rentChangeNoticeShort: (day: string) =>
    `Varselet er sendt mindre enn en måned før leien endres ${day}. Rett datoen, eller utsett endringen.`,
  rentChangeAboveIndex: (most: string) =>
    `Leien er satt høyere enn indeksen tillater (høyst ${most}). Rett beløpet eller indeksen.`,
  rentChangeTooEarly: (day: string) =>
    `Leien ble fastsatt ${day}, mindre enn ett år før. Utsett endringen, eller rett datoen.`,
  rentChangeOutsideTenancy: (tenancy: string) =>
    `Endringen gjelder en dag utenfor leieforholdet ${tenancy}. Rett datoen eller leieforholdet.`,
  rentChangeOfNothing: 'Leien er den samme før og etter. Rett beløpet, eller slett raden.',
} as const;
