/** What the rules of applications, interviews, offers and stays ask for, and why. */
export const applications = {
  'guidance-applied-before-informed': 'Ingen har søkt før dei fekk vite om verkemiddelet.',
  'guidance-deadline-before-informed': 'Søknadsfristen er ikkje før dagen det vart informert.',
  'application-complete-before-received': 'Søknaden er ikkje komplett før han er motteken.',
  'application-decided-before-received': 'Vedtaket er ikkje eldre enn søknaden.',
  'application-decision-without-date':
    'Eit vedtak har ein dato, så saksbehandlingstid og klagefrist kan reknast.',
  'application-date-without-decision': 'Ein vedtaksdato har eit vedtak.',
  'application-refused-without-reason': 'Eit avslag har ei grunngjeving. Lova krev det.',
  'application-status-contradicts-decision': 'Status og vedtak seier det same.',
  'application-status-without-decision':
    'Ein søknad som er innvilga, avslått eller tildelt bustad, har eit vedtak.',
  'application-answered-before-decided': 'Svaret er ikkje sendt før vedtaket.',
  'application-appeal-deadline-early': 'Klagefristen er ikkje før svaret er sendt.',
  'application-appeal-before-decision': 'Klaga kjem etter eit vedtak.',
  'application-appeal-outcome-without-appeal': 'Utfallet av ei klage har ei klage med dato.',
  'application-result-before-received': 'Resultatet er ikkje eldre enn søknaden.',
  'application-result-without-date': 'Eit resultat har ein dato, så det blir talt i rett år.',
  'application-received-ahead': 'Mottaksdatoen er ikkje fram i tid.',
  'application-decided-ahead': 'Vedtaksdatoen er ikkje fram i tid.',
  'application-preliminary-before-received': 'Det førebels svaret er ikkje eldre enn søknaden.',
  'application-without-preliminary-answer':
    'Ein søknad utan vedtak etter to månader har fått førebels svar. Lova krev det etter éin månad; påminninga kjem før.',
  'application-answer-without-decision': 'Eit svar til søkjaren har eit vedtak bak seg.',
  'application-decided-without-answer':
    'Søkjaren har fått skriftleg svar seinast to månader etter vedtaket. Utan svar byrjar ikkje klagefristen.',
  'application-appeal-deadline-short': 'Klagefristen er minst tre veker frå svaret.',
  'application-refused-without-appeal-deadline': 'Den som har fått avslag, har ein klagefrist.',
  'application-appeal-late':
    'Ei klage etter fristen får eit utfall: avvist eller teken til behandling.',
  'application-decided-by-recommender': 'Den som innstiller, gjer ikkje sjølv vedtaket.',
  'application-result-contradicts-decision':
    'Etter avslag er resultatet ikkje kommunal leige, utan at klaga førte fram.',
  'application-result-contradicts-status':
    'Status og resultat er samde om søkjaren fekk kommunal bustad.',
  'application-housed-without-tenancy':
    'Den som har fått tildelt bustad, har eit leigeforhold seinast eit halvt år etter. Blir prøvd når alle leigeforhold kan lesast.',
  'application-two-open': 'Ein husstand har éin open søknad av kvart slag.',
  'application-lived-in-municipal-differs':
    'Svaret på om husstanden budde i kommunal bustad, stemmer med leigeforholda. Det avgjer kven KOSTRA reknar som ny.',
  'application-extension-without-tenancy':
    'Den som søkjer om byte eller forlenging, leiger av kommunen.',
  'application-interviewed-after-decision': 'Kartlegginga er gjord før vedtaket.',
  'interview-before-application': 'Samtalen er ikkje eldre enn søknaden.',
  'interview-next-before-this': 'Neste samtale er etter denne.',
  'interview-step-due-before-interview': 'Fristen for det søkjaren skal gjere, er etter samtalen.',
  'interview-ahead': 'Samtalen er halden. Ein avtalt samtale blir ført som neste samtale.',
  'interview-step-without-date': 'Det søkjaren skal gjere sjølv, har ein frist.',
  'interview-date-without-step': 'Ein frist for søkjaren seier kva som skal gjerast.',
  'interview-to-committee-without-summary':
    'Ein samtale som skal til utvalet, har ei oppsummering.',
  'interview-children-differ': 'Ein fersk samtale og husstanden er samde om talet på barn.',
  'interview-own-home-not-considered':
    'Før ein bustad blir tildelt, er privat leige eller eige vurdert.',
  'offer-reserved-before-offered': 'Reservasjonen går ikkje ut før tilbodet.',
  'offer-answered-before-offered': 'Svaret er ikkje eldre enn tilbodet.',
  'offer-declined-without-reason':
    'Eit nei har ein grunn, så det kan teljast om bustaden eller søkjaren var årsaka.',
  'offer-accepted-with-decline-reason': 'Eit ja har ingen grunn til nei.',
  'offer-dwelling-twice': 'Ein bustad blir tilboden éin søkjar om gongen.',
  'offer-answer-without-date': 'Eit svar på eit tilbod har ein dato.',
  'offer-date-without-answer': 'Ein svardato har eit svar.',
  'offer-long-unanswered': 'Eit tilbod er avklart to månader etter at reservasjonen gjekk ut.',
  'offer-before-application': 'Tilbodet er ikkje eldre enn søknaden.',
  'offer-of-refused-application': 'Ein søknad som er avslått, får ikkje tilbod.',
  'offer-of-dwelling-out-of-use': 'Ein bustad som er ute av bruk, blir ikkje tilboden.',
  'offer-accepted-without-tenancy':
    'Eit ja blir til eit leigeforhold innan fire månader. Blir prøvd når alle leigeforhold kan lesast.',
  'offer-not-for-wheelchair': 'Den som treng bustad for rullestol, får tilbod om ein slik.',
  'stay-ends-before-start': 'Opphaldet sluttar ikkje før det byrjar.',
  'stay-overlap':
    'Ein husstand har eitt mellombels opphald om gongen, så døgn ikkje blir talde to gonger.',
  'stay-ahead': 'Opphaldet har byrja.',
  'stay-open-over-a-year': 'Eit opphald er ikkje ope i meir enn eit år utan at nokon ser på det.',
  'stay-children-unknown':
    'Talet på barn i mellombels opphald er ført, òg når det er 0. Barn er det viktigaste talet her.',
  'stay-while-tenant': 'Ein husstand i mellombels opphald leiger ikkje samtidig av kommunen.',
} as const;
