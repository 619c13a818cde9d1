import { numberedRows } from '../rows';

const rows = numberedRows('rad');

export const shape = {
  rows,
  merged: (range: string) =>
    `Cellene ${range} er slått saman. Berre den første har innhald, dei andre blir lesne som tomme.`,
  mergedMending: (sheet: string, range: string) => `Del dei samanslåtte cellene ${sheet}!${range}.`,
  mergedNote: 'Den første cella held på innhaldet. Dei andre blir ståande tomme.',
  blankRows: (where: string) =>
    `Tomt inne i tabellen: ${where}. Tomme rader er ikkje med i noko, men bryt sortering og filter.`,
  blankMending: (sheet: string, where: string) => `Slett dei tomme radene på ${sheet}: ${where}.`,
  below: (where: string, content: string) =>
    `Står rett under tabellen og er difor ikkje med i registeret (${where}): ${content}. Ta dei med i tabellen.`,
  belowText: (where: string, content: string) =>
    `Står rett under tabellen og er ikkje med i registeret (${where}): ${content}.`,
  belowTotals: 'Tabellen sluttar med ei totalrad. Slå ho av, eller skriv radene inn over ho.',
  belowMending: (sheet: string, where: string) => `Ta med i tabellen på ${sheet}: ${where}.`,
  belowNote: (where: string) =>
    `Radene blir ein del av tabellen (${where}). Innhaldet blir som det er.`,
  belowBlankNote: 'Tomme rader mellom dei blir tekne bort.',
  beside: (cells: string) =>
    `Står ved sida av tabellen utan overskrift og er ikkje med i registeret: ${cells}.`,
  hiddenRows: (where: string) =>
    `Gøymt på arket: ${where}. Gøymde rader er med i alle kontrollar, lister og summar.`,
  filteredRows: (where: string) =>
    `Eit filter gøymer ${where}. Gøymde rader er med i alle kontrollar, lister og summar.`,
  hiddenColumns: (headers: string) =>
    `Gøymde kolonnar: ${headers}. Dei er med i alle kontrollar, lister og summar.`,
  listLost: (header: string, where: string) =>
    `Nedtrekkslista i «${header}» er borte (${where}). Det skjer når noko blir limt inn over henne.`,
  dateRuleLost: (header: string, where: string) =>
    `Datokontrollen i «${header}» er borte (${where}). Det skjer når noko blir limt inn over han.`,
  ruleChanged: (header: string, where: string) =>
    `Nedtrekkslista eller kontrollen i «${header}» er ein annan enn den registeret har (${where}).`,
  allRulesLost: (count: number) =>
    `Arket har ingen av nedtrekkslistene og datokontrollane til registeret (${count} kolonnar).`,
  ruleMending: (sheet: string, header: string) =>
    `Set tilbake nedtrekkslista eller kontrollen i «${header}» på ${sheet}.`,
  allRulesMending: (sheet: string) => `Set tilbake nedtrekkslister og datokontrollar på ${sheet}.`,
  ruleNote: (header: string, where: string) => `«${header}»: regelen gjeld ${where}.`,
  marksOf: (header: string, where: string) => `«${header}» (${where})`,
  marksLost: (columns: string) =>
    `Fargane som viser fristar som er gått ut eller snart går ut, er borte i ${columns}.`,
  marksMending: (sheet: string) => `Set tilbake fargane for fristar på ${sheet}.`,
  marksNote: (column: string) => `${column} får fargane. Andre fargar på arket blir som dei er.`,
  textFormatLost: (header: string, where: string) =>
    `«${header}» skal vere tekst, men cellene er det ikkje (${where}). Skriv nokon inn eit nytt nummer, kan nullar framfor gå tapt.`,
  dateFormatLost: (header: string, where: string) =>
    `«${header}» blir ikkje vist som dato (${where}). Det skjer når noko blir limt inn med eit anna format.`,
  numberFormatLost: (header: string, where: string) =>
    `«${header}» skal vere tal, men cellene har eit anna format (${where}). Tal som blir skrivne inn der, kan bli til tekst eller datoar.`,
  wordFormatLost: (header: string, where: string) =>
    `«${header}» skal vere tekst, men cellene har tal- eller datoformat (${where}).`,
  formatMending: (sheet: string, header: string) => `Set formatet i «${header}» på ${sheet}.`,
  formatNote: (format: string, where: string) =>
    `Formatet blir ${format} (${where}). Verdiane blir som dei er.`,
  shifted: (range: string, headers: string) =>
    `${range} ser ut til å vere limt inn éin kolonne feil: innhaldet passar betre i ${headers}.`,
  swapped: (range: string, headers: string) =>
    `${range}: innhaldet i ${headers} ser ut til å ha bytt plass.`,
  shiftMending: (range: string) => `Flytt innhaldet i ${range} éin kolonne tilbake.`,
  swapMending: (range: string) => `La kolonnane i ${range} byte innhald.`,
  rowTooLow: (area: string, headers: string, empty: string, over: string, isBelow: boolean) =>
    `${area} ser ut til å vere limt inn éi rad for langt ned i ${headers}: ${empty} er tom, og ${over} ${isBelow ? 'står under tabellen' : 'står åleine på siste rad'}.`,
  rowMending: (area: string) => `Flytt innhaldet i ${area} éi rad opp.`,
  rowMendingNote: (over: string) => `Rada som er att ved ${over}, blir teken bort.`,
  headerPastedOver: (cell: string, value: string, header: string, area: string, below: string) =>
    `${cell} har «${value}» der overskrifta «${header}» skal stå. Kolonnen ser ut til å vere limt inn éi rad for høgt. Kopier ${area}, lim inn frå ${below}, og skriv «${header}» i ${cell}.`,
  mixedDays: (header: string, dayFirst: string, monthFirst: string) =>
    `«${header}» har datoar skrivne på to måtar: ${dayFirst} har dagen først, ${monthFirst} har månaden først. Sjå på alle som er skrivne som tekst, og skriv dei som dd.mm.åååå.`,
  days1904: (header: string, where: string, other: string) =>
    `«${header}» ligg fire år og éin dag for tidleg i høve til «${other}» (${where}). Det skjer når datoar blir limte inn frå ei arbeidsbok som reknar frå 1904.`,
  days1904Later: (header: string, where: string, other: string) =>
    `«${header}» ligg fire år og éin dag for seint i høve til «${other}» (${where}). Denne arbeidsboka reknar frå 1904, og datoane er limte inn frå ei som ikkje gjer det.`,
  days1904Mending: (sheet: string, header: string, where: string) =>
    `Rett datoane i «${header}» på ${sheet} med fire år og éin dag (${where}).`,
  and: 'og',
} as const;
