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
  application: shared.applicationId,
  reason: [
    'Hvorfor husstanden trengte et midlertidig sted.',
    'Kvifor husstanden trong ein mellombels stad.',
    'Why the household needed a temporary place.',
  ],
  reviewBy: [
    'Dagen oppholdet skal vurderes på nytt. Bør ikke vare over tre måneder (Husbanken, NAV).',
    'Dagen opphaldet skal vurderast på nytt. Bør ikkje vare over tre månader (Husbanken, NAV).',
    'The day the stay is to be reviewed. It should not last over three months.',
  ],
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
  direction: [
    'Om verdien skal være høyst eller minst det som er ønsket.',
    'Om verdien skal vere høgst eller minst det som er ønskt.',
    'Whether the value shall be at most or at least the target.',
  ],
  baseline: [
    'Verdien da målet ble satt, så framgangen kan vises.',
    'Verdien då målet vart sett, så framgangen kan visast.',
    'The value when the target was set, so that progress shows.',
  ],
  baselineDate: [
    'Dagen utgangspunktet gjelder.',
    'Dagen utgangspunktet gjeld.',
    'The day of the baseline.',
  ],
} as const satisfies Help;
