import type { Help } from './help';
import { shared } from './shared';

export const settingHelp = {
  value: [
    'Kommunens valg. Tomt gir standardverdien.',
    'Valet til kommunen. Tomt gir standardverdien.',
    'The municipality’s choice. Empty gives the default.',
  ],
  unit: ['Enheten verdien er i.', 'Eininga verdien er i.', 'Unit of the value.'],
  meaning: ['Hva innstillingen styrer.', 'Kva innstillinga styrer.', 'What the setting controls.'],
  validFrom: shared.validFrom,
  source: shared.valueSource,
  checked: shared.checkedBy,
  reviewBy: shared.reviewBy,
} as const satisfies Help;

export const rateHelp = {
  rate: ['Navnet på satsen.', 'Namnet på satsen.', 'Name of the rate.'],
  validFrom: [
    'Første dag satsen gjelder. Satsen gjelder til neste rad tar over.',
    'Første dag satsen gjeld. Satsen gjeld til neste rad tek over.',
    'First day the rate holds, until a later row takes over.',
  ],
  value: ['Verdien som tall.', 'Verdien som tal.', 'The value as a number.'],
  unit: [
    'Enheten verdien er i, for eksempel kr eller prosent.',
    'Eininga verdien er i, til dømes kr eller prosent.',
    'Unit of the value, such as kr or per cent.',
  ],
  source: shared.valueSource,
  checked: shared.checkedBy,
  reviewBy: shared.reviewBy,
} as const satisfies Help;

export const codeHelp = {
  list: ['Listen koden hører til.', 'Lista koden høyrer til.', 'The list the code belongs to.'],
  code: [
    'Koden slik programmet bruker den.',
    'Koden slik programmet bruker han.',
    'The code as the program uses it.',
  ],
  label: [
    'Teksten som vises i nedtrekkslister og rapporter. Den kan endres.',
    'Teksten som blir vist i nedtrekkslister og rapportar. Han kan endrast.',
    'The text shown in drop-downs and reports. It may be changed.',
  ],
  usedIn: [
    'Arkene og kolonnene som bruker listen.',
    'Arka og kolonnane som bruker lista.',
    'The sheets and columns that use the list.',
  ],
  validFrom: [
    'Første dag koden kan brukes.',
    'Første dag koden kan brukast.',
    'First day the code may be used.',
  ],
  validTo: [
    'Siste dag koden kan brukes.',
    'Siste dag koden kan brukast.',
    'Last day the code may be used.',
  ],
  inUse: [
    'Nei når koden ikke skal velges lenger.',
    'Nei når koden ikkje skal veljast lenger.',
    'No when the code is no longer to be chosen.',
  ],
  source: shared.valueSource,
  checked: shared.checkedBy,
} as const satisfies Help;

export const priceIndexHelp = {
  month: shared.monthText,
  value: [
    'Konsumprisindeksen for måneden fra SSB.',
    'Konsumprisindeksen for månaden frå SSB.',
    'The month’s consumer price index from SSB.',
  ],
  source: shared.valueSource,
  checked: shared.checkedBy,
} as const satisfies Help;
