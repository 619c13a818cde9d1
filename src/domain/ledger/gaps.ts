import type { Register } from '../register';
import { textIn } from '../../text';
import type { Unread } from './arrears';
import { missingParts } from './missing-parts';
import { straysOf } from './strays';
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

/** Places of what might lower a tenancy's own share: payments, allowances, and the months that allowance is for. */
function placesByTenancy(
  register: Register,
  cells: readonly UnreadCell[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, string | null>();
  const places = new Map<string, Set<string>>();
  for (const { table, row, column, sheet, cell } of cells) {
    if (table === 'Charges' && column !== 'period') continue;
    if (owners.size === 0) claimKids(register, owners);
    const tenancy = ownerOf(register, table, row, owners);
    if (tenancy === null) continue;
    const own = places.get(tenancy) ?? new Set();
    places.set(tenancy, own.add(`${sheet} ${cell}`));
  }
  return places;
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

/** The tenancy that a row names, else the one that its KID belongs to. */
function ownerOf(
  { tables }: Register,
  table: UnreadCell['table'],
  row: number,
  owners: ReadonlyMap<string, string | null>,
): string | null {
  const named = tables[table].columns.tenancy[row] ?? null;
  if (named !== null || table !== 'Payments') return named;
  return owners.get(tables.Payments.columns.kid[row] ?? '') ?? null;
}

/** By KID the one tenancy that uses it; null where several do. */
function claimKids(
  { tables: { Tenancies, Charges } }: Register,
  owners: Map<string, string | null>,
): void {
  const known = new Set(Tenancies.columns.tenancy);
  for (const { tenancy, kid } of [Tenancies.columns, Charges.columns]) {
    kid.forEach((number, row) => {
      const owner = tenancy[row] ?? null;
      // A tenancy that the register lacks disputes nobody's KID.
      if (number === null || owner === null || !known.has(owner)) return;
      const before = owners.get(number);
      owners.set(number, before === undefined || before === owner ? owner : null);
    });
  }
}
