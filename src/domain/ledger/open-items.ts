import type { Day } from '../days';
import type { Register } from '../register';
import type { OpenItem } from './arrears';
import { bandAt, type AgeBand } from './bands';
import { NONE } from './columns';
import type { SettledLedger } from './settled-ledger';
import { standingOn } from './sums';

/** Every charge with something open on a day, by tenancy, then due day, then id; charges due soon included. */
export function openItemsOn(
  register: Register,
  ledger: SettledLedger,
  on: Day,
  bands: readonly AgeBand[],
): readonly OpenItem[] {
  const { segments } = ledger;
  const byItem = new Map<number, { segment: number; open: number; awaited: number }>();
  for (const segment of standingOn(segments, on)) {
    const charge = segments.charge[segment] ?? NONE;
    const key = charge === NONE ? -1 - (segments.tenancy[segment] ?? 0) : charge;
    const item = byItem.get(key) ?? { segment, open: 0, awaited: 0 };
    const ore = segments.ore[segment] ?? 0;
    item.open += ore;
    if (segments.allowance[segment] === 1) item.awaited += ore;
    byItem.set(key, item);
  }
  return [...byItem.values()]
    .sort((left, right) => compareSegments(ledger, left.segment, right.segment))
    .map(({ segment, open, awaited }) => {
      const due = (segments.due[segment] ?? 0) as Day;
      return {
        ...chargeOf(register, ledger, segments.charge[segment] ?? NONE, open),
        tenancy: ledger.tenancies[segments.tenancy[segment] ?? 0] ?? '',
        due,
        open,
        allowanceExpected: awaited,
        allowanceLate: 0,
        age: on - due,
        band: bands[bandAt(bands, on - due)]?.id ?? '',
      };
    });
}

function compareSegments({ segments }: SettledLedger, left: number, right: number): number {
  const at = (column: Int32Array): number => (column[left] ?? 0) - (column[right] ?? 0);
  return at(segments.tenancy) || at(segments.due) || at(segments.charge);
}

function chargeOf(
  register: Register,
  ledger: SettledLedger,
  charge: number,
  open: number,
): Pick<OpenItem, 'charge' | 'kind' | 'period' | 'amount'> {
  if (charge === NONE) return { charge: '', kind: 'paidBack', period: null, amount: open };
  const { columns } = register.tables.Charges;
  const row = ledger.chargeRows[charge] ?? 0;
  return {
    charge: columns.charge[row] ?? '',
    kind: columns.kind[row] ?? 'other',
    period: columns.period[row] ?? null,
    amount: columns.amount[row] ?? 0,
  };
}
