import type { Day } from '../days';
import { arrearsOn, type Arrears } from '../ledger/arrears';
import { settledLedger } from '../ledger/settled-ledger';
import type { Register } from '../register';
import { linesOf } from './lines';
import type { AccountStatement, StatementLine } from './statement';

export interface StatementAsk {
  readonly tenancy: string;
  readonly on: Day;
  /** Shows lines from this day on; what was before is the opening balance. */
  readonly from?: Day | null;
}

/** A tenancy's account with what settled what; null where neither the register nor the ledger knows the tenancy. */
export function accountStatement(
  register: Register,
  { tenancy, on, from = null }: StatementAsk,
  arrears: Arrears = arrearsOn(register, on),
): AccountStatement | null {
  const ledger = settledLedger(register);
  const index = ledger.tenancies.indexOf(tenancy);
  if (index < 0) return null;
  const all = linesOf(register, ledger, index, on);
  const counted = all.filter(({ kind, day }) => kind !== 'charge' || day < on);
  const running = withBalance(counted);
  const lines = from === null ? running : running.filter(({ day }) => day >= from);
  const before = running[running.length - lines.length - 1];
  return {
    tenancy,
    on,
    from,
    dataDate: arrears.dataDate,
    opening: before?.balance ?? 0,
    lines,
    upcoming: all.filter(({ kind, day }) => kind === 'charge' && day >= on),
    closing: running.at(-1)?.balance ?? 0,
    sums: sumsOf(lines),
    account: arrears.accounts.find((account) => account.tenancy === tenancy) ?? null,
    mayBeTheirs: arrears.unplaced.filter(({ mayBelongTo }) => mayBelongTo.includes(tenancy)),
  };
}

function withBalance(lines: readonly StatementLine[]): readonly StatementLine[] {
  let balance = 0;
  return lines.map((line) => {
    balance += line.amount;
    return { ...line, balance };
  });
}

function sumsOf(lines: readonly StatementLine[]): AccountStatement['sums'] {
  const sum = (counts: (line: StatementLine) => boolean): number =>
    lines.reduce((total, line) => (counts(line) ? total + line.amount : total), 0);
  return {
    charged: sum(({ kind }) => kind === 'charge'),
    corrected: sum(({ kind, writtenOff }) => kind === 'credit' && !writtenOff),
    writtenOff: sum(({ kind, writtenOff }) => kind === 'credit' && writtenOff),
    paid: sum(({ kind }) => kind === 'payment'),
    allowance: sum(({ kind }) => kind === 'allowance'),
    paidBack: sum(({ kind }) => kind === 'paidBack'),
  };
}
