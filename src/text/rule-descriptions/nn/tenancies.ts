/** What the rules of tenancies and their papers ask for, and why. */
export const tenancies = {
  'tenancy-overlap': 'Ein bustad har eitt leigeforhold om gongen.',
  'tenancy-household-two-current':
    'Ein husstand leiger éin bustad om gongen. To kan vere rett i ei flytting.',
  'tenancy-ends-before-start': 'Kontrakten sluttar ikkje før han byrjar.',
  'tenancy-ended-before-start': 'Leigeforholdet blir ikkje avslutta før det byrjar.',
  'tenancy-moved-out-before-start': 'Leigetakaren flyttar ikkje ut før kontrakten byrjar.',
  'tenancy-outside-dwelling-use': 'Kontrakten byrjar medan bustaden er i bruk.',
  'tenancy-in-staff-base': 'Ein personalbase blir ikkje leigd ut.',
  'tenancy-officer-is-follow-up':
    'Bustadansvarleg og oppfølgingsperson er to personar. Rollene skal haldast frå kvarandre.',
  'tenancy-officer-has-left':
    'Bustadansvarleg er framleis medlem, så nokon svarer for leigeforholdet.',
  'tenancy-kid-doubled': 'Kvart leigeforhold har sin eigen KID. Elles hamnar innbetalingar feil.',
  'tenancy-transport-without-own-form':
    'Samtykke til transport av bustøtte er gitt på eige skjema. Elles gjeld det ikkje.',
  'tenancy-transport-withdrawn-early': 'Transporten blir ikkje trekt før han er samtykt til.',
  'tenancy-after-death':
    'Eit leigeforhold løper ikkje vidare når den siste vaksne i husstanden er død.',
  'tenancy-person-two-current':
    'Same person leiger ikkje i to husstandar samtidig. Personen blir kjend på fødselsnummeret.',
  'tenancy-before-birth': 'Kontrakten er ikkje eldre enn hovudsøkjaren.',
  'tenancy-starts-far-ahead': 'Kontrakten byrjar høgst eit år fram.',
  'tenancy-ended-far-ahead': 'Leigeforholdet er avslutta høgst eit år fram.',
  'tenancy-moved-out-ahead': 'Utflyttinga er ikkje fram i tid utan at leigeforholdet er avslutta.',
  'tenancy-moved-out-not-ended':
    'Når leigetakaren har flytta, er leigeforholdet avslutta seinast tre månader etter.',
  'tenancy-ended-not-moved-out':
    'Eit avslutta leigeforhold har ein utflyttingsdato seinast tre månader etter. Han avgjer når bustaden er fri.',
  'tenancy-asked-to-move-before-start': 'Flytteoppmodinga er ikkje eldre enn kontrakten.',
  'tenancy-own-form-without-consent': 'Når eige skjema er kryssa av, står datoen for samtykket.',
  'tenancy-transport-of-earlier-home':
    'Samtykket til transport gjeld denne bustaden, ikkje ein tidlegare.',
  'lease-unsigned': 'Kontrakten er signert seinast to månader etter at han byrja.',
  'lease-unusually-long':
    'Kontrakten varer ikkje meir enn 30 år; då er året som oftast tasta feil.',
  'tenancy-rent-not-charged':
    'Eit leigeforhold som løper, får krav om husleige. Elles går kommunen glipp av leige, og leigetakaren får alt på éin gong.',
  'tenancy-rent-differs-from-charged':
    'Avtalt leige er ikkje meir enn 25 prosent frå det som blir kravd. Siste månad og månaden før blir samanlikna.',
  'lease-shorter-than-minimum':
    'Ein tidsbestemt kontrakt varer minst tre år, eller har ein grunn til kort tid.',
  'lease-annexe-under-one-year': 'Ein kontrakt for loft eller sokkel varer minst eitt år.',
  'lease-111-without-information':
    'Er grunnen § 11-1, er leigetakaren opplyst skriftleg. Elles gjeld treårsregelen.',
  'lease-111-informed-late':
    'Opplysninga etter § 11-1 er gitt før kontrakten er signert og byrjar.',
  'lease-fixed-without-end': 'Ein tidsbestemt kontrakt har ein sluttdato.',
  'lease-indefinite-with-end': 'Ein tidsubestemt kontrakt har ingen sluttdato.',
  'lease-signed-after-start': 'Kontrakten er signert før leigetida byrjar.',
  'lease-became-indefinite':
    'Ingen bur meir enn tre månader etter at kontrakten er slutt utan flytteoppmoding. Då blir leigeforholdet tidsubestemt.',
  'lease-deposit-too-high': 'Depositumet er høgst seks månaders leige.',
  'lease-security-too-high': 'Depositum og garanti er til saman høgst seks månaders leige.',
  'lease-security-without-amount': 'Ein tryggleik har eit beløp.',
  'lease-amount-without-security': 'Eit beløp for tryggleik seier kva slags tryggleik det er.',
  'lease-rent-not-positive': 'Leiga i kontrakten er over null.',
  'lease-indexed-too-early': 'Leiga blir regulert tidlegast eitt år etter at ho vart fastsett.',
  'lease-other-ground-unexplained':
    '«Annan sakleg grunn» til kort tid er forklart, for grunnen må kunne leggjast fram.',
  'lease-indefinite-with-short-ground': 'Ein tidsubestemt kontrakt har ingen grunn til kort tid.',
  'lease-ground-without-short-term':
    'Ein grunn til kort tid står berre på kontraktar under tre år.',
  'lease-security-lapsed': 'Tryggleiken gjeld så lenge leigeforholdet løper.',
  'lease-security-ends-before-start': 'Tryggleiken går ikkje ut før kontrakten byrjar.',
  'lease-indexed-before-start': 'Leiga blir ikkje regulert før kontrakten byrjar.',
  'lease-indexed-ahead': 'Siste regulering har skjedd.',
  'lease-indexed-after-end': 'Leiga blir ikkje regulert etter utflytting.',
  'document-expires-before-signed': 'Dokumentet går ikkje ut før det er signert.',
  'document-signed-ahead': 'Dokumentet er signert.',
  'document-outside-tenancy': 'Dokumentet er signert i tida rundt leigeforholdet.',
  'document-doubled': 'Eit dokument står på éi rad.',
  'document-transport-without-consent':
    'Ei signert transporterklæring står òg på leigeforholdet, der krava blir rekna.',
  'document-decision-without-archive':
    'Eit vedtak har arkivreferanse. Reknearket er ikkje arkivet.',
  'checklist-remark-without-note':
    'Eit punkt med merknad seier kva merknaden er, så han kan visast ved utflytting.',
  'checklist-doubled': 'Eit punkt står éin gong i kvar gjennomgang.',
  'checklist-state-without-date': 'Eit punkt som er gått gjennom, har ein dato.',
  'checklist-far-from-moving-in': 'Sjekklista for innflytting er frå innflyttinga.',
  'checklist-moved-out-but-tenant': 'Etter sjekklista for utflytting er leigeforholdet avslutta.',
  'tenancy-notice-before-start': 'Oppseiinga er ikkje eldre enn kontrakten.',
  'tenancy-ended-before-notice': 'Leigeforholdet blir ikkje avslutta før det er sagt opp.',
  'tenancy-keys-before-start': 'Nøklane blir ikkje leverte før kontrakten byrjar.',
  'tenancy-application-of-other-household':
    'Søknaden som førte til leigeforholdet, er frå husstanden som leiger.',
  'document-withdrawn-before-signed': 'Dokumentet er ikkje trekt før det er signert.',
} as const;
