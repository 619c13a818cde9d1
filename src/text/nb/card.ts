import { plural } from '../plural';

/** The pane's words around a story and the change log. */
export const card = {
  heading: 'Sakskort',
  part: 'Vis',
  story: 'Sakskort',
  storyHint: 'Alt registeret vet om en husstand eller en bolig',
  log: 'Endringer',
  logHint: 'Hvem som har endret hva, og når',
  search: 'Søk navn, adresse eller ID',
  hits: (count: number): string => plural(count, 'treff', 'treff'),
  noHits: 'Ingen treff. Den som har adressesperre, finnes bare på ID.',
  follow: 'Følg valgt rad',
  followHint: 'Kortet følger raden du står i. Slå av for å feste det.',
  showSelected: 'Vis raden jeg står i',
  nothing: 'Velg en rad i registeret',
  nothingMore: 'En person, bolig, søknad, leiekontrakt, et krav: alt som hører sammen, vises her.',
  noStory: 'Raden hører ikke til en husstand eller bolig.',
  open: 'Sakskort',
  openFor: (name: string): string => `Åpne sakskortet til ${name}`,
  print: 'Skriv ut',
  ahead: 'Frister',
  inDays: (days: number): string =>
    days === 0
      ? 'i dag'
      : days > 0
        ? days < 60
          ? `om ${plural(days, 'dag', 'dager')}`
          : `om ${plural(Math.round(days / 30.4), 'måned', 'måneder')}`
        : `${plural(-days, 'dag', 'dager')} over fristen`,
  timeline: 'Tidslinje',
  filter: 'Vis i tidslinjen',
  kinds: {
    applications: 'Søknader',
    tenancy: 'Leie',
    followUp: 'Oppfølging',
    money: 'Penger',
    cases: 'Saker',
    changes: 'Endringer',
  },
  isOpen: 'Åpen',
  noDay: 'uten dato',
  nothingShown: 'Ingenting passer med utvalget.',

  changes: {
    heading: 'Endringslogg',
    none: 'Ingen endringer er loggført.',
    noLog:
      'Registeret mangler tabellen Endringslogg. Endringer gjøres, men loggføres ikke. Et nytt register har den; et eldre får den ved oppgradering.',
    onlyRow: (row: string): string => `Bare ${row}`,
    who: 'Hvem',
    how: 'Måte',
    table: 'Ark',
    all: 'Alle',
    by: (count: number): string => plural(count, 'endring', 'endringer'),
    unknown: 'uten navn',
    setBack: 'Sett tilbake',
    setBackTo: (place: string, value: string): string =>
      `Sett ${place} tilbake til ${value === '' ? 'tom' : `«${value}»`}`,
    willDelete: (row: string): string => `Raden ${row} slettes igjen.`,
    willReturn: (row: string): string => `Raden ${row} legges til nederst igjen.`,
    will: (now: string, then: string): string =>
      `${now === '' ? 'Tom celle' : `«${now}»`} blir ${then === '' ? 'tom' : `«${then}»`}.`,
    changedSince: 'Cellen er endret igjen siden.',
    lost: (headers: string): string =>
      `Disse står ikke i loggen og må fylles ut på nytt: ${headers}.`,
    cancel: 'Avbryt',
    done: 'Satt tilbake.',
    newRow: (row: string, count: number): string =>
      `Ny rad ${row} · ${plural(count, 'celle', 'celler')}`,
    goneRow: (row: string, count: number): string =>
      `Slettet rad ${row} · ${plural(count, 'celle', 'celler')}`,
    doubled: (row: string, cells: string): string =>
      `${row} er brukt på flere rader (${cells}). Gi radene hver sin id først, eller rett cellen i skjemaet til riktig rad.`,
    problems: {
      'gone-row': 'Raden finnes ikke lenger.',
      'gone-column': 'Kolonnen finnes ikke lenger.',
      hidden: 'Verdien er skjult i loggen og kan ikke settes tilbake herfra.',
      many: 'Linjen gjelder mange celler og kan ikke settes tilbake herfra.',
      exists: 'Raden finnes allerede.',
    },
    long: (total: number, limit: number, old: number, day: string): string =>
      `Loggen har ${total} linjer, grensen er ${limit}. ${plural(old, 'linje', 'linjer')} fra før ${day} kan flyttes til en egen fil.`,
    longNone: (total: number, limit: number): string =>
      `Loggen har ${total} linjer, grensen er ${limit}, men ingen er gamle nok til å flyttes. Endre grensen eller antall måneder i Innstillinger.`,
    move: 'Flytt til fil',
    moved: (count: number, name: string): string =>
      `${plural(count, 'linje', 'linjer')} er lagret i ${name} og tatt ut av loggen.`,
    file: (day: string): string => `endringslogg til ${day}.csv`,
  },

  undone: 'Endringen er angret.',
  written: (how: string): string =>
    how === 'mending'
      ? 'Rettingene er skrevet i arbeidsboken.'
      : 'Endringen er skrevet i arbeidsboken.',

  who: 'Navnet ditt',
  whoHint: 'Står i endringsloggen ved det du endrer. Huskes bare på denne maskinen.',
  whoMissing: 'Skriv navnet ditt, så står det i endringsloggen.',
} as const;
