import { problems } from './check-problems';
import { keys } from './keys';
import { rules } from './check-rules';
import { shape } from './shape';

export const check = {
  problems,
  keys,
  rules,
  shape,
  severities: {
    kritisk: ['kritisk feil', 'kritiske feil'],
    feil: ['feil', 'feil'],
    advarsel: ['åtvaring', 'åtvaringar'],
    info: ['til informasjon', 'til informasjon'],
  },
  columns: {
    empty: 'Cella er tom, men skal fyllast ut.',
    rowIsLost: 'Rada blir ikkje med i noka oversikt før dette er retta.',
    notAChoice: (choices: string) => `Verdien er ikkje i lista. Vel ein av desse: ${choices}.`,
    unknownReference: (id: string, sheet: string) =>
      `${id} finst ikkje på arket ${sheet}. Rett ID-en, eller legg inn rada der.`,
    keyDoubled: (id: string) => `ID-en ${id} er brukt på fleire rader. Gi den eine ein ny ID.`,
  },
  freeText: {
    'text-with-identity-number':
      'Teksten har eit fødselsnummer. Slett det her; det skal berre stå på arket Personar.',
    'text-with-protected-name':
      'Teksten nemner ein person med adressesperre ved namn. Skriv person-ID-en i staden.',
    'text-with-diagnosis':
      'Teksten ser ut til å nemne sjukdom eller rus. Slikt skal ikkje stå i registeret; skriv kva teneste som følgjer opp.',
  },
  structure: {
    missingTable: (table: string, sheet: string) =>
      `Arket ${sheet} med tabellen ${table} manglar i arbeidsboka.`,
    missingKey: (header: string) =>
      `Kolonnen «${header}» manglar. Utan han kan ingen rader i tabellen lesast.`,
    missingColumn: (header: string) => `Kolonnen «${header}» manglar.`,
    doubledColumn: (header: string) =>
      `Kolonnen «${header}» finst to gonger. Slett den eine, eller gi han eit anna namn.`,
  },
  report: {
    clean: 'Ingen funn.',
    title: (day: string) => `Kontroll per ${day}`,
    place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet}!${cell}`),
    total: (parts: string) => `I alt: ${parts}.`,
  },
} as const;
