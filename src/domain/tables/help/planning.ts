import type { Help } from './help';
import { shared } from './shared';

export const stayHelp = {
  household: shared.householdId,
  place: [
    'Hva slags midlertidig sted det er. Telles i KOSTRA.',
    'Kva slags mellombels stad det er. Blir talt i KOSTRA.',
    'Kind of temporary place. Counted in KOSTRA.',
  ],
  from: ['Første dag i oppholdet.', 'Første dag i opphaldet.', 'First day of the stay.'],
  to: [
    'Siste dag i oppholdet. Tom så lenge det varer.',
    'Siste dag i opphaldet. Tom så lenge det varer.',
    'Last day of the stay. Empty while it lasts.',
  ],
  children: [
    'Antall barn på oppholdet.',
    'Tal barn på opphaldet.',
    'Number of children on the stay.',
  ],
  note: shared.note,
} as const satisfies Help;

export const targetHelp = {
  measure: [
    'Tiltaket i boligsosial handlingsplan.',
    'Tiltaket i bustadsosial handlingsplan.',
    'The measure of the housing plan.',
  ],
  metric: [
    'ID-en til tallet målet gjelder, slik det heter på dashbordet.',
    'ID-en til talet målet gjeld, slik det heiter på dashbordet.',
    'Id of the figure the target is for, as on the dashboard.',
  ],
  value: ['Verdien dere vil nå.', 'Verdien de vil nå.', 'The value you want to reach.'],
  by: [
    'Dagen målet skal være nådd.',
    'Dagen målet skal vere nådd.',
    'The day it is to be reached.',
  ],
  adopted: [
    'Vedtaket som målet står i.',
    'Vedtaket som målet står i.',
    'The decision the target stands in.',
  ],
} as const satisfies Help;
