import type { Register } from '../register';
import { textIn } from '../../text';
import type { Unread } from './arrears';
import { missingParts } from './missing-parts';
import { straysOf } from './strays';
import { pointedTo } from './unplaced';
import { isEmptyLedger, rowsLeftOut, unreadCells, type UnreadCell } from './unread';

/** What of the ledger could not be read, and whom it could wrong to go on without it. */
export interface LedgerGaps {
  /** Whole tables and columns that are not there. */
  readonly missing: readonly Unread[];
  readonly cells: readonly Unread[];
  /** Rows that are in no sum. */
  readonly rowsLeftOut: number;
  readonly emptyLedger: boolean;
  /** Why no step may be taken against a tenancy until something has been read; null where nothing hinders. */
  holdOf(tenancy: string): string | null;
}

const known = new WeakMap<Register, LedgerGaps>();

/** A register's gaps, found once; a changed register is another object. */
export function gapsOf(register: Register): LedgerGaps {
  const found = known.get(register) ?? findGaps(register);
  known.set(register, found);
  return found;
}

function findGaps(register: Register): LedgerGaps {
  const text = textIn(register.language).arrears;
  const missing = missingParts(register);
  const cells = unreadCells(register);
  const places = placesByTenancy(register, cells);
  const strays = straysByTenancy(register);
  return {
    missing,
    cells: cells.map(({ sheet, cell, value, why }) => ({ sheet, cell, value, why })),
    rowsLeftOut: rowsLeftOut(register),
    emptyLedger: isEmptyLedger(register),
    holdOf: (tenancy) => {
      if (missing.length > 0) return text.holdMissing;
      const own = places.get(tenancy);
      if (own !== undefined) return text.holdUnread([...own].join(', '));
      const stray = strays.get(tenancy);
      return stray === undefined ? null : textIn(register.language).account.holdStray(stray);
    },
  };
}

/** Places of what might lower a tenancy's own share: payments, allowances, credits, and the months that allowance is for. */
function placesByTenancy(
  register: Register,
  cells: readonly UnreadCell[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const ownersOf = rowOwners(register);
  const places = new Map<string, Set<string>>();
  for (const one of cells) {
    if (one.table === 'Charges' && one.column !== 'period' && !mayBeCredit(register, one)) continue;
    for (const tenancy of ownersOf(one)) {
      const own = places.get(tenancy) ?? new Set();
      places.set(tenancy, own.add(`${one.sheet} ${one.cell}`));
    }
  }
  return places;
}

/** Kinds of charges that are meant to make a debt smaller. */
const CREDITS: ReadonlySet<string> = new Set(['correction', 'writeOff']);

/** Whether a charge that is in no sum, since a cell of it cannot be read, may be one that takes something off the debt. */
function mayBeCredit({ tables: { Charges } }: Register, { row, value }: UnreadCell): boolean {
  const { kind, corrects, amount } = Charges.columns;
  const ore = amount[row] ?? null;
  if (ore !== null) return ore < 0;
  const written = kind[row] ?? null;
  return written === null || CREDITS.has(written) || corrects[row] != null || isNegative(value);
}

/** `−8 000`, `8 000-` and `(8 000)`: below zero, whatever else is wrong with it. `8 000,-` is whole kroner. */
function isNegative(written: string): boolean {
  return /^\s*[-−–(]|\d\s*[-−–]\s*$/.test(written);
}

/** Ids of payments and credits on unknown tenancies that may be a tenancy's own. */
function straysByTenancy(register: Register): ReadonlyMap<string, string> {
  const strays = new Map<string, string>();
  for (const { id, mayBelongTo } of straysOf(register)) {
    for (const tenancy of mayBelongTo) {
      const before = strays.get(tenancy);
      strays.set(tenancy, before === undefined ? id : `${before}, ${id}`);
    }
  }
  return strays;
}

/** Whose a row may be: the tenancy that it names, else all that its KID, or the payer's name or message, points to. */
function rowOwners(register: Register): (cell: UnreadCell) => readonly string[] {
  const { tables } = register;
  const { kid, payer } = tables.Payments.columns;
  const pointed = pointedTo(register);
  let kids: ReturnType<typeof claimedKids> | undefined;
  return ({ table, row }) => {
    const named = tables[table].columns.tenancy[row] ?? null;
    if (named !== null) return [named];
    if (table !== 'Payments') return [];
    kids ??= claimedKids(register);
    return [...(kids.get(kid[row] ?? '') ?? []), ...pointed(payer[row] ?? null)];
  };
}

/** By KID every tenancy of the register that uses it. */
function claimedKids({
  tables: { Tenancies, Charges },
}: Register): ReadonlyMap<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const known = new Set(Tenancies.columns.tenancy);
  for (const { tenancy, kid } of [Tenancies.columns, Charges.columns]) {
    kid.forEach((number, row) => {
      const owner = tenancy[row] ?? null;
      // A tenancy that the register lacks disputes nobody's KID.
      if (number === null || owner === null || !known.has(owner)) return;
      owners.set(number, (owners.get(number) ?? new Set()).add(owner));
    });
  }
  return owners;
}
