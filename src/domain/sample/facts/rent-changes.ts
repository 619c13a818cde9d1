import { addDays, addMonths } from '../../days';
import type { Office } from '../office';
import { rentOn } from '../rents';

/** The last index adjustment of each lease that runs, as the tenancy tells it. */
export function addRentChanges({ rows, period }: Office): void {
  const now = new Map(rows.of('Dwellings').map((one) => [one.dwelling, one.rent ?? 0]));
  for (const { tenancy, dwelling, start, ended, rent, lastIndexed } of rows.of('Tenancies')) {
    if (tenancy == null || start == null || ended != null || rent == null) continue;
    if (lastIndexed == null) continue;
    const before = rentOn(start, addDays(lastIndexed, -1), now.get(dwelling) ?? rent, period.until);
    if (before >= rent) continue;
    rows.add('RentChanges', {
      tenancy,
      kind: 'index',
      noticeSent: addDays(addMonths(lastIndexed, -1), -10),
      from: lastIndexed,
      before,
      after: rent,
    });
  }
}
