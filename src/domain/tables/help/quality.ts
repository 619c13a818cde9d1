import type { Help } from './help';

export const qualityHelp = {
  date: [
    'Dagen tallene ble tatt vare på.',
    'Dagen tala vart tekne vare på.',
    'The day it was kept.',
  ],
  meeting: [
    'ID-en til møtet tallene ble vist i.',
    'ID-en til møtet tala vart viste i.',
    'Id of the meeting that saw the figures.',
  ],
  area: [
    'Delen av registeret som er målt.',
    'Delen av registeret som er målt.',
    'The part of the register that was measured.',
  ],
  score: [
    'Poeng fra 0 til 100, satt sammen av de tre prosentene.',
    'Poeng frå 0 til 100, sett saman av dei tre prosentane.',
    'From 0 to 100, made up of the three percentages.',
  ],
  clean: [
    'Andel rader uten kritisk feil eller feil.',
    'Del rader utan kritisk feil eller feil.',
    'Share of rows without critical errors or errors.',
  ],
  complete: [
    'Andel celler som skal fylles ut, og som er det.',
    'Del celler som skal fyllast ut, og som er det.',
    'Share of required cells that are filled in.',
  ],
  consistent: [
    'Andel rader uten opplysninger som motsier hverandre.',
    'Del rader utan opplysningar som motseier kvarandre.',
    'Share of rows without facts that contradict each other.',
  ],
  rows: ['Antall rader som ble målt.', 'Tal rader som vart målte.', 'Number of rows measured.'],
} as const satisfies Help;
