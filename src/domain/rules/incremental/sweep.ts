import type { Day } from '../../days';
import type { Reads } from '../../derived/reads';
import { record } from '../../derived/recording';
import type { Register } from '../../register';
import { tableIds, type TableId } from '../../tables';
import type { Control } from '../control';
import type { CheckResult } from '../finding';
import { Findings, foundAt, type Found } from '../found';
import { changesBetween, type Change } from './changes';
import { inOrder, merged, resultOf } from './order';

/** A check with what the next one can take over from it. */
export interface Sweep {
  readonly register: Register;
  readonly on: Day;
  readonly controls: readonly Control[];
  /** What each control has read outside the rows that it judges. */
  readonly reads: readonly Reads[];
  readonly found: readonly Found[];
  readonly result: CheckResult;
}

/**
 * Checks a register as of a day. Of a sweep `before`, what nothing that it read has changed for is taken over; the
 * findings are the same as of a sweep from the beginning.
 */
export function sweep(
  controls: readonly Control[],
  register: Register,
  on: Day,
  before?: Sweep,
): Sweep {
  const base = { register, on, controls };
  if (before === undefined || !canFollow(before, base)) return fullSweep(base);
  return sweepAfter(before, base);
}

type Base = Pick<Sweep, 'register' | 'on' | 'controls'>;

function canFollow(before: Sweep, { register, on, controls }: Base): boolean {
  return (
    before.controls === controls &&
    before.on === on &&
    before.register.language === register.language
  );
}

function fullSweep(base: Base): Sweep {
  const found: Found[] = [];
  const reads = base.controls.map((_, at) => judged(base, at, null, found));
  found.sort(inOrder);
  return { ...base, reads, found, result: resultOf(found) };
}

/** Lets a control judge; returns what it has read. */
function judged(
  { controls, register, on }: Base,
  at: number,
  rows: readonly number[] | null,
  found: Found[],
): Reads {
  const recording = record(register);
  const findings = new Findings(register, at, found);
  const context = { register: recording.register, on };
  controls[at]?.judge({ context, bare: register, rows, findings });
  return recording.reads;
}

function sweepAfter(before: Sweep, base: Base): Sweep {
  const { controls, register } = base;
  const changes = changesBetween(before.register, register);
  const moved = Object.values(changes).includes('all');
  const fresh: Found[] = [];
  const again = new Uint8Array(controls.length);
  const reads = controls.map((control, at) => {
    const known = before.reads[at] as Reads;
    const change = control.table === null ? (moved ? 'all' : 'none') : changes[control.table];
    if (change === 'all' || !known.hold(register)) {
      again[at] = 1;
      return judged(base, at, null, fresh);
    }
    if (change === 'none' || !control.byRow) return known;
    return known.with(judged(base, at, [...change], fresh));
  });
  const kept = before.found.filter((one) => again[one.control] === 0 && !isTouched(one, changes));
  for (const one of before.found) {
    if (again[one.control] === 1 || controls[one.control]?.byRow === true) continue;
    if (isTouched(one, changes)) fresh.push(renewed(register, one));
  }
  if (fresh.length === 0 && kept.length === before.found.length) {
    return { ...base, reads, found: before.found, result: before.result };
  }
  const found = merged(kept, fresh.sort(inOrder));
  return { ...base, reads, found, result: resultOf(found) };
}

/** It stands in a row of which some cell has changed. */
function isTouched({ table, row }: Found, changes: Readonly<Record<TableId, Change>>): boolean {
  const change = changes[tableIds[table] as TableId];
  return typeof change === 'object' && change.has(row);
}

/** The same finding with the row's key and value as they are now. */
function renewed(register: Register, found: Found): Found {
  const id = tableIds[found.table];
  if (id === undefined || found.said === null) return found;
  const { column, saying } = found.said;
  return foundAt(register, found.control, id, found.row, column, saying) ?? found;
}
