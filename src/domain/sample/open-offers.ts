import { addDays } from '../days';
import type { Office } from './office';
import type { NewRow } from './sample-rows';

/** Offers that nobody has answered yet: one for each reserved dwelling, and one whose reservation has just run out. */
export function addOpenOffers(office: Office): void {
  const { rows, period } = office;
  const dwellings = rows.of('Dwellings');
  const waiting = new Set(
    rows.of('Applications').filter((row) => row.status === 'granted' && row.kind === 'dwelling'),
  );
  const offer = (home: NewRow<'Dwellings'>, offered: number, reservedUntil: number): void => {
    const application = [...waiting].find(
      ({ bedrooms, wheelchair }) =>
        bedrooms === home.bedrooms && (wheelchair !== true || home.wheelchair === true),
    );
    if (application === undefined) return;
    waiting.delete(application);
    rows.add('Offers', {
      dwelling: home.dwelling ?? null,
      application: application.application ?? null,
      offered: addDays(period.until, offered),
      reservedUntil: addDays(period.until, reservedUntil),
    });
  };
  for (const home of dwellings.filter(({ status }) => status === 'reserved')) offer(home, -5, 4);
  const free = dwellings.find(
    ({ status, statusDate }) =>
      status === 'vacant' && (statusDate ?? period.until) < addDays(period.until, -20),
  );
  if (free !== undefined) offer(free, -17, -9);
}
