import { openErrors } from './open-errors';
import { plural } from '../plural';

/** The check's part of the pane beyond its list of findings; loaded when it is opened. */
export const qualityPane = {
  view: 'Vis',
  views: {
    findings: 'Funn',
    confirmed: 'Bekreftet',
    completeness: 'Utfylling',
    quality: 'Kvalitet',
  },
  checkedOn: (day: string): string => `Kontrollert per ${day}.`,
  open: (critical: number, errors: number): string =>
    critical + errors === 0
      ? 'Ingen kritiske feil eller feil.'
      : `${openErrors(critical, errors)} er ikke rettet.`,
  emptyCells: (count: number): string =>
    `${plural(count, 'celle mangler', 'celler mangler')} innhold. Se Utfylling.`,
  groupBy: 'Grupper etter',
  groups: { sheet: 'Ark', rule: 'Regel' },
  goTo: (sheet: string, cell: string): string => `Gå til ${cell} på arket ${sheet}`,
  explain: 'Forklaring',
  seeMending: 'Se rettingen',
  openSetting: 'Åpne innstillingen',
  openRow: 'Åpne raden',
  confirm: 'Bekreft …',
  makeTask: 'Lag oppgave',
  actions: (place: string): string => `Valg for ${place}`,
  explanation: {
    doThis: 'Gjør dette',
    forSupport: 'For brukerstøtte:',
    reads: 'Regelen leste',
    source: 'Kilde',
    kinds: {
      law: 'Lov eller forskrift',
      routine: 'Kommunens rutine',
      format: 'Format',
      KOSTRA: 'KOSTRA',
      own: 'Registeret selv',
    },
    rule: 'Regel',
    validFrom: (day: string): string => `Gjelder fra ${day}`,
    contradiction: 'To opplysninger kan ikke begge være riktige. Noen må finne ut hvilken.',
    empty: 'tom',
  },
  lapsed: (day: string, reason: string, cells: string): string =>
    cells === ''
      ? `Bekreftelsen fra ${day} («${reason}») er falt bort fordi tiden er ute.`
      : `Bekreftelsen fra ${day} («${reason}») er falt bort fordi ${cells} er endret.`,
  lapsedRow: (day: string, reason: string): string =>
    `Bekreftelsen fra ${day} («${reason}») er falt bort fordi raden er slettet.`,
  lapsing: {
    told: (count: number): string =>
      `${plural(count, 'bekreftelse er falt bort', 'bekreftelser er falt bort')} og teller ikke lenger. Se Bekreftet.`,
    heading: 'Falt bort',
    tidy: 'Rydd opp',
    more: 'Setter Status til bortfalt på arket Bekreftelser, så de ikke gjelder igjen om den gamle verdien kommer tilbake.',
    tidied: (count: number): string =>
      plural(count, 'bekreftelse er merket som bortfalt.', 'bekreftelser er merket som bortfalt.'),
  },
  confirming: {
    like: (count: number): string =>
      `Bekreft alle like: ${plural(count, 'annen advarsel', 'andre advarsler')} om samme regel, kolonne og verdi`,
    title: 'Bekreft at det er riktig',
    more: (count: number): string =>
      count === 1
        ? 'Advarselen telles ikke med så lenge cellene er uendret.'
        : `${count} advarsler telles ikke med så lenge cellene er uendret.`,
    reason: 'Begrunnelse',
    reasonMissing: 'Skriv hvorfor det er riktig.',
    earlier: 'Brukt før',
    who: 'Navnet ditt',
    whoHint: 'Står i bekreftelsen.',
    save: 'Bekreft',
    cancel: 'Avbryt',
    done: (count: number): string =>
      plural(count, 'advarsel er bekreftet.', 'advarsler er bekreftet.'),
  },
  confirmed: {
    none: 'Ingen advarsler er bekreftet',
    noneMore: 'En advarsel som er riktig likevel, kan bekreftes med en begrunnelse. Den vises her.',
    by: (who: string, day: string): string =>
      who === '' ? `Bekreftet ${day}` : `Bekreftet ${day} av ${who}`,
    withdraw: 'Ta tilbake',
    withdrawn: 'Bekreftelsen er tatt tilbake.',
  },
  preview: {
    open: (count: number): string => `Se gjennom ${plural(count, 'retting', 'rettinger')}`,
    title: 'Rettinger',
    lead: 'Ingenting endres før du velger Rett. Alt rettes i ett steg og kan angres.',
    kinds: {
      'number-as-text': (count: number) => `${plural(count, 'tall', 'tall')} lagret som tekst`,
      'amount-as-text': (count: number) => `${plural(count, 'beløp', 'beløp')} lagret som tekst`,
      'day-as-text': (count: number) => `${plural(count, 'dato', 'datoer')} lagret som tekst`,
      'day-with-time': (count: number) => `${plural(count, 'dato', 'datoer')} med klokkeslett`,
      'number-for-text': (count: number) => `${plural(count, 'kode', 'koder')} lagret som tall`,
      'stray-space': (count: number) =>
        `${plural(count, 'celle', 'celler')} med usynlige mellomrom`,
      'identity-lost-zero': (count: number) =>
        `${plural(count, 'fødselsnummer', 'fødselsnummer')} uten den første nullen`,
      'dwelling-unit-spelling': (count: number) =>
        `${plural(count, 'bruksenhetsnummer', 'bruksenhetsnummer')} skrevet på annen måte`,
    },
    kind: (count: number, message: string): string => `${count} × ${message}`,
    choose: 'Velg alle av dette slaget',
    chosen: (sheet: string, cell: string): string => `Rett ${cell} på arket ${sheet}`,
    becomes: 'blir',
    empty: 'tom',
    moreCells: (count: number): string => `og ${plural(count, 'celle', 'celler')} til`,
    look: 'Se nøye på denne før du velger den.',
    oneOf: 'Velg høyst én av disse for raden.',
    apply: (count: number): string => (count === 0 ? 'Rett' : `Rett ${count} valgte`),
    all: 'Velg alle',
    none: 'Velg ingen',
    back: 'Tilbake til funnene',
    done: (count: number): string => plural(count, 'retting er gjort.', 'rettinger er gjort.'),
    undo: 'Angre',
    undone: 'Rettingen er angret.',
    repaired: (cell: string, value: string): string => `${cell} er rettet til «${value}».`,
    nothing: 'Ingen rettinger å se gjennom',
    nothingMore: 'Alt som har ett sikkert svar, er rettet.',
  },
  tasks: {
    without: (count: number): string =>
      `${plural(count, 'rad har opplysninger', 'rader har opplysninger')} som motsier hverandre, og ingen oppgave.`,
    makeAll: (count: number): string =>
      count === 1 ? 'Lag oppgave' : `Lag oppgaver av alle ${count}`,
    made: (count: number): string => plural(count, 'oppgave er laget.', 'oppgaver er laget.'),
    open: (count: number): string =>
      `${plural(count, 'oppgave', 'oppgaver')} om motsigelser er åpne.`,
    solved: (count: number): string =>
      `${plural(count, 'oppgave kan lukkes', 'oppgaver kan lukkes')}: det kontrollen fant, er rettet.`,
    close: 'Lukk',
    closed: (count: number): string => plural(count, 'oppgave er lukket.', 'oppgaver er lukket.'),
  },
  missing: (sheet: string, headers: string): string =>
    headers === ''
      ? `Arket «${sheet}» mangler i arbeidsboken. Oppgrader registeret først.`
      : `Arket «${sheet}» mangler: ${headers}. Legg til kolonnene, eller oppgrader registeret.`,
  completeness: {
    lead: 'Hva hver rad mangler. Det er ikke feil, men oversiktene blir dårligere uten.',
    whole: 'Alt som skal fylles ut, er fylt ut',
    wholeMore: 'Ingen rader i registeret mangler noe.',
    lacking: (count: number): string =>
      count === 0 ? 'alt er fylt ut' : plural(count, 'rad mangler noe', 'rader mangler noe'),
    percent: (share: string): string => `${share} %`,
    lacks: (headers: string): string => `Mangler ${headers}`,
    essential: 'Raden er ikke med noe sted før dette er fylt ut.',
    first: (shown: number, all: number): string => `De første ${shown} av ${all} vises.`,
  },
  quality: {
    lead: 'Poeng fra 0 til 100 for hver del av registeret.',
    parts: {
      clean: 'Rader uten feil',
      complete: 'Utfylte celler',
      consistent: 'Rader uten motsigelser',
    },
    faults: {
      clean: (count: number) => plural(count, 'rad med feil', 'rader med feil'),
      complete: (count: number) => plural(count, 'celle mangler', 'celler mangler'),
      consistent: (count: number) => plural(count, 'rad motsier en annen', 'rader motsier andre'),
    },
    how: 'Slik regnes poengene',
    formula: (clean: string, complete: string, consistent: string): string =>
      `Andelen rader uten kritisk feil eller feil teller ${clean} %, andelen utfylte celler ${complete} %, og andelen rader uten opplysninger som motsier hverandre ${consistent} %. Bekreftede advarsler teller ikke. Rundes ned, så 100 betyr at alt er i orden.`,
    bandsAre: (good: number, fair: number): string =>
      `Målet er nådd fra ${good} poeng. Under ${fair} er det for svakt. Grensene står på arket Innstillinger.`,
    bands: { good: 'Målet er nådd', fair: 'Nær målet', weak: 'Under målet' },
    score: (points: string): string => `${points} av 100`,
    rows: (count: string): string => `${count} rader`,
    noRows: 'Ingen rader ennå',
    since: (change: string, day: string): string => `${change} siden ${day}`,
    same: (day: string): string => `uendret siden ${day}`,
    noTrend: 'Utviklingen vises når tallene er tatt vare på ved et møte.',
    trend: (area: string, points: string): string => `Utvikling for ${area}: ${points}`,
    keep: 'Ta vare på dagens tall',
    keepMore: 'Gjøres ved hvert møte. Gamle tall kan ikke regnes ut senere.',
    keepAgain: 'Oppdater dagens tall',
    kept: 'Dagens tall er tatt vare på.',
  },
} as const;
