import { addToMonth, isoMonth, monthOf, type Month } from '../../months';
import type { Office } from '../office';

/** An invented index: so much at the end, so much less for each month before, with the small waves of a year. */
const AT_END = 141.6;
const MONTHLY = 1.024 ** (1 / 12);
const WAVE = 0.35;

/** Leases may be older than the ledger. */
const MONTHS_BEFORE = 72;

const SOURCE = 'oppdiktet for prøvedata, ikke fra SSB';

/** A price index for every month until the last one that could have been published. */
export function addPriceIndex({ rows, period }: Office): void {
  const last = addToMonth(monthOf(period.until), -1);
  const first = addToMonth(monthOf(period.from), -MONTHS_BEFORE);
  for (let month = first; month <= last; month = addToMonth(month, 1)) {
    rows.add('PriceIndex', {
      entry: `KPI-${isoMonth(month)}`,
      month,
      value: Math.round(valueOf(month, last) * 10) / 10,
      source: SOURCE,
    });
  }
}

function valueOf(month: Month, last: Month): number {
  const wave = Math.sin((month % 12) * (Math.PI / 6)) * WAVE;
  return AT_END / MONTHLY ** (last - month) + wave;
}
