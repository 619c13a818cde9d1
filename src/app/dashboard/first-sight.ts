import type { Day } from '../../domain/days';
import type { Limits } from '../../domain/disclosure/cube';
import { metrics } from '../../domain/metrics';
import type { Facts } from '../../domain/metrics/facts';
import { keyFigures } from '../../domain/metrics/measure';
import { lastMeetingBefore } from '../../domain/metrics/since';
import { setting } from '../../domain/settings';
import { overdueBands } from './bands';
import { firstRows } from './first-rows';

/** One household with more than half of an amount could be read off it (`domain-facts` § 7.5). */
const LARGEST_SHARE = 0.5;

/** Everything that the dashboard shows before the analysis engine is ready. */
export function firstSight(facts: Facts, on: Day) {
  const { register } = facts;
  const since = lastMeetingBefore(register, on);
  const limits: Limits = { suppressBelow: setting(register, 'suppressBelow'), largestShare: LARGEST_SHARE };
  const arrears = facts.arrears(on);
  return {
    municipality: setting(register, 'municipalityName'),
    language: register.language,
    isSample: /^(ja|yes)$/i.test(setting(register, 'syntheticAllowed').trim()),
    on,
    since,
    dataDate: arrears.dataDate,
    unread: arrears.unread.length,
    areas: areasOf(facts),
    bands: overdueBands(register).map(({ from, to }) => ({ from, to })),
    limits,
    figures: keyFigures(facts, metrics, { on, since }, limits),
    firstRows: firstRows(facts, on),
  };
}

function areasOf({ register }: Facts): readonly string[] {
  const names = register.tables.Dwellings.rows.map(({ area }) => area?.trim() ?? '');
  const collator = new Intl.Collator('nb');
  return [...new Set(names)].filter((name) => name !== '').sort(collator.compare);
}
