import type { Day } from '../days';
import type { Edit } from '../edits';
import { tableIdOf, type Register } from '../register';
import { setCells } from '../row-edits';
import type { TableId } from '../tables';
import type { Confirmation } from '../tables/logs';
import { rowWithKey, shownCell, type ShownCell } from './cell-read';
import { cellsOfFingerprint, changedBetween, fingerprintOf } from './fingerprint';
import type { WeighedResult } from './weigh';

/** Why a confirmation no longer counts. */
export type LapseReason = 'changed' | 'gone-row' | 'out-of-time';

/** A confirmation that does not count any more, though its sheet says that it does. */
export interface Lapsing {
  readonly confirmation: Confirmation;
  readonly because: LapseReason;
  /** The cells that have changed and can still be shown. */
  readonly changed: readonly ShownCell[];
}

type Weighed = Pick<WeighedResult, 'confirmed' | 'lapsed'>;

/** Confirmations that have lapsed and are not marked so, in sheet order. */
export function lapsingOf(
  register: Register,
  on: Day,
  { confirmed, lapsed }: Weighed,
): readonly Lapsing[] {
  const holding = new Set(confirmed.map(({ confirmation }) => confirmation.entry));
  const told = new Map(lapsed.map((one) => [one.confirmation.entry, one.changed]));
  return register.tables.Confirmations.rows.flatMap((confirmation) => {
    const { entry, state } = confirmation;
    if (state === 'lapsed' || state === 'withdrawn' || holding.has(entry)) return [];
    const lapsing = lapsingBy(register, on, confirmation);
    if (lapsing !== null) return [lapsing];
    const changed = told.get(entry);
    return changed === undefined ? [] : [{ confirmation, because: 'changed' as const, changed }];
  });
}

/** Confirmations about these tables that do not hold by what they remember of their cells, whatever the day. */
export function lapsedByChange(
  register: Register,
  touched: ReadonlySet<TableId | undefined>,
): readonly Lapsing[] {
  return register.tables.Confirmations.rows.flatMap((confirmation) => {
    const { state, table, fingerprint } = confirmation;
    if (state === 'lapsed' || state === 'withdrawn') return [];
    const read = cellsOfFingerprint(fingerprint ?? '').map((cell) => cell.table);
    if (![tableIdOf(table), ...read].some((id) => touched.has(id))) return [];
    return lapsingBy(register, null, confirmation) ?? [];
  });
}

/** By what the confirmation itself remembers, whether the rule still warns or not. */
function lapsingBy(register: Register, on: Day | null, confirmation: Confirmation): Lapsing | null {
  const { fingerprint, until, row } = confirmation;
  const table = tableIdOf(confirmation.table);
  if (table !== undefined && rowWithKey(register, table, row) < 0)
    return { confirmation, because: 'gone-row', changed: [] };
  if (on !== null && until !== null && until < on)
    return { confirmation, because: 'out-of-time', changed: [] };
  const before = fingerprint ?? '';
  const read = changedBetween(before, fingerprintOf(register, cellsOfFingerprint(before)));
  if (read.length === 0) return null;
  const changed = read.flatMap((cell) => shownCell(register, cell) ?? []);
  return { confirmation, because: 'changed', changed };
}

/** Marks them as lapsed, so that none comes to life again when an old value does. */
export function lapsingEdits(
  register: Register,
  lapsing: readonly Lapsing[],
  on: Day,
): readonly Edit[] {
  return lapsing.flatMap(({ confirmation: { entry } }) =>
    setCells(register, 'Confirmations', entry, { state: 'lapsed', lapsed: on }),
  );
}
