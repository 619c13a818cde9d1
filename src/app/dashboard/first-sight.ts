import type { Day } from '../../domain/days';
import { metrics } from '../../domain/metrics';
import type { Facts } from '../../domain/metrics/facts';
import { keyFigures } from '../../domain/metrics/measure';
import { lastMeetingBefore } from '../../domain/metrics/since';
import { setting } from '../../domain/settings';
import type { TableId } from '../../domain/tables';
import { overdueBands } from './bands';
import { firstRows } from './first-rows';
import { committeeLimits } from '../../domain/disclosure/committee-limits';

/** The tables behind the first chart: what is owed, by area. */
export const firstTables: readonly TableId[] = [
  'Settings',
  'Dwellings',
  'Tenancies',
  'Charges',
  'Payments',
  'Allowances',
];

/** Whose figures these are, and the first chart: what can be shown at once. */
export function firstSight(facts: Facts, on: Day) {
  const { register } = facts;
  return {
    municipality: setting(register, 'municipalityName'),
    language: register.language,
    isSample: /^(ja|yes)$/i.test(setting(register, 'syntheticAllowed').trim()),
    on,
    areas: areasOf(facts),
    bands: overdueBands(register).map(({ from, to }) => ({ from, to })),
    limits: committeeLimits(register),
    firstRows: firstRows(facts, on),
  };
}

/** The key figures, and how far the register's data goes. */
export function secondSight(facts: Facts, on: Day) {
  const { register } = facts;
  const since = lastMeetingBefore(register, on);
  const { dataDate, unread } = facts.arrears(on);
  return {
    since,
    dataDate,
    unread: unread.length,
    figures: keyFigures(facts, metrics, { on, since }, committeeLimits(register)),
  };
}

function areasOf({ register }: Facts): readonly string[] {
  const { usable, columns } = register.tables.Dwellings;
  const names = Array.from(usable, (row) => columns.area[row]?.trim() ?? '');
  const collator = new Intl.Collator('nb');
  return [...new Set(names)].filter((name) => name !== '').sort(collator.compare);
}
