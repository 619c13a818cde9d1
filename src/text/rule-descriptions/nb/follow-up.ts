/** What the rules of agreements, contacts and incidents ask for, and why. */
export const followUp = {
  'incident-passed-on-before-start': 'Hendelsen er ikke sendt til tjenesten før den skjedde.',
  'incident-answered-before-passed-on': 'Tjenesten svarte ikke før den fikk hendelsen.',
  'incident-reopened-before-start': 'Hendelsen er ikke gjenåpnet før den skjedde.',
  'agreement-ends-before-start': 'Avtalen slutter ikke før den begynner.',
  'agreement-evaluation-before-start': 'Evalueringen er ikke planlagt før avtalen begynner.',
  'agreement-evaluation-after-end':
    'Avtalen evalueres før den går ut, så den kan forlenges i tide.',
  'agreement-evaluated-before-start': 'Avtalen er ikke evaluert før den begynner.',
  'agreement-after-tenancy': 'Avtalen begynner mens leieforholdet løper.',
  'agreement-evaluated-ahead': 'Evalueringen er ikke datert fram i tid.',
  'agreement-long-not-evaluated':
    'Avtalen er evaluert senest et halvt år etter den planlagte dagen.',
  'agreement-outcome-without-evaluation': 'Et utfall har en evaluering bak seg.',
  'agreement-over-without-outcome':
    'En avtale som er over, har et utfall, så det kan telles om avtaler virker.',
  'agreement-overlap': 'Et leieforhold har én avtale om gangen om hvert tema.',
  'agreement-without-time-limit': 'Avtalen er tidsavgrenset: høyst tre år.',
  'agreement-consent-after-end': 'Samtykket er gitt mens avtalen gjaldt.',
  'agreement-responsible-is-officer': 'Den som følger opp avtalen, er en annen enn boligansvarlig.',
  'measure-due-before-agreement': 'Fristen for tiltaket er ikke før avtalen begynner.',
  'measure-done-before-agreement': 'Tiltaket er ikke utført før avtalen begynner.',
  'measure-done-ahead': 'Utførtdatoen er ikke fram i tid.',
  'measure-due-after-agreement': 'Fristen for et åpent tiltak er innenfor avtalen.',
  'measure-long-overdue': 'Ingen tiltak i en avtale som løper, er mer enn et år over fristen.',
  'contact-ahead': 'Kontakten har skjedd, eller er merket som planlagt.',
  'contact-outside-tenancy': 'Kontakten er i tiden rundt leieforholdet.',
  'contact-attempt-zero': 'Forsøk telles fra 1.',
  'incident-closed-without-outcome':
    'En lukket hendelse har et utfall, så det kan telles hva som hjalp.',
  'incident-closed-without-date': 'En lukket hendelse har en dato.',
  'incident-open-with-closing-date': 'En hendelse med dato for lukking er lukket.',
  'incident-closed-before-start': 'Hendelsen lukkes ikke før den skjedde.',
  'incident-deadline-before-start': 'Fristen er ikke før hendelsen.',
  'incident-tenancy-in-other-dwelling':
    'Leieforholdet er i boligen hendelsen gjelder. Ellers får feil leietaker den på seg.',
  'incident-outside-tenancy':
    'Hendelsen skjedde mens leieforholdet løp. Ellers får feil leietaker den på seg.',
  'incident-ahead': 'Hendelsen har skjedd.',
  'incident-outcome-while-open': 'En hendelse med utfall er ikke åpen.',
  'incident-high-without-deadline': 'En alvorlig hendelse har en frist til den er lukket.',
  'incident-cites-unsigned-point':
    'Et regelbrudd viser bare til punkter leietakeren har gått gjennom. Det er det som gjør klagen lett å forstå.',
  'incident-doubled': 'En hendelse er ført én gang.',
  'incident-rent-to-other-service': 'Manglende husleie går til dem som følger opp økonomi.',
  'incident-other-names-code':
    'Hendelsestypen er ikke «annet» når merknaden nevner en type i listen.',
} as const;
