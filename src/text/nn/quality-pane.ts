import { openErrors } from './open-errors';
import { plural } from '../plural';

/** The check's part of the pane beyond its list of findings; loaded when it is opened. */
export const qualityPane = {
  view: 'Vis',
  views: {
    findings: 'Funn',
    confirmed: 'Stadfesta',
    completeness: 'Utfylling',
    quality: 'Kvalitet',
  },
  checkedOn: (day: string): string => `Kontrollert per ${day}.`,
  open: (critical: number, errors: number): string =>
    critical + errors === 0
      ? 'Ingen kritiske feil eller feil.'
      : `${openErrors(critical, errors)} er ikkje retta.`,
  emptyCells: (count: number): string =>
    `${plural(count, 'celle manglar', 'celler manglar')} innhald. Se Utfylling.`,
  groupBy: 'Grupper etter',
  groups: { sheet: 'Ark', rule: 'Regel' },
  goTo: (sheet: string, cell: string): string => `Gå til ${cell} på arket ${sheet}`,
  explain: 'Forklaring',
  seeMending: 'Sjå rettinga',
  openSetting: 'Opne innstillinga',
  openRow: 'Opne rada',
  confirm: 'Stadfest …',
  makeTask: 'Lag oppgåve',
  actions: (place: string): string => `Val for ${place}`,
  explanation: {
    doThis: 'Gjer dette',
    forSupport: 'For brukarstøtte:',
    reads: 'Regelen las',
    source: 'Kjelde',
    kinds: {
      law: 'Lov eller forskrift',
      routine: 'Rutinen i kommunen',
      format: 'Format',
      KOSTRA: 'KOSTRA',
      own: 'Registeret sjølv',
    },
    rule: 'Regel',
    validFrom: (day: string): string => `Gjeld frå ${day}`,
    contradiction: 'To opplysningar kan ikkje begge vere rette. Nokon må finne ut kva for ei.',
    empty: 'tom',
  },
  lapsed: (day: string, reason: string, cells: string): string =>
    cells === ''
      ? `Stadfestinga frå ${day} («${reason}») har falle bort fordi tida er ute.`
      : `Stadfestinga frå ${day} («${reason}») har falle bort fordi ${cells} er endra.`,
  lapsedRow: (day: string, reason: string): string =>
    `Stadfestinga frå ${day} («${reason}») er fallen bort fordi rada er sletta.`,
  lapsing: {
    told: (count: number): string =>
      `${plural(count, 'stadfesting er fallen bort', 'stadfestingar er falne bort')} og tel ikkje lenger. Sjå Stadfesta.`,
    heading: 'Falle bort',
    tidy: 'Rydd opp',
    more: 'Set Status til bortfallen på arket Stadfestingar, så dei ikkje gjeld igjen om den gamle verdien kjem tilbake.',
    tidied: (count: number): string =>
      plural(
        count,
        'stadfesting er merkt som bortfallen.',
        'stadfestingar er merkt som bortfallen.',
      ),
  },
  confirming: {
    like: (count: number): string =>
      `Stadfest alle like: ${plural(count, 'anna åtvaring', 'andre åtvaringar')} om same regel, kolonne og verdi`,
    title: 'Stadfest at det er rett',
    more: (count: number): string =>
      count === 1
        ? 'Åtvaringa blir ikkje tald med så lenge cellene er uendra.'
        : `${count} åtvaringar blir ikkje talde med så lenge cellene er uendra.`,
    reason: 'Grunngjeving',
    reasonMissing: 'Skriv kvifor det er rett.',
    earlier: 'Brukt før',
    who: 'Namnet ditt',
    whoHint: 'Står i stadfestinga.',
    save: 'Stadfest',
    cancel: 'Avbryt',
    done: (count: number): string =>
      plural(count, 'åtvaring er stadfesta.', 'åtvaringar er stadfesta.'),
  },
  confirmed: {
    none: 'Ingen åtvaringar er stadfesta',
    noneMore:
      'Ei åtvaring som er rett likevel, kan stadfestast med ei grunngjeving. Ho blir vist her.',
    by: (who: string, day: string): string =>
      who === '' ? `Stadfesta ${day}` : `Stadfesta ${day} av ${who}`,
    withdraw: 'Ta tilbake',
    withdrawn: 'Stadfestinga er teken tilbake.',
  },
  preview: {
    open: (count: number): string => `Sjå gjennom ${plural(count, 'retting', 'rettingar')}`,
    title: 'Rettingar',
    lead: 'Ingenting blir endra før du vel Rett. Alt blir retta i eitt steg og kan angrast.',
    kinds: {
      'number-as-text': (count: number) => `${plural(count, 'tal', 'tal')} lagra som tekst`,
      'amount-as-text': (count: number) => `${plural(count, 'beløp', 'beløp')} lagra som tekst`,
      'day-as-text': (count: number) => `${plural(count, 'dato', 'datoar')} lagra som tekst`,
      'day-with-time': (count: number) => `${plural(count, 'dato', 'datoar')} med klokkeslett`,
      'number-for-text': (count: number) => `${plural(count, 'kode', 'kodar')} lagra som tal`,
      'stray-space': (count: number) =>
        `${plural(count, 'celle', 'celler')} med usynlege mellomrom`,
      'identity-lost-zero': (count: number) =>
        `${plural(count, 'fødselsnummer', 'fødselsnummer')} utan den første nullen`,
      'dwelling-unit-spelling': (count: number) =>
        `${plural(count, 'bruksenhetsnummer', 'bruksenhetsnummer')} skrive på annan måte`,
    },
    kind: (count: number, message: string): string => `${count} × ${message}`,
    choose: 'Vel alle av dette slaget',
    chosen: (sheet: string, cell: string): string => `Rett ${cell} på arket ${sheet}`,
    becomes: 'blir',
    empty: 'tom',
    moreCells: (count: number): string => `og ${plural(count, 'celle', 'celler')} til`,
    look: 'Sjå nøye på denne før du vel ho.',
    oneOf: 'Vel høgst éin av desse for rada.',
    apply: (count: number): string => (count === 0 ? 'Rett' : `Rett ${count} valde`),
    all: 'Vel alle',
    none: 'Vel ingen',
    back: 'Tilbake til funna',
    done: (count: number): string => plural(count, 'retting er gjord.', 'rettingar er gjorde.'),
    undo: 'Angre',
    undone: 'Rettinga er angra.',
    repaired: (cell: string, value: string): string => `${cell} er retta til «${value}».`,
    nothing: 'Ingen rettingar å sjå gjennom',
    nothingMore: 'Alt som har eitt sikkert svar, er retta.',
  },
  tasks: {
    without: (count: number): string =>
      `${plural(count, 'rad har opplysningar', 'rader har opplysningar')} som motseier kvarandre, og inga oppgåve.`,
    makeAll: (count: number): string =>
      count === 1 ? 'Lag oppgåve' : `Lag oppgåver av alle ${count}`,
    made: (count: number): string => plural(count, 'oppgåve er laga.', 'oppgåver er laga.'),
    open: (count: number): string =>
      `${plural(count, 'oppgåve', 'oppgåver')} om motseiingar er opne.`,
    solved: (count: number): string =>
      `${plural(count, 'oppgåve kan lukkast', 'oppgåver kan lukkast')}: det kontrollen fann, er retta.`,
    close: 'Lukk',
    closed: (count: number): string => plural(count, 'oppgåve er lukka.', 'oppgåver er lukka.'),
  },
  missing: (sheet: string, headers: string): string =>
    headers === ''
      ? `Arket «${sheet}» manglar i arbeidsboka. Oppgrader registeret først.`
      : `Arket «${sheet}» manglar: ${headers}. Legg til kolonnane, eller oppgrader registeret.`,
  completeness: {
    lead: 'Kva kvar rad manglar. Det er ikkje feil, men oversiktene blir dårlegare utan.',
    whole: 'Alt som skal fyllast ut, er fylt ut',
    wholeMore: 'Ingen rader i registeret manglar noko.',
    lacking: (count: number): string =>
      count === 0 ? 'alt er fylt ut' : plural(count, 'rad manglar noko', 'rader manglar noko'),
    percent: (share: string): string => `${share} %`,
    lacks: (headers: string): string => `Manglar ${headers}`,
    essential: 'Rada er ikkje med nokon stad før dette er fylt ut.',
    first: (shown: number, all: number): string => `Dei første ${shown} av ${all} blir viste.`,
  },
  quality: {
    lead: 'Poeng frå 0 til 100 for kvar del av registeret.',
    parts: {
      clean: 'Rader utan feil',
      complete: 'Utfylte celler',
      consistent: 'Rader utan motseiingar',
    },
    faults: {
      clean: (count: number) => plural(count, 'rad med feil', 'rader med feil'),
      complete: (count: number) => plural(count, 'celle manglar', 'celler manglar'),
      consistent: (count: number) => plural(count, 'rad motseier ei anna', 'rader motseier andre'),
    },
    how: 'Slik blir poenga rekna',
    formula: (clean: string, complete: string, consistent: string): string =>
      `Delen rader utan kritisk feil eller feil tel ${clean} %, delen utfylte celler ${complete} %, og delen rader utan opplysningar som motseier kvarandre ${consistent} %. Stadfesta åtvaringar tel ikkje. Blir runda ned, så 100 tyder at alt er i orden.`,
    bandsAre: (good: number, fair: number): string =>
      `Målet er nådd frå ${good} poeng. Under ${fair} er det for svakt. Grensene står på arket Innstillingar.`,
    bands: { good: 'Målet er nådd', fair: 'Nær målet', weak: 'Under målet' },
    score: (points: string): string => `${points} av 100`,
    rows: (count: string): string => `${count} rader`,
    noRows: 'Ingen rader enno',
    since: (change: string, day: string): string => `${change} sidan ${day}`,
    same: (day: string): string => `uendra sidan ${day}`,
    noTrend: 'Utviklinga blir vist når tala er tekne vare på ved eit møte.',
    trend: (area: string, points: string): string => `Utvikling for ${area}: ${points}`,
    keep: 'Ta vare på tala i dag',
    keepMore: 'Blir gjort ved kvart møte. Gamle tal kan ikkje reknast ut seinare.',
    keepAgain: 'Oppdater tala i dag',
    kept: 'Tala i dag er tekne vare på.',
  },
} as const;
