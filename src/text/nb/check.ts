import { problems } from './check-problems';
import { keys } from './keys';
import { rules } from './check-rules';
import { shape } from './shape';

export const check = {
  problems,
  keys,
  rules,
  shape,
  /** One finding, several findings. */
  severities: {
    kritisk: ['kritisk feil', 'kritiske feil'],
    feil: ['feil', 'feil'],
    advarsel: ['advarsel', 'advarsler'],
    info: ['til informasjon', 'til informasjon'],
  },
  columns: {
    empty: 'Cellen er tom, men skal fylles ut.',
    rowIsLost: 'Raden blir ikke med i noen oversikt før dette er rettet.',
    notAChoice: (choices: string) => `Verdien er ikke i listen. Velg en av disse: ${choices}.`,
    unknownReference: (id: string, sheet: string) =>
      `${id} finnes ikke på arket ${sheet}. Rett ID-en, eller legg inn raden der.`,
    keyDoubled: (id: string) => `ID-en ${id} er brukt på flere rader. Gi den ene en ny ID.`,
  },
  freeText: {
    'text-with-identity-number':
      'Teksten har et fødselsnummer. Slett det her; det skal bare stå på arket Personer.',
    'text-with-protected-name':
      'Teksten nevner en person med adressesperre ved navn. Skriv person-ID-en i stedet.',
    'text-with-diagnosis':
      'Teksten ser ut til å nevne sykdom eller rus. Slik skal ikke stå i registeret; skriv hvilken tjeneste som følger opp.',
  },
  structure: {
    missingTable: (table: string, sheet: string) =>
      `Arket ${sheet} med tabellen ${table} mangler i arbeidsboken.`,
    missingKey: (header: string) =>
      `Kolonnen «${header}» mangler. Uten den kan ingen rader i tabellen leses.`,
    missingColumn: (header: string) => `Kolonnen «${header}» mangler.`,
    doubledColumn: (header: string) =>
      `Kolonnen «${header}» finnes to ganger. Slett den ene, eller gi den et annet navn.`,
  },
  report: {
    clean: 'Ingen funn.',
    title: (day: string) => `Kontroll per ${day}`,
    place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet}!${cell}`),
    total: (parts: string) => `I alt: ${parts}.`,
  },
} as const;
