import type { Day } from '../../domain/days';
import { metrics } from '../../domain/metrics';
import type { Facts } from '../../domain/metrics/facts';
import { keyFigures } from '../../domain/metrics/measure';
import { lastMeetingBefore } from '../../domain/metrics/since';
import { setting } from '../../domain/settings';
import { overdueBands } from './bands';
import { firstRows } from './first-rows';
import { committeeLimits } from './limits';

/** Everything that the dashboard shows before the analysis engine is ready. */
export function firstSight(facts: Facts, on: Day) {
  const { register } = facts;
  const since = lastMeetingBefore(register, on);
  const limits = committeeLimits(register);
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
