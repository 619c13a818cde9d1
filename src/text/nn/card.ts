import { plural } from '../plural';

/** The pane's words around a story and the change log. */
export const card = {
  heading: 'Sakskort',
  part: 'Vis',
  story: 'Sakskort',
  storyHint: 'Alt registeret veit om ein husstand eller ein bustad',
  log: 'Endringar',
  logHint: 'Kven som har endra kva, og når',
  search: 'Søk namn, adresse eller ID',
  hits: (count: number): string => plural(count, 'treff', 'treff'),
  noHits: 'Ingen treff. Den som har adressesperre, finst berre på ID.',
  follow: 'Følg vald rad',
  followHint: 'Kortet følgjer rada du står i. Slå av for å feste det.',
  showSelected: 'Vis rada eg står i',
  nothing: 'Vel ei rad i registeret',
  nothingMore:
    'Ein person, bustad, søknad, leigekontrakt, eit krav: alt som høyrer saman, blir vist her.',
  noStory: 'Rada høyrer ikkje til ein husstand eller bustad.',
  open: 'Sakskort',
  openFor: (name: string): string => `Opne sakskortet til ${name}`,
  print: 'Skriv ut',
  ahead: 'Fristar',
  inDays: (days: number): string =>
    days === 0
      ? 'i dag'
      : days > 0
        ? days < 60
          ? `om ${plural(days, 'dag', 'dagar')}`
          : `om ${plural(Math.round(days / 30.4), 'månad', 'månader')}`
        : `${plural(-days, 'dag', 'dagar')} over fristen`,
  timeline: 'Tidslinje',
  filter: 'Vis i tidslinjen',
  kinds: {
    applications: 'Søknader',
    tenancy: 'Leige',
    followUp: 'Oppfølging',
    money: 'Penger',
    cases: 'Saker',
    changes: 'Endringar',
  },
  isOpen: 'Open',
  noDay: 'utan dato',
  nothingShown: 'Ingenting passar med utvalet.',

  changes: {
    heading: 'Endringslogg',
    none: 'Ingen endringar er loggførte.',
    noLog:
      'Registeret manglar tabellen Endringslogg. Endringar blir gjorde, men ikkje loggførte. Eit nytt register har han; eit eldre får han ved oppgradering.',
    onlyRow: (row: string): string => `Berre ${row}`,
    who: 'Kven',
    how: 'Måte',
    table: 'Ark',
    all: 'Alle',
    by: (count: number): string => plural(count, 'endring', 'endringar'),
    unknown: 'utan namn',
    setBack: 'Set tilbake',
    setBackTo: (place: string, value: string): string =>
      `Set ${place} tilbake til ${value === '' ? 'tom' : `«${value}»`}`,
    willDelete: (row: string): string => `Rada ${row} blir sletta igjen.`,
    willReturn: (row: string): string => `Rada ${row} blir lagd til nedst igjen.`,
    will: (now: string, then: string): string =>
      `${now === '' ? 'Tom celle' : `«${now}»`} blir ${then === '' ? 'tom' : `«${then}»`}.`,
    changedSince: 'Cella er endra igjen sidan.',
    lost: (headers: string): string =>
      `Desse står ikkje i loggen og må fyllast ut på nytt: ${headers}.`,
    cancel: 'Avbryt',
    done: 'Sett tilbake.',
    newRow: (row: string, count: number): string =>
      `Ny rad ${row} · ${plural(count, 'celle', 'celler')}`,
    goneRow: (row: string, count: number): string =>
      `Sletta rad ${row} · ${plural(count, 'celle', 'celler')}`,
    doubled: (row: string, cells: string): string =>
      `${row} er brukt på fleire rader (${cells}). Gi radene kvar sin id først, eller rett cella i skjemaet til rett rad.`,
    problems: {
      'gone-row': 'Rada finst ikkje lenger.',
      'gone-column': 'Kolonnen finst ikkje lenger.',
      hidden: 'Verdien er skjult i loggen og kan ikkje setjast tilbake herfrå.',
      many: 'Linja gjeld mange celler og kan ikkje setjast tilbake herfrå.',
      exists: 'Rada finst allereie.',
    },
    long: (total: number, limit: number, old: number, day: string): string =>
      `Loggen har ${total} linjer, grensa er ${limit}. ${plural(old, 'linje', 'linjer')} frå før ${day} kan flyttast til ei eiga fil.`,
    longNone: (total: number, limit: number): string =>
      `Loggen har ${total} linjer, grensa er ${limit}, men ingen er gamle nok til å flyttast. Endre grensa eller talet på månader i Innstillingar.`,
    move: 'Flytt til fil',
    moved: (count: number, name: string): string =>
      `${plural(count, 'linje', 'linjer')} er lagra i ${name} og tekne ut av loggen.`,
    file: (day: string): string => `endringslogg til ${day}.csv`,
  },

  undone: 'Endringa er angra.',
  written: (how: string): string =>
    how === 'mending'
      ? 'Rettingane er skrivne i arbeidsboka.'
      : 'Endringa er skriven i arbeidsboka.',

  who: 'Namnet ditt',
  whoHint: 'Står i endringsloggen ved det du endrar. Blir hugsa berre på denne maskina.',
  whoMissing: 'Skriv namnet ditt, så står det i endringsloggen.',
} as const;
