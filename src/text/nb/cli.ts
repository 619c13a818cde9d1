export const cli = {
  usageTitle: 'Bruk:',
  broken: 'Programmet stoppet på grunn av en feil i programmet selv. Ingenting er skrevet.',
  noCommand: (known: string) =>
    `Kommandoen mangler. Velg en av disse: ${known}. Mer hjelp: boligutvalg --help.`,
  unknownCommand: (name: string, known: string) =>
    `Kommandoen «${name}» finnes ikke. Velg en av disse: ${known}.`,
  unknownOption: (name: string, usage: string) =>
    `Valget --${name} finnes ikke her. Bruk: ${usage}`,
  optionTwice: (name: string) => `Valget --${name} er gitt to ganger. Ta bort det ene.`,
  flagWithValue: (name: string) => `Valget --${name} skal stå alene, uten verdi.`,
  valueMissing: (name: string) => `Valget --${name} mangler verdi.`,
  fileMissing: (usage: string) => `Filen mangler. Bruk: ${usage}`,
  tooMany: (words: string, usage: string) => `Dette er for mye: «${words}». Bruk: ${usage}`,
  notADay: (name: string, value: string) =>
    `--${name} må være en dato som 2026-11-30. «${value}» er ikke det.`,
  notANumber: (name: string, value: string, least: number, most: number) =>
    `--${name} må være et helt tall fra ${least} til ${most}. «${value}» er ikke det.`,
  notAChoice: (name: string, value: string, choices: string) =>
    `--${name} kan være ${choices}. «${value}» er ikke et av valgene.`,
  cannotRead: (path: string, reason: string) => `Kan ikke lese ${path}: ${reason}`,
  cannotWrite: (path: string, reason: string) =>
    `Kan ikke skrive ${path}: ${reason} Ingenting er skrevet.`,
  exists: (path: string) =>
    `${path} finnes fra før og blir ikke overskrevet. Velg et annet navn, eller flytt filen.`,
  isRegister: (path: string) =>
    `${path} er et register og blir ikke overskrevet. Velg et annet navn, eller flytt filen. Ingenting er skrevet.`,
  maybeRegister: (path: string) =>
    `${path} kan ikke åpnes og kan være et register. Derfor blir den ikke overskrevet. Velg et annet navn, eller flytt filen. Ingenting er skrevet.`,
  sameFile: (path: string) =>
    `${path} er både fil å lese og fil å skrive, eller er nevnt to ganger. Velg et annet navn. Ingenting er skrevet.`,
  wrongEnding: (name: string, ending: string, path: string) =>
    `--${name} må være en fil som slutter på ${ending}. «${path}» gjør ikke det.`,
  written: (path: string) => `Skrevet: ${path}`,
  sinceAfterOn: (since: string, on: string) =>
    `--since må være før --on. ${since} er ikke før ${on}.`,
  controlSum: (rows: number, sum: string) =>
    `Kontrollsum: ${rows} rader, skyldig ${sum}. Uttrekket er ikke ført i Eksportloggen; kommandolinjen endrer ikke registeret.`,
  report: {
    whose: (usage: string) =>
      `Hvilket leieforhold? Skriv --tenancy og leieforholdets nummer. Bruk: ${usage}`,
    notOfOne: (id: string) => `Rapporten «${id}» gjelder hele registeret. Utelat --tenancy.`,
    missing: (known: string) => `Hvilken rapport? Velg en av disse: ${known}.`,
    unknown: (id: string, known: string) =>
      `Rapporten «${id}» finnes ikke. Velg en av disse: ${known}.`,
  },
  reasons: {
    missing: 'filen eller mappen finnes ikke.',
    folder: 'det er en mappe, ikke en fil.',
    notAFolder: 'en del av stien er en fil, ikke en mappe.',
    denied: 'du har ikke tilgang. Er filen åpen i Excel?',
    readOnly: 'stedet kan bare leses.',
    full: 'disken er full.',
    changed: 'filen er endret av et annet program siden den ble lest. Prøv igjen.',
    protected: 'filen er skrivebeskyttet. Fjern skrivebeskyttelsen, eller velg et annet navn.',
    busy: 'filen er i bruk av et annet program.',
    other: (code: string) => `systemet svarte ${code === '' ? 'med en ukjent feil' : code}.`,
  },
  sample: {
    tooManyFaults: (wanted: number, most: number) =>
      `Registeret har ikke plass til ${wanted} feil, bare ${most}. Be om færre feil eller flere boliger.`,
    planted: (count: number) => `Plantet ${count} feil. Kjør med --json for å se hvor de er.`,
  },
  newRegister: {
    notAMunicipality: (written: string) =>
      `Kommunenummeret må ha fire siffer, for eksempel 3427. «${written}» er ikke et kommunenummer.`,
    notXlsx: (path: string) => `Filnavnet må ende på .xlsx. «${path}» gjør ikke det.`,
  },
} as const;
