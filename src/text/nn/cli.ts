export const cli = {
  usageTitle: 'Bruk:',
  broken: 'Programmet stoppa på grunn av ein feil i programmet sjølv. Ingenting er skrive.',
  noCommand: (known: string) =>
    `Kommandoen manglar. Vel ein av desse: ${known}. Meir hjelp: boligutvalg --help.`,
  unknownCommand: (name: string, known: string) =>
    `Kommandoen «${name}» finst ikkje. Vel ein av desse: ${known}.`,
  unknownOption: (name: string, usage: string) => `Valet --${name} finst ikkje her. Bruk: ${usage}`,
  optionTwice: (name: string) => `Valet --${name} er gjeve to gonger. Ta bort det eine.`,
  flagWithValue: (name: string) => `Valet --${name} skal stå åleine, utan verdi.`,
  valueMissing: (name: string) => `Valet --${name} manglar verdi.`,
  fileMissing: (usage: string) => `Fila manglar. Bruk: ${usage}`,
  tooMany: (words: string, usage: string) => `Dette er for mykje: «${words}». Bruk: ${usage}`,
  notADay: (name: string, value: string) =>
    `--${name} må vere ein dato som 2026-11-30. «${value}» er ikkje det.`,
  notANumber: (name: string, value: string, least: number, most: number) =>
    `--${name} må vere eit heilt tal frå ${least} til ${most}. «${value}» er ikkje det.`,
  notAChoice: (name: string, value: string, choices: string) =>
    `--${name} kan vere ${choices}. «${value}» er ikkje eit av vala.`,
  cannotRead: (path: string, reason: string) => `Kan ikkje lese ${path}: ${reason}`,
  cannotWrite: (path: string, reason: string) =>
    `Kan ikkje skrive ${path}: ${reason} Ingenting er skrive.`,
  exists: (path: string) =>
    `${path} finst frå før og blir ikkje overskriven. Vel eit anna namn, eller flytt fila.`,
  isRegister: (path: string) =>
    `${path} er eit register og blir ikkje overskrive. Vel eit anna namn, eller flytt fila. Ingenting er skrive.`,
  maybeRegister: (path: string) =>
    `${path} kan ikkje opnast og kan vere eit register. Difor blir ho ikkje overskriven. Vel eit anna namn, eller flytt fila. Ingenting er skrive.`,
  sameFile: (path: string) =>
    `${path} er både fil å lese og fil å skrive, eller er nemnd to gonger. Vel eit anna namn. Ingenting er skrive.`,
  wrongEnding: (name: string, ending: string, path: string) =>
    `--${name} må vere ei fil som sluttar på ${ending}. «${path}» gjer ikkje det.`,
  written: (path: string) => `Skrive: ${path}`,
  sinceAfterOn: (since: string, on: string) =>
    `--since må vere før --on. ${since} er ikkje før ${on}.`,
  controlSum: (rows: number, sum: string) =>
    `Kontrollsum: ${rows} rader, skuldig ${sum}. Uttrekket er ikkje ført i Eksportloggen; kommandolinja endrar ikkje registeret.`,
  report: {
    whose: (usage: string) =>
      `Kva leigeforhold? Skriv --tenancy og nummeret på leigeforholdet. Bruk: ${usage}`,
    notOfOne: (id: string) => `Rapporten «${id}» gjeld heile registeret. Utelat --tenancy.`,
    missing: (known: string) => `Kva for ein rapport? Vel ein av desse: ${known}.`,
    unknown: (id: string, known: string) =>
      `Rapporten «${id}» finst ikkje. Vel ein av desse: ${known}.`,
  },
  reasons: {
    missing: 'fila eller mappa finst ikkje.',
    folder: 'det er ei mappe, ikkje ei fil.',
    notAFolder: 'ein del av stien er ei fil, ikkje ei mappe.',
    denied: 'du har ikkje tilgang. Er fila open i Excel?',
    readOnly: 'staden kan berre lesast.',
    full: 'disken er full.',
    changed: 'fila er endra av eit anna program sidan ho vart lesen. Prøv igjen.',
    protected: 'fila er skriveverna. Fjern skrivevernet, eller vel eit anna namn.',
    busy: 'fila er i bruk av eit anna program.',
    other: (code: string) => `systemet svara ${code === '' ? 'med ein ukjend feil' : code}.`,
  },
  sample: {
    tooManyFaults: (wanted: number, most: number) =>
      `Registeret har ikkje plass til ${wanted} feil, berre ${most}. Be om færre feil eller fleire bustader.`,
    planted: (count: number) => `Planta ${count} feil. Køyr med --json for å sjå kvar dei er.`,
  },
  newRegister: {
    notAMunicipality: (written: string) =>
      `Kommunenummeret må ha fire siffer, til dømes 3427. «${written}» er ikkje eit kommunenummer.`,
    notXlsx: (path: string) => `Filnamnet må ende på .xlsx. «${path}» gjer ikkje det.`,
  },
} as const;
