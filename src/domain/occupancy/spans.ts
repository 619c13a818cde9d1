import type { Day } from '../days';
import type { Register } from '../register';
import type { Dwelling } from '../tables/dwellings';
import type { Tenancy } from '../tables/tenancies';

/** What a dwelling is on a day: let, or standing empty for a reason; `unexplained` where no reason is registered. */
export type DwellingState =
  'let' | 'turnover' | 'repair' | 'reserved' | 'blocked' | 'other' | 'unexplained';

/** A run of days, first and last included, in which a dwelling of the stock has one state. */
export interface StateSpan {
  readonly dwelling: string;
  readonly state: DwellingState;
  readonly from: Day;
  readonly to: Day;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly state: DwellingState;
}

/**
 * Every day of every dwelling in the stock up to `until`. A dwelling is let while a tenancy runs: from contract start
 * until moved out, or ended where nobody noted the moving; a lease past its end still counts. Every other day is vacant.
 * Staff bases are not for letting and are left out.
 */
export function stateSpans(register: Register, until: Day): readonly StateSpan[] {
  const lets = runsBy(register.tables.Tenancies.rows, tenancyRun);
  const empty = runsBy(register.tables.Vacancies.rows, ({ dwelling, from, to, reason }) => ({
    dwelling,
    run: { from, to: to ?? Infinity, state: reason ?? 'unexplained' },
  }));
  return register.tables.Dwellings.rows.filter(isForLetting).flatMap((dwelling) => {
    const id = dwelling.dwelling;
    const runs = [...(lets.get(id) ?? []), ...(empty.get(id) ?? [])];
    const { first, last } = stockDays(dwelling, runs, until);
    return fill(first, last, runs).map(({ from, to, state }) => {
      return { dwelling: id, state, from: from as Day, to: to as Day };
    });
  });
}

export function isForLetting(dwelling: Dwelling): dwelling is Dwelling & { dwelling: string } {
  return dwelling.dwelling !== null && dwelling.staffBase !== true;
}

/** The last day a tenancy occupies its dwelling; null while it runs. */
export function lastDayOf(tenancy: Tenancy): Day | null {
  return tenancy.movedOut ?? tenancy.ended;
}

function tenancyRun(tenancy: Tenancy): { dwelling: string; run: Run } {
  const to = lastDayOf(tenancy) ?? Infinity;
  return { dwelling: tenancy.dwelling, run: { from: tenancy.start, to, state: 'let' } };
}

function runsBy<R>(
  rows: readonly R[],
  read: (row: R) => { dwelling: string; run: Run },
): Map<string, Run[]> {
  const byDwelling = new Map<string, Run[]>();
  for (const row of rows) {
    const { dwelling, run } = read(row);
    const known = byDwelling.get(dwelling);
    if (known === undefined) byDwelling.set(dwelling, [run]);
    else known.push(run);
  }
  return byDwelling;
}

/** In stock from the day it came into use, else from the first thing known of it, until taken out of use. */
function stockDays(
  dwelling: Dwelling,
  runs: readonly Run[],
  until: Day,
): { first: number; last: number } {
  const known = Math.min(...runs.map(({ from }) => from), dwelling.statusDate ?? Infinity);
  const first = dwelling.inUseFrom ?? (Number.isFinite(known) ? known : until);
  return {
    first,
    last: Math.min(until, dwelling.outOfUse === null ? until : dwelling.outOfUse - 1),
  };
}

/** Cuts `first`–`last` at every run's ends; where runs overlap, being let wins, then the later registered reason. */
function fill(first: number, last: number, runs: readonly Run[]): readonly Run[] {
  if (last < first) return [];
  const cuts = new Set([first, last + 1]);
  for (const { from, to } of runs) {
    for (const cut of [from, to + 1]) if (cut > first && cut <= last) cuts.add(cut);
  }
  const starts = [...cuts].sort((left, right) => left - right);
  const pieces: Run[] = [];
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const from = starts[index] ?? first;
    const to = (starts[index + 1] ?? last + 1) - 1;
    const state = stateOn(from, runs);
    const before = pieces.at(-1);
    if (before?.state === state) pieces[pieces.length - 1] = { ...before, to };
    else pieces.push({ from, to, state });
  }
  return pieces;
}

function stateOn(day: number, runs: readonly Run[]): DwellingState {
  const here = runs.filter(({ from, to }) => from <= day && day <= to);
  return here.some(({ state }) => state === 'let') ? 'let' : (here.at(-1)?.state ?? 'unexplained');
}
