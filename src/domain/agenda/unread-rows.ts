import { inLanguage } from '../language';
import type { Register } from '../register';
import { tableOf, type TableId } from '../tables';
import type { UnreadRows } from './agenda';

/** The tables that proposals come from. */
const read: readonly TableId[] = [
  'Dwellings',
  'Vacancies',
  'Households',
  'Persons',
  'Applications',
  'Interviews',
  'Tenancies',
  'Documents',
  'Agreements',
  'Incidents',
  'Charges',
  'Payments',
  'Allowances',
  'PaymentPlans',
  'ArrearsSteps',
  'Meetings',
  'Cases',
];

/** Rows that are neither blank nor usable: the agenda says that it lacks them. */
export function unreadRows(register: Register): readonly UnreadRows[] {
  return read.flatMap((id) => {
    const { length, usable, blank } = register.tables[id];
    const count = length - usable.length - blank.reduce((sum, one) => sum + one, 0);
    const sheet = inLanguage(tableOf(id).sheet, register.language);
    return count > 0 ? [{ table: id, sheet, count }] : [];
  });
}
