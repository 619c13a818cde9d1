/** What the rules of agreements, contacts and incidents ask for, and why. */
export const followUp = {
  'incident-passed-on-before-start': 'Hendinga er ikkje send til tenesta før ho skjedde.',
  'incident-answered-before-passed-on': 'Tenesta svara ikkje før ho fekk hendinga.',
  'incident-reopened-before-start': 'Hendinga er ikkje opna att før ho skjedde.',
  'agreement-ends-before-start': 'Avtalen sluttar ikkje før han byrjar.',
  'agreement-evaluation-before-start': 'Evalueringa er ikkje planlagd før avtalen byrjar.',
  'agreement-evaluation-after-end':
    'Avtalen blir evaluert før han går ut, så han kan forlengjast i tide.',
  'agreement-evaluated-before-start': 'Avtalen er ikkje evaluert før han byrjar.',
  'agreement-after-tenancy': 'Avtalen byrjar medan leigeforholdet løper.',
  'agreement-evaluated-ahead': 'Evalueringa er ikkje datert fram i tid.',
  'agreement-long-not-evaluated':
    'Avtalen er evaluert seinast eit halvt år etter den planlagde dagen.',
  'agreement-outcome-without-evaluation': 'Eit utfall har ei evaluering bak seg.',
  'agreement-over-without-outcome':
    'Ein avtale som er over, har eit utfall, så det kan teljast om avtalar verkar.',
  'agreement-overlap': 'Eit leigeforhold har éin avtale om gongen om kvart tema.',
  'agreement-without-time-limit': 'Avtalen er tidsavgrensa: høgst tre år.',
  'agreement-consent-after-end': 'Samtykket er gitt medan avtalen galdt.',
  'agreement-responsible-is-officer':
    'Den som følgjer opp avtalen, er ein annan enn bustadansvarleg.',
  'measure-due-before-agreement': 'Fristen for tiltaket er ikkje før avtalen byrjar.',
  'measure-done-before-agreement': 'Tiltaket er ikkje utført før avtalen byrjar.',
  'measure-done-ahead': 'Utførtdatoen er ikkje fram i tid.',
  'measure-due-after-agreement': 'Fristen for eit ope tiltak er innanfor avtalen.',
  'measure-long-overdue': 'Ingen tiltak i ein avtale som løper, er meir enn eit år over fristen.',
  'contact-ahead': 'Kontakten har skjedd, eller er merkt som planlagd.',
  'contact-outside-tenancy': 'Kontakten er i tida rundt leigeforholdet.',
  'contact-attempt-zero': 'Forsøk blir talde frå 1.',
  'incident-closed-without-outcome':
    'Ei lukka hending har eit utfall, så det kan teljast kva som hjelpte.',
  'incident-closed-without-date': 'Ei lukka hending har ein dato.',
  'incident-open-with-closing-date': 'Ei hending med dato for lukking er lukka.',
  'incident-closed-before-start': 'Hendinga blir ikkje lukka før ho skjedde.',
  'incident-deadline-before-start': 'Fristen er ikkje før hendinga.',
  'incident-tenancy-in-other-dwelling':
    'Leigeforholdet er i bustaden hendinga gjeld. Elles får feil leigetakar ho på seg.',
  'incident-outside-tenancy':
    'Hendinga skjedde medan leigeforholdet løp. Elles får feil leigetakar ho på seg.',
  'incident-ahead': 'Hendinga har skjedd.',
  'incident-outcome-while-open': 'Ei hending med utfall er ikkje open.',
  'incident-high-without-deadline': 'Ei alvorleg hending har ein frist til ho er lukka.',
  'incident-cites-unsigned-point':
    'Eit regelbrot viser berre til punkt leigetakaren har gått gjennom. Det er det som gjer klaga lett å forstå.',
  'incident-doubled': 'Ei hending er ført éin gong.',
  'incident-rent-to-other-service': 'Manglande husleige går til dei som følgjer opp økonomi.',
  'incident-other-names-code':
    'Hendingstypen er ikkje «anna» når merknaden nemner ein type i lista.',
} as const;
