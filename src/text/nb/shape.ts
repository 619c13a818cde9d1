import { numberedRows } from '../rows';

const rows = numberedRows('rad');

/** What Excel and pasting do to a sheet: what is found, and what the mending does. */
export const shape = {
  rows,
  merged: (range: string) =>
    `Cellene ${range} er slått sammen. Bare den første har innhold, de andre leses som tomme.`,
  mergedMending: (sheet: string, range: string) => `Del de sammenslåtte cellene ${sheet}!${range}.`,
  mergedNote: 'Den første cellen beholder innholdet. De andre blir stående tomme.',
  blankRows: (where: string) =>
    `Tomt inne i tabellen: ${where}. Tomme rader er ikke med i noe, men bryter sortering og filter.`,
  blankMending: (sheet: string, where: string) => `Slett de tomme radene på ${sheet}: ${where}.`,
  below: (where: string, content: string) =>
    `Står rett under tabellen og er derfor ikke med i registeret (${where}): ${content}. Ta dem med i tabellen.`,
  belowText: (where: string, content: string) =>
    `Står rett under tabellen og er ikke med i registeret (${where}): ${content}.`,
  belowTotals: 'Tabellen slutter med en totalrad. Slå den av, eller skriv radene inn over den.',
  belowMending: (sheet: string, where: string) => `Ta med i tabellen på ${sheet}: ${where}.`,
  belowNote: (where: string) =>
    `Radene blir en del av tabellen (${where}). Innholdet blir som det er.`,
  belowBlankNote: 'Tomme rader mellom dem tas bort.',
  beside: (cells: string) =>
    `Står ved siden av tabellen uten overskrift og er ikke med i registeret: ${cells}.`,
  hiddenRows: (where: string) =>
    `Skjult på arket: ${where}. Skjulte rader er med i alle kontroller, lister og summer.`,
  filteredRows: (where: string) =>
    `Et filter skjuler ${where}. Skjulte rader er med i alle kontroller, lister og summer.`,
  hiddenColumns: (headers: string) =>
    `Skjulte kolonner: ${headers}. De er med i alle kontroller, lister og summer.`,
  listLost: (header: string, where: string) =>
    `Nedtrekkslisten i «${header}» er borte (${where}). Det skjer når noe limes inn over den.`,
  dateRuleLost: (header: string, where: string) =>
    `Datokontrollen i «${header}» er borte (${where}). Det skjer når noe limes inn over den.`,
  ruleChanged: (header: string, where: string) =>
    `Nedtrekkslisten eller kontrollen i «${header}» er en annen enn registerets (${where}).`,
  allRulesLost: (count: number) =>
    `Arket har ingen av registerets nedtrekkslister og datokontroller (${count} kolonner).`,
  ruleMending: (sheet: string, header: string) =>
    `Sett tilbake nedtrekkslisten eller kontrollen i «${header}» på ${sheet}.`,
  allRulesMending: (sheet: string) => `Sett tilbake nedtrekkslister og datokontroller på ${sheet}.`,
  ruleNote: (header: string, where: string) => `«${header}»: regelen gjelder ${where}.`,
  marksOf: (header: string, where: string) => `«${header}» (${where})`,
  marksLost: (columns: string) =>
    `Fargene som viser frister som er gått ut eller snart går ut, er borte i ${columns}.`,
  marksMending: (sheet: string) => `Sett tilbake fargene for frister på ${sheet}.`,
  marksNote: (column: string) => `${column} får fargene. Andre farger på arket blir som de er.`,
  textFormatLost: (header: string, where: string) =>
    `«${header}» skal være tekst, men cellene er det ikke (${where}). Skriver noen inn et nytt nummer, kan nuller foran gå tapt.`,
  dateFormatLost: (header: string, where: string) =>
    `«${header}» vises ikke som dato (${where}). Det skjer når noe limes inn med et annet format.`,
  numberFormatLost: (header: string, where: string) =>
    `«${header}» skal være tall, men cellene har et annet format (${where}). Tall som skrives inn der, kan bli til tekst eller datoer.`,
  wordFormatLost: (header: string, where: string) =>
    `«${header}» skal være tekst, men cellene har tall- eller datoformat (${where}).`,
  formatMending: (sheet: string, header: string) => `Sett formatet i «${header}» på ${sheet}.`,
  formatNote: (format: string, where: string) =>
    `Formatet blir ${format} (${where}). Verdiene blir som de er.`,
  shifted: (range: string, headers: string) =>
    `${range} ser ut til å være limt inn én kolonne feil: innholdet passer bedre i ${headers}.`,
  swapped: (range: string, headers: string) =>
    `${range}: innholdet i ${headers} ser ut til å ha byttet plass.`,
  shiftMending: (range: string) => `Flytt innholdet i ${range} én kolonne tilbake.`,
  swapMending: (range: string) => `La kolonnene i ${range} bytte innhold.`,
  rowTooLow: (area: string, headers: string, empty: string, over: string, isBelow: boolean) =>
    `${area} ser ut til å være limt inn én rad for langt ned i ${headers}: ${empty} er tom, og ${over} ${isBelow ? 'står under tabellen' : 'står alene på siste rad'}.`,
  rowMending: (area: string) => `Flytt innholdet i ${area} én rad opp.`,
  rowMendingNote: (over: string) => `Raden som er igjen ved ${over}, tas bort.`,
  headerPastedOver: (cell: string, value: string, header: string, area: string, below: string) =>
    `${cell} har «${value}» der overskriften «${header}» skal stå. Kolonnen ser ut til å være limt inn én rad for høyt. Kopier ${area}, lim inn fra ${below}, og skriv «${header}» i ${cell}.`,
  mixedDays: (header: string, dayFirst: string, monthFirst: string) =>
    `«${header}» har datoer skrevet på to måter: ${dayFirst} har dagen først, ${monthFirst} har måneden først. Se på alle som er skrevet som tekst, og skriv dem som dd.mm.åååå.`,
  days1904: (header: string, where: string, other: string) =>
    `«${header}» ligger fire år og én dag for tidlig i forhold til «${other}» (${where}). Det skjer når datoer limes inn fra en arbeidsbok som regner fra 1904.`,
  days1904Later: (header: string, where: string, other: string) =>
    `«${header}» ligger fire år og én dag for sent i forhold til «${other}» (${where}). Denne arbeidsboken regner fra 1904, og datoene er limt inn fra en som ikke gjør det.`,
  days1904Mending: (sheet: string, header: string, where: string) =>
    `Rett datoene i «${header}» på ${sheet} med fire år og én dag (${where}).`,
  and: 'og',
} as const;
