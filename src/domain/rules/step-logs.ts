import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { ArrearsStep } from '../tables/collection';
import { grouped } from './grouped';

/** The steps of each tenancy, in the order of the sheet. */
export function stepsByTenancy(register: Register): ReadonlyMap<string, readonly ArrearsStep[]> {
  return derived(register, readSteps);
}

function readSteps({ tables }: Register): ReadonlyMap<string, readonly ArrearsStep[]> {
  return grouped(tables.ArrearsSteps.rows, ({ tenancy }) => tenancy);
}

/** Where one step cannot be read, nothing can be said of the order. */
export function tenanciesWithUnreadSteps(register: Register): ReadonlySet<string | null> {
  return derived(register, readTenanciesWithUnreadSteps);
}

function readTenanciesWithUnreadSteps({ tables }: Register): ReadonlySet<string | null> {
  const { columns, usable, length } = tables.ArrearsSteps;
  const unread = new Set<string | null>();
  let at = 0;
  for (let row = 0; row < length; row += 1) {
    if (usable[at] === row) at += 1;
    else unread.add(columns.tenancy[row] ?? null);
  }
  return unread;
}
