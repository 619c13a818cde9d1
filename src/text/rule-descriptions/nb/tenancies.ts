/** What the rules of tenancies and their papers ask for, and why. */
export const tenancies = {
  'tenancy-overlap': 'En bolig har ett leieforhold om gangen.',
  'tenancy-household-two-current':
    'En husstand leier én bolig om gangen. To kan være riktig i en flytting.',
  'tenancy-ends-before-start': 'Kontrakten slutter ikke før den begynner.',
  'tenancy-ended-before-start': 'Leieforholdet avsluttes ikke før det begynner.',
  'tenancy-moved-out-before-start': 'Leietakeren flytter ikke ut før kontrakten begynner.',
  'tenancy-outside-dwelling-use': 'Kontrakten begynner mens boligen er i bruk.',
  'tenancy-in-staff-base': 'En personalbase leies ikke ut.',
  'tenancy-officer-is-follow-up':
    'Boligansvarlig og oppfølgingsperson er to personer. Rollene skal holdes fra hverandre.',
  'tenancy-officer-has-left':
    'Boligansvarlig er fortsatt medlem, så noen svarer for leieforholdet.',
  'tenancy-kid-doubled': 'Hvert leieforhold har sin egen KID. Ellers havner innbetalinger feil.',
  'tenancy-transport-without-own-form':
    'Samtykke til transport av bostøtte er gitt på eget skjema. Ellers gjelder det ikke.',
  'tenancy-transport-withdrawn-early': 'Transporten trekkes ikke før den er samtykket til.',
  'tenancy-after-death':
    'Et leieforhold løper ikke videre når den siste voksne i husstanden er død.',
  'tenancy-person-two-current':
    'Samme person leier ikke i to husstander samtidig. Personen kjennes på fødselsnummeret.',
  'tenancy-before-birth': 'Kontrakten er ikke eldre enn hovedsøkeren.',
  'tenancy-starts-far-ahead': 'Kontrakten begynner høyst et år fram.',
  'tenancy-ended-far-ahead': 'Leieforholdet er avsluttet høyst et år fram.',
  'tenancy-moved-out-ahead': 'Utflyttingen er ikke fram i tid uten at leieforholdet er avsluttet.',
  'tenancy-moved-out-not-ended':
    'Når leietakeren har flyttet, er leieforholdet avsluttet senest tre måneder etter.',
  'tenancy-ended-not-moved-out':
    'Et avsluttet leieforhold har en utflyttingsdato senest tre måneder etter. Den avgjør når boligen er fri.',
  'tenancy-asked-to-move-before-start': 'Flytteoppfordringen er ikke eldre enn kontrakten.',
  'tenancy-own-form-without-consent': 'Når eget skjema er krysset av, står datoen for samtykket.',
  'tenancy-transport-of-earlier-home':
    'Samtykket til transport gjelder denne boligen, ikke en tidligere.',
  'lease-unsigned': 'Kontrakten er signert senest to måneder etter at den begynte.',
  'lease-unusually-long': 'Kontrakten varer ikke mer enn 30 år; da er året som oftest tastet feil.',
  'tenancy-rent-not-charged':
    'Et leieforhold som løper, får krav om husleie. Ellers går kommunen glipp av leie, og leietakeren får alt på én gang.',
  'tenancy-rent-differs-from-charged':
    'Avtalt leie er ikke mer enn 25 prosent fra det som kreves. Siste måned og måneden før sammenlignes.',
  'lease-shorter-than-minimum':
    'En tidsbestemt kontrakt varer minst tre år, eller har en grunn til kort tid. Ellers blir den regnet som tidsubestemt.',
  'lease-annexe-under-one-year': 'En kontrakt for loft eller sokkel varer minst ett år.',
  'lease-111-without-information':
    'Er grunnen § 11-1, er leietakeren opplyst skriftlig. Ellers gjelder treårsregelen.',
  'lease-111-informed-late':
    'Opplysningen etter § 11-1 er gitt før kontrakten er signert og begynner.',
  'lease-fixed-without-end': 'En tidsbestemt kontrakt har en sluttdato.',
  'lease-indefinite-with-end': 'En tidsubestemt kontrakt har ingen sluttdato.',
  'lease-signed-after-start': 'Kontrakten er signert før leietiden begynner.',
  'lease-became-indefinite':
    'Ingen bor mer enn tre måneder etter kontraktens slutt uten flytteoppfordring. Da blir leieforholdet tidsubestemt.',
  'lease-deposit-too-high': 'Depositumet er høyst seks måneders leie.',
  'lease-security-too-high': 'Depositum og garanti er til sammen høyst seks måneders leie.',
  'lease-security-without-amount': 'En sikkerhet har et beløp.',
  'lease-amount-without-security': 'Et beløp for sikkerhet sier hva slags sikkerhet det er.',
  'lease-rent-not-positive': 'Leien i kontrakten er over null.',
  'lease-indexed-too-early': 'Leien reguleres tidligst ett år etter at den ble fastsatt.',
  'lease-other-ground-unexplained':
    '«Annen saklig grunn» til kort tid er forklart, for grunnen må kunne legges fram.',
  'lease-indefinite-with-short-ground': 'En tidsubestemt kontrakt har ingen grunn til kort tid.',
  'lease-ground-without-short-term': 'En grunn til kort tid står bare på kontrakter under tre år.',
  'lease-security-lapsed': 'Sikkerheten gjelder så lenge leieforholdet løper.',
  'lease-security-ends-before-start': 'Sikkerheten går ikke ut før kontrakten begynner.',
  'lease-indexed-before-start': 'Leien reguleres ikke før kontrakten begynner.',
  'lease-indexed-ahead': 'Siste regulering har skjedd.',
  'lease-indexed-after-end': 'Leien reguleres ikke etter utflytting.',
  'document-expires-before-signed': 'Dokumentet går ikke ut før det er signert.',
  'document-signed-ahead': 'Dokumentet er signert.',
  'document-outside-tenancy': 'Dokumentet er signert i tiden rundt leieforholdet.',
  'document-doubled': 'Et dokument står på én rad.',
  'document-transport-without-consent':
    'En signert transporterklæring står også på leieforholdet, der kravene regnes.',
  'document-decision-without-archive': 'Et vedtak har arkivreferanse. Regnearket er ikke arkivet.',
  'checklist-remark-without-note':
    'Et punkt med merknad sier hva merknaden er, så den kan vises ved utflytting.',
  'checklist-doubled': 'Et punkt står én gang i hver gjennomgang.',
  'checklist-state-without-date': 'Et punkt som er gått gjennom, har en dato.',
  'checklist-far-from-moving-in': 'Sjekklisten for innflytting er fra innflyttingen.',
  'checklist-moved-out-but-tenant': 'Etter sjekklisten for utflytting er leieforholdet avsluttet.',
  'tenancy-notice-before-start': 'Oppsigelsen er ikke eldre enn kontrakten.',
  'tenancy-ended-before-notice': 'Leieforholdet avsluttes ikke før det er sagt opp.',
  'tenancy-keys-before-start': 'Nøklene leveres ikke før kontrakten begynner.',
  'tenancy-application-of-other-household':
    'Søknaden som førte til leieforholdet, er fra husstanden som leier.',
  'document-withdrawn-before-signed': 'Dokumentet er ikke trukket før det er signert.',
} as const;
