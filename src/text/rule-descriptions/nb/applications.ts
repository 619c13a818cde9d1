/** What the rules of applications, interviews, offers and stays ask for, and why. */
export const applications = {
  'guidance-applied-before-informed': 'Ingen har søkt før de fikk vite om virkemiddelet.',
  'guidance-deadline-before-informed': 'Søknadsfristen er ikke før dagen det ble informert.',
  'application-complete-before-received': 'Søknaden er ikke komplett før den er mottatt.',
  'application-decided-before-received': 'Vedtaket er ikke eldre enn søknaden.',
  'application-decision-without-date':
    'Et vedtak har en dato, så saksbehandlingstid og klagefrist kan regnes.',
  'application-date-without-decision': 'En vedtaksdato har et vedtak.',
  'application-refused-without-reason': 'Et avslag har en begrunnelse. Loven krever det.',
  'application-status-contradicts-decision': 'Status og vedtak sier det samme.',
  'application-status-without-decision':
    'En søknad som er innvilget, avslått eller tildelt bolig, har et vedtak.',
  'application-answered-before-decided': 'Svaret er ikke sendt før vedtaket.',
  'application-appeal-deadline-early': 'Klagefristen er ikke før svaret er sendt.',
  'application-appeal-before-decision': 'Klagen kommer etter et vedtak.',
  'application-appeal-outcome-without-appeal': 'Utfallet av en klage har en klage med dato.',
  'application-result-before-received': 'Resultatet er ikke eldre enn søknaden.',
  'application-result-without-date': 'Et resultat har en dato, så det telles i riktig år.',
  'application-received-ahead': 'Mottaksdatoen er ikke fram i tid.',
  'application-decided-ahead': 'Vedtaksdatoen er ikke fram i tid.',
  'application-preliminary-before-received': 'Det foreløpige svaret er ikke eldre enn søknaden.',
  'application-without-preliminary-answer':
    'En søknad uten vedtak etter to måneder har fått foreløpig svar. Loven krever det etter én måned; påminnelsen kommer før.',
  'application-answer-without-decision': 'Et svar til søkeren har et vedtak bak seg.',
  'application-decided-without-answer':
    'Søkeren har fått skriftlig svar senest to måneder etter vedtaket. Uten svar begynner ikke klagefristen.',
  'application-appeal-deadline-short': 'Klagefristen er minst tre uker fra svaret.',
  'application-refused-without-appeal-deadline': 'Den som har fått avslag, har en klagefrist.',
  'application-appeal-late':
    'En klage etter fristen får et utfall: avvist eller tatt til behandling.',
  'application-decided-by-recommender': 'Den som innstiller, fatter ikke selv vedtaket.',
  'application-result-contradicts-decision':
    'Etter avslag er resultatet ikke kommunal leie, uten at klagen førte fram.',
  'application-result-contradicts-status':
    'Status og resultat er enige om søkeren fikk kommunal bolig.',
  'application-housed-without-tenancy':
    'Den som har fått tildelt bolig, har et leieforhold senest et halvt år etter. Prøves når alle leieforhold kan leses.',
  'application-two-open': 'En husstand har én åpen søknad av hvert slag.',
  'application-lived-in-municipal-differs':
    'Svaret på om husstanden bodde i kommunal bolig, stemmer med leieforholdene. Det avgjør hvem KOSTRA regner som ny.',
  'application-extension-without-tenancy':
    'Den som søker om bytte eller forlengelse, leier av kommunen.',
  'application-interviewed-after-decision': 'Kartleggingen er gjort før vedtaket.',
  'interview-before-application': 'Samtalen er ikke eldre enn søknaden.',
  'interview-next-before-this': 'Neste samtale er etter denne.',
  'interview-step-due-before-interview': 'Fristen for det søkeren skal gjøre, er etter samtalen.',
  'interview-ahead': 'Samtalen er holdt. En avtalt samtale føres som neste samtale.',
  'interview-step-without-date': 'Det søkeren skal gjøre selv, har en frist.',
  'interview-date-without-step': 'En frist for søkeren sier hva som skal gjøres.',
  'interview-to-committee-without-summary':
    'En samtale som skal til utvalget, har en oppsummering.',
  'interview-children-differ': 'En fersk samtale og husstanden er enige om antall barn.',
  'interview-own-home-not-considered': 'Før en bolig tildeles, er privat leie eller eie vurdert.',
  'offer-reserved-before-offered': 'Reservasjonen går ikke ut før tilbudet.',
  'offer-answered-before-offered': 'Svaret er ikke eldre enn tilbudet.',
  'offer-declined-without-reason':
    'Et nei har en grunn, så det kan telles om boligen eller søkeren var årsaken.',
  'offer-accepted-with-decline-reason': 'Et ja har ingen grunn til nei.',
  'offer-dwelling-twice': 'En bolig tilbys én søker om gangen.',
  'offer-answer-without-date': 'Et svar på et tilbud har en dato.',
  'offer-date-without-answer': 'En svardato har et svar.',
  'offer-long-unanswered': 'Et tilbud er avklart to måneder etter at reservasjonen gikk ut.',
  'offer-before-application': 'Tilbudet er ikke eldre enn søknaden.',
  'offer-of-refused-application': 'En søknad som er avslått, får ikke tilbud.',
  'offer-of-dwelling-out-of-use': 'En bolig som er ute av bruk, tilbys ikke.',
  'offer-accepted-without-tenancy':
    'Et ja blir til et leieforhold innen fire måneder. Prøves når alle leieforhold kan leses.',
  'offer-not-for-wheelchair': 'Den som trenger bolig for rullestol, får tilbud om en slik.',
  'stay-ends-before-start': 'Oppholdet slutter ikke før det begynner.',
  'stay-overlap':
    'En husstand har ett midlertidig opphold om gangen, så døgn ikke telles to ganger.',
  'stay-ahead': 'Oppholdet har begynt.',
  'stay-open-over-a-year': 'Et opphold er ikke åpent i mer enn et år uten at noen ser på det.',
  'stay-children-unknown':
    'Antall barn i midlertidig opphold er ført, også når det er 0. Barn er det viktigste tallet her.',
  'stay-while-tenant': 'En husstand i midlertidig opphold leier ikke samtidig av kommunen.',
} as const;
