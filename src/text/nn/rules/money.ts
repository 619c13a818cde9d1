/** What the check says of the ledger and its collection. */
export const money = {
  chargeWriteOffWithoutDecision: (amount: string) =>
    `Avskrivinga på ${amount} har ikkje vedtak. Skriv saksnummeret eller arkivreferansen.`,
  chargeCreditWithoutReason: (amount: string) =>
    `Krediteringa på ${amount} har ikkje grunn. Vel kvifor.`,
  chargeCreditOfOtherTenancy: (other: string) =>
    `Krediteringa gjeld eit krav i leigeforholdet ${other}. Rett leigeforholdet eller kravet.`,
  chargeCreditAboveCharge: (charge: string, amount: string) =>
    `Kravet ${charge} på ${amount} er kreditert med meir enn beløpet. Rett beløpet.`,
  chargeNegativeRent: (amount: string) =>
    `Kravet er ført som husleige på ${amount}. Vel korreksjon som kravtype.`,
  chargeFeeThoughExempt: (tenancy: string) =>
    `Leigeforholdet ${tenancy} skal ikkje ha gebyr. Slett gebyret, eller rett gebyrmodus.`,
  chargeFeeAboveHighest: (amount: string, highest: string) =>
    `Gebyret ${amount} er over det høgaste som galdt på forfallsdagen (${highest}). Rett beløpet.`,
  chargeOpeningDoubled: (other: string) =>
    `Leigeforholdet har to inngåande saldoar i same år, òg ${other}. Slett den eine.`,
  paymentBeforeTenancy: (tenancy: string) =>
    `Innbetalinga er datert meir enn tre månader før leigeforholdet ${tenancy} byrja. Rett datoen eller leigeforholdet.`,
  paymentAmountUnlikely: (amount: string) =>
    `Innbetalinga ${amount} er meir enn tolv månaders leige. Sjå etter ein tastefeil.`,
  paymentRefundPositive:
    'Pengar tilbake til leigetakaren er eit negativt beløp. Set minus framfor, eller vel ei anna kjelde.',
  paymentPeriodUnlikely: (month: string) =>
    `Perioden ${month} ligg meir enn tre år frå datoen. Sjå etter ein tastefeil i året.`,
  paymentGuaranteeAboveSecurity: (amount: string) =>
    `Utbetalinga frå garantien er mykje større enn tryggleiken på ${amount}. Rett innbetalinga eller tryggleiken.`,
  allowanceOutsideTenancy: (tenancy: string) =>
    `Bustøtta gjeld ein månad utanfor leigeforholdet ${tenancy}. Rett perioden eller leigeforholdet.`,
  allowanceRefusedWithAmount: (amount: string) =>
    `Bustøtta er avslått, men har eit beløp (${amount}). Rett vedtaket, eller set beløpet til 0.`,
  allowanceGrantedWithoutAmount:
    'Bustøtta er innvilga med 0 kroner. Skriv beløpet, eller rett vedtaket.',
  allowanceFarAhead:
    'Bustøtte blir avgjord månad for månad, men denne månaden ligg meir enn to månader fram. Sjå etter ein tastefeil i perioden.',
  planBeforeTenancy: (day: string) =>
    `Ordninga er avtalt før leigeforholdet byrja ${day}. Rett datoen eller leigeforholdet.`,
  planLumpAboveDebt: (total: string) =>
    `Eingongsbeløpet er større enn gjelda i ordninga (${total}). Rett det som er feil.`,
  planDebtBelowLump: (lump: string) =>
    `Gjelda er mindre enn eingongsbeløpet (${lump}). Rett det som er feil.`,
  planTooSlow: (years: string) =>
    `Med dette avdraget tek det om lag ${years} år å betale gjelda. Sjå etter ein tastefeil, eller avtal eit høgare avdrag.`,
  planOverWithoutDate: 'Ordninga løper ikkje lenger, men statusdatoen manglar. Skriv når ho enda.',
  planFirstLate: (day: string) =>
    `Første avdrag er meir enn tre månader etter at ordninga vart avtalt ${day}. Sjå etter ein tastefeil.`,
  stepBeforeTenancy: (day: string) =>
    `Tiltaket er datert før leigeforholdet byrja ${day}. Rett datoen eller leigeforholdet.`,
  stepWithoutDeadline:
    'Brevet skal gi ein frist, men fristen er ikkje ført. Skriv fristen som står i brevet.',
  stepDemandWithoutNotice:
    'Betalingsoppfordringa er send utan eit inkassovarsel før. Før inn varselet, eller trekk oppfordringa.',
  stepDemandEarly: (day: string) =>
    `Betalingsoppfordringa er send før fristen i inkassovarselet gjekk ut ${day}. Rett datoen, eller send ho på nytt.`,
  stepEvictionRequestWithoutNotice:
    'Kravet er sendt utan eit § 4-18-varsel før. Før inn varselet, eller trekk kravet.',
  stepEvictionRequestEarly: (day: string) =>
    `Kravet er sendt mindre enn to veker etter § 4-18-varselet ${day}. Rett datoen, eller vent.`,
  stepEvictionWithoutRequest:
    'Fråvikinga er ført utan eit krav om fråviking før. Før inn kravet, eller rett tiltakstypen.',
  stepNavNoticeThoughReserved: (tenancy: string) =>
    `Leigetakaren i ${tenancy} har reservert seg mot varsel til NAV etter § 9-11. Varselet kan ikkje sendast.`,
  stepEvictionWithoutClause: (tenancy: string) =>
    `Kontrakten i ${tenancy} har ikkje utkastingsklausul. Kravet treng eit anna grunnlag; skriv kva for eit i kommentaren.`,
  stepDuringPause: (until: string) =>
    `Tiltaket er ført i ein pause som varer til ${until}. Er pausen slutt, rett siste dag.`,
  stepThoughDisputed: (date: string) =>
    `Leigetakaren hadde innvendingar frå ${date} som ikkje er førte som avgjorde. Før inn når dei vart avgjorde.`,
  stepDunningThoughExempt: (tenancy: string) =>
    `Purringa er ført på ${tenancy}, som er ført med «inga purring».`,
  stepAfterMoving: (movedOut: string) =>
    `Leigetakaren flytta ut ${movedOut}. Fråviking og varsel til NAV gjeld berre den som bur i bustaden.`,
  stepByAgencyOnly:
    'Etter ny inkassolov kan berre inkassoføretak sende inkassovarsel og betalingsoppfordring. Stemmer ikkje datoen for lova, rett han i Satsar.',
  stepPauseEmpty:
    'Pausen har verken grunn eller siste dag, så han stansar ingenting. Fyll inn begge.',
  stepPauseWithoutComment: 'Pausen har ingen kommentar. Skriv kvifor, så den neste forstår det.',
  stepDisputeNotMarked:
    'Rada er ei innvending, men «Omtvista» er ikkje ja, så ho stansar ingenting. Skriv ja.',
  stepDisputeSettledEarly: (date: string) => `Innvendinga er avgjord før ho kom ${date}.`,
  stepChargeOfAnother: (tenancy: string) => `Kravet høyrer ikkje til ${tenancy}.`,
  stepPauseWithoutEnd: 'Pausen har ein grunn, men ingen slutt. Skriv kor lenge han varer.',
  stepWithoutDebt:
    'Saldoen då viser inga gjeld, men tiltaket er eit steg mot leigetakaren. Rett saldoen, eller trekk tiltaket.',
  rentChangeNoticeShort: (day: string) =>
    `Varselet er sendt mindre enn ein månad før leiga blir endra ${day}. Rett datoen, eller utset endringa.`,
  rentChangeAboveIndex: (most: string) =>
    `Leiga er sett høgare enn indeksen tillèt (høgst ${most}). Rett beløpet eller indeksen.`,
  rentChangeTooEarly: (day: string) =>
    `Leiga vart fastsett ${day}, mindre enn eitt år før. Utset endringa, eller rett datoen.`,
  rentChangeOutsideTenancy: (tenancy: string) =>
    `Endringa gjeld ein dag utanfor leigeforholdet ${tenancy}. Rett datoen eller leigeforholdet.`,
  rentChangeOfNothing: 'Leiga er den same før og etter. Rett beløpet, eller slett rada.',
} as const;
