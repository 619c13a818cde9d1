/** What the rules of the ledger and its collection ask for, and why. */
export const money = {
  'charge-due-unlikely': 'Husleiga forfell i sin eigen månad eller månaden ved sida av.',
  'charge-doubled': 'Same husleige blir kravd éin gong per månad.',
  'charge-of-same-month':
    'Husleiga for ein månad blir kravd med eitt beløp. To ulike krav er som regel det gamle og det retta.',
  'charge-outside-tenancy': 'Husleige blir kravd berre for månader leigeforholdet varte.',
  'charge-amount-unlikely': 'Husleiga er ikkje meir enn tre gonger månadsleiga.',
  'charge-kid-of-other-tenancy': 'KID på kravet er leigeforholdets eigen.',
  'charge-write-off-positive': 'Ei avskriving er negativ. Elles aukar ho gjelda.',
  'charge-write-off-without-decision':
    'Ei avskriving har vedtak, så inga gjeld forsvinn utan at nokon har bestemt det.',
  'charge-credit-without-reason': 'Ein korreksjon eller ei avskriving har grunn.',
  'charge-credit-of-other-tenancy': 'Ei kreditering gjeld eit krav i same leigeforhold.',
  'charge-credit-above-charge': 'Eit krav blir kreditert høgst med sitt eige beløp.',
  'charge-zero': 'Eit krav er ikkje på null kroner.',
  'charge-due-far-ahead': 'Forfallet er høgst eit år fram.',
  'charge-negative-rent':
    'Husleige er positiv; ei retting blir ført som korreksjon, så ho kan sjåast.',
  'charge-fee-though-exempt': 'Eit leigeforhold utan gebyr får ikkje gebyr. Nye gebyr blir prøvde.',
  'charge-fee-above-highest': 'Eit gebyr er ikkje over det høgaste som galdt på forfallsdagen.',
  'charge-opening-doubled': 'Eit leigeforhold har éin inngåande saldo per år.',
  'charge-other-names-code': 'Kravtypen er ikkje «anna» når teksten nemner ein type i lista.',
  'payment-negative': 'Berre tilbakebetalingar er negative.',
  'payment-zero': 'Ei innbetaling er ikkje på null kroner.',
  'payment-kid-of-other-tenancy':
    'KID på innbetalinga er leigeforholdets eigen. Elles kan nokon bli purra for det dei har betalt.',
  'payment-unplaced-with-known-kid': 'Ei innbetaling med kjend KID er plassert på leigeforholdet.',
  'payment-allowance-without-period':
    'Bustøtte har månaden ho gjeld for. Ho kan berre dekkje sin eigen månad.',
  'payment-allowance-other-month':
    'Bustøtte er ikkje ført på ein annan månad enn sin eigen, og aldri på eldre gjeld.',
  'charges-without-payments':
    'Der det er krav for meir enn tre månader, er det også ført innbetalingar.',
  'payment-doubled': 'Same innbetaling er ført éin gong.',
  'payment-ahead': 'Innbetalinga har skjedd.',
  'payment-before-tenancy': 'Innbetalinga er ikkje meir enn tre månader før leigeforholdet.',
  'payment-amount-unlikely': 'Ei innbetaling er ikkje meir enn tolv månaders leige.',
  'payment-refund-positive': 'Pengar tilbake til leigetakaren er negative.',
  'payment-period-unlikely': 'Perioden ligg høgst tre år frå datoen.',
  'payment-guarantee-above-security':
    'Ei utbetaling frå garanti er ikkje mykje større enn tryggleiken.',
  'allowance-doubled': 'Kvar månad har eitt vedtak om bustøtte.',
  'allowance-negative': 'Bustøtte er ikkje negativ.',
  'allowance-above-rent': 'Bustøtta er ikkje høgare enn leiga.',
  'allowance-transport-without-consent': 'Bustøtte med transport har eit samtykke som gjeld.',
  'allowance-expected-unlikely':
    'Venta dato er nær månaden bustøtta gjeld. Husbanken betaler den 20. i månaden etter.',
  'allowance-outside-tenancy': 'Bustøtta gjeld ein månad leigeforholdet varte.',
  'allowance-refused-with-amount': 'Avslått bustøtte har ikkje noko beløp.',
  'allowance-granted-without-amount': 'Innvilga bustøtte har eit beløp.',
  'allowance-far-ahead': 'Bustøtte er ikkje ført meir enn to månader fram.',
  'plan-first-before-agreed': 'Første avdrag er ikkje før ordninga er avtalt.',
  'plan-instalment-not-positive': 'Avdraget er over null.',
  'plan-instalment-above-debt': 'Avdraget er ikkje større enn gjelda.',
  'plan-two-live': 'Eit leigeforhold har éi ordning som løper.',
  'plan-state-before-agreed': 'Statusdatoen er ikkje før ordninga er avtalt.',
  'plan-before-tenancy': 'Ordninga er ikkje eldre enn leigeforholdet.',
  'plan-lump-above-debt': 'Eingongsbeløpet er ikkje større enn gjelda.',
  'plan-too-slow': 'Ordninga er nedbetalt innan fem år.',
  'plan-over-without-date': 'Ei ordning som ikkje løper lenger, har ein dato.',
  'plan-first-late': 'Første avdrag er seinast tre månader etter avtalen.',
  'step-deadline-before-step': 'Fristen er ikkje før tiltaket.',
  'step-notice-deadline-short': 'Eit inkassovarsel gir minst 14 dagars frist.',
  'step-pause-before-step': 'Pausen sluttar ikkje før tiltaket.',
  'step-pause-without-reason': 'Ein pause har ein grunn.',
  'step-eviction-without-nav':
    'NAV er kontakta før krav om fråviking eller fråviking, så det er prøvd å hindre ho.',
  'step-ahead': 'Tiltaket har skjedd.',
  'step-before-tenancy': 'Tiltaket er ikkje eldre enn leigeforholdet.',
  'step-without-deadline':
    'Eit brev som skal gi ein frist, har fristen ført. Neste steg blir rekna frå han.',
  'step-demand-without-notice':
    'Ei betalingsoppfordring har eit inkassovarsel før seg. Lova av 1988 gjeld; ei ny er vedteken.',
  'step-demand-early': 'Betalingsoppfordringa er send etter at fristen i varselet er ute.',
  'step-eviction-request-without-notice': 'Eit krav om fråviking har eit § 4-18-varsel før seg.',
  'step-eviction-request-early': 'Kravet er sendt tidlegast to veker etter § 4-18-varselet.',
  'step-eviction-without-request': 'Ei fråviking har eit krav om fråviking før seg.',
  'step-nav-notice-though-reserved':
    'Den som har reservert seg, blir ikkje varsla til NAV etter § 9-11. Nye varsel blir prøvde.',
  'step-eviction-without-clause':
    'Eit krav om fråviking byggjer på ein kontrakt med utkastingsklausul, eller seier kva anna det byggjer på.',
  'step-during-pause':
    'Medan ei sak er sett på pause, blir det ikkje teke tiltak mot leigetakaren.',
  'step-though-disputed':
    'Eit krav leigetakaren har innvendingar mot, blir ikkje drive inn før innvendinga er avgjord.',
  'step-dunning-though-exempt': 'Eit leigeforhold med «inga purring» får inga purring.',
  'step-after-moving': 'Etter utflytting blir det ikkje teke steg mot fråviking.',
  'step-by-agency-only':
    'Når ny inkassolov gjeld, blir inkassovarsel og betalingsoppfordring sende berre av inkassoføretak.',
  'step-pause-empty': 'Ein pause har ein grunn og ein siste dag.',
  'step-pause-without-comment': 'Ein pause er forklart i ein kommentar.',
  'step-dispute-not-marked': 'Ei innvending er merkt som omtvista.',
  'step-dispute-settled-early': 'Ei innvending er avgjord etter at ho kom.',
  'step-charge-of-another': 'Kravet eit tiltak gjeld, høyrer til same leigeforhold.',
  'step-pause-without-end': 'Ein pause har ein slutt, så saka ikkje blir gløymd.',
  'step-without-debt': 'Ingen får eit tiltak mot seg utan gjeld.',
  'step-other-names-code': 'Pausegrunnen er ikkje «anna» når kommentaren nemner ein grunn i lista.',
  'rent-change-notice-short': 'Ei indeksregulering er varsla skriftleg minst ein månad før.',
  'rent-change-above-index':
    'Ei indeksregulering er ikkje høgare enn endringa i indeksen, runda ned til heile kroner.',
  'rent-change-too-early':
    'Ei indeksregulering kjem tidlegast eitt år etter at leiga sist vart fastsett.',
  'rent-change-outside-tenancy': 'Leiga blir endra medan leigeforholdet løper.',
  'rent-change-of-nothing': 'Ei leigeendring endrar leiga.',
} as const;
