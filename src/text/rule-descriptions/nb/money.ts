/** What the rules of the ledger and its collection ask for, and why. */
export const money = {
  'charge-due-unlikely': 'Husleien forfaller i sin egen måned eller måneden ved siden av.',
  'charge-doubled': 'Samme husleie kreves én gang per måned.',
  'charge-of-same-month':
    'En måneds husleie kreves med ett beløp. To ulike krav er som regel det gamle og det rettede.',
  'charge-outside-tenancy': 'Husleie kreves bare for måneder leieforholdet varte.',
  'charge-amount-unlikely': 'Husleien er ikke mer enn tre ganger månedsleien.',
  'charge-kid-of-other-tenancy': 'KID på kravet er leieforholdets egen.',
  'charge-write-off-positive': 'En avskrivning er negativ. Ellers øker den gjelden.',
  'charge-write-off-without-decision':
    'En avskrivning har vedtak, så ingen gjeld forsvinner uten at noen har bestemt det.',
  'charge-credit-without-reason': 'En korreksjon eller avskrivning har grunn.',
  'charge-credit-of-other-tenancy': 'En kreditering gjelder et krav i samme leieforhold.',
  'charge-credit-above-charge': 'Et krav krediteres høyst med sitt eget beløp.',
  'charge-zero': 'Et krav er ikke på null kroner.',
  'charge-due-far-ahead': 'Forfallet er høyst et år fram.',
  'charge-negative-rent': 'Husleie er positiv; en rettelse føres som korreksjon, så den kan sees.',
  'charge-fee-though-exempt': 'Et leieforhold uten gebyr får ikke gebyr. Nye gebyr prøves.',
  'charge-fee-above-highest': 'Et gebyr er ikke over det høyeste som gjaldt på forfallsdagen.',
  'charge-opening-doubled': 'Et leieforhold har én inngående saldo per år.',
  'charge-other-names-code': 'Kravtypen er ikke «annet» når teksten nevner en type i listen.',
  'payment-negative': 'Bare tilbakebetalinger er negative.',
  'payment-zero': 'En innbetaling er ikke på null kroner.',
  'payment-kid-of-other-tenancy':
    'KID på innbetalingen er leieforholdets egen. Ellers kan noen bli purret for det de har betalt.',
  'payment-unplaced-with-known-kid': 'En innbetaling med kjent KID er plassert på leieforholdet.',
  'payment-allowance-without-period':
    'Bostøtte har måneden den gjelder for. Den kan bare dekke sin egen måned.',
  'payment-allowance-other-month':
    'Bostøtte er ikke ført på en annen måned enn sin egen, og aldri på eldre gjeld.',
  'charges-without-payments':
    'Der det er krav for mer enn tre måneder, er det også ført innbetalinger.',
  'payment-doubled': 'Samme innbetaling er ført én gang.',
  'payment-ahead': 'Innbetalingen har skjedd.',
  'payment-before-tenancy': 'Innbetalingen er ikke mer enn tre måneder før leieforholdet.',
  'payment-amount-unlikely': 'En innbetaling er ikke mer enn tolv måneders leie.',
  'payment-refund-positive': 'Penger tilbake til leietakeren er negative.',
  'payment-period-unlikely': 'Perioden ligger høyst tre år fra datoen.',
  'payment-guarantee-above-security':
    'En utbetaling fra garanti er ikke mye større enn sikkerheten.',
  'allowance-doubled': 'Hver måned har ett vedtak om bostøtte.',
  'allowance-negative': 'Bostøtte er ikke negativ.',
  'allowance-above-rent': 'Bostøtten er ikke høyere enn leien.',
  'allowance-transport-without-consent': 'Bostøtte med transport har et samtykke som gjelder.',
  'allowance-expected-unlikely':
    'Ventet dato er nær måneden bostøtten gjelder. Husbanken betaler den 20. i måneden etter.',
  'allowance-outside-tenancy': 'Bostøtten gjelder en måned leieforholdet varte.',
  'allowance-refused-with-amount': 'Avslått bostøtte har ikke noe beløp.',
  'allowance-granted-without-amount': 'Innvilget bostøtte har et beløp.',
  'allowance-far-ahead': 'Bostøtte er ikke ført mer enn to måneder fram.',
  'plan-first-before-agreed': 'Første avdrag er ikke før ordningen er avtalt.',
  'plan-instalment-not-positive': 'Avdraget er over null.',
  'plan-instalment-above-debt': 'Avdraget er ikke større enn gjelden.',
  'plan-two-live': 'Et leieforhold har én ordning som løper.',
  'plan-state-before-agreed': 'Statusdatoen er ikke før ordningen er avtalt.',
  'plan-before-tenancy': 'Ordningen er ikke eldre enn leieforholdet.',
  'plan-lump-above-debt': 'Engangsbeløpet er ikke større enn gjelden.',
  'plan-too-slow': 'Ordningen er nedbetalt innen fem år.',
  'plan-over-without-date': 'En ordning som ikke løper lenger, har en dato.',
  'plan-first-late': 'Første avdrag er senest tre måneder etter avtalen.',
  'step-deadline-before-step': 'Fristen er ikke før tiltaket.',
  'step-notice-deadline-short': 'Et inkassovarsel gir minst 14 dagers frist.',
  'step-pause-before-step': 'Pausen slutter ikke før tiltaket.',
  'step-pause-without-reason': 'En pause har en grunn.',
  'step-eviction-without-nav':
    'NAV er kontaktet før begjæring eller fravikelse, så det er prøvd å hindre den.',
  'step-ahead': 'Tiltaket har skjedd.',
  'step-before-tenancy': 'Tiltaket er ikke eldre enn leieforholdet.',
  'step-without-deadline':
    'Et brev som skal gi en frist, har fristen ført. Neste steg regnes fra den.',
  'step-demand-without-notice':
    'En betalingsoppfordring har et inkassovarsel før seg. Loven av 1988 gjelder; en ny er vedtatt.',
  'step-demand-early': 'Betalingsoppfordringen er sendt etter at fristen i varselet er ute.',
  'step-eviction-request-without-notice':
    'En begjæring om fravikelse har et § 4-18-varsel før seg.',
  'step-eviction-request-early': 'Begjæringen er sendt tidligst to uker etter § 4-18-varselet.',
  'step-eviction-without-request': 'En fravikelse har en begjæring før seg.',
  'step-nav-notice-though-reserved':
    'Den som har reservert seg, varsles ikke til NAV etter § 9-11. Nye varsler prøves.',
  'step-eviction-without-clause':
    'En begjæring bygger på en kontrakt med utkastelsesklausul, eller sier hva annet den bygger på.',
  'step-during-pause': 'Mens en sak er satt på pause, tas ingen tiltak mot leietakeren.',
  'step-though-disputed':
    'Et krav leietakeren har innsigelser mot, inndrives ikke før innsigelsen er avgjort.',
  'step-dunning-though-exempt': 'Et leieforhold med «ingen purring» får ingen purring.',
  'step-after-moving': 'Etter utflytting tas ingen steg mot fravikelse.',
  'step-by-agency-only':
    'Når ny inkassolov gjelder, sendes inkassovarsel og betalingsoppfordring bare av inkassoforetak.',
  'step-pause-empty': 'En pause har en grunn og en siste dag.',
  'step-pause-without-comment': 'En pause er forklart i en kommentar.',
  'step-dispute-not-marked': 'En innsigelse er merket som omtvistet.',
  'step-dispute-settled-early': 'En innsigelse er avgjort etter at den kom.',
  'step-charge-of-another': 'Kravet et tiltak gjelder, hører til samme leieforhold.',
  'step-pause-without-end': 'En pause har en slutt, så saken ikke blir glemt.',
  'step-without-debt': 'Ingen får et tiltak mot seg uten gjeld.',
  'step-other-names-code': 'Pausegrunnen er ikke «annet» når kommentaren nevner en grunn i listen.',
  'rent-change-notice-short': 'En indeksregulering er varslet skriftlig minst en måned før.',
  'rent-change-above-index':
    'En indeksregulering er ikke høyere enn endringen i indeksen, rundet ned til hele kroner.',
  'rent-change-too-early':
    'En indeksregulering kommer tidligst ett år etter at leien sist ble fastsatt.',
  'rent-change-outside-tenancy': 'Leien endres mens leieforholdet løper.',
  'rent-change-of-nothing': 'En leieendring endrer leien.',
} as const;
