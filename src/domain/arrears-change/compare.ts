import type { Account, Arrears } from '../ledger/arrears';
import { compareIds } from '../ledger/order';

/** What has become of a debt between two days. */
export const moves = ['new', 'more', 'less', 'cleared', 'same'] as const;
export type Move = (typeof moves)[number];

/** A tenancy's debt on two days, in øre. */
export interface Moved {
  readonly tenancy: string;
  readonly move: Move;
  readonly then: number;
  readonly now: number;
  /** The account on the later day, else on the earlier. */
  readonly account: Account;
}

/** Every tenancy that owed on either day. Both are computed from the register as it is now. */
export function compareArrears(then: Arrears, now: Arrears): readonly Moved[] {
  const before = owedBy(then);
  const after = owedBy(now);
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((tenancy): Moved[] => {
      const [was, is] = [before.get(tenancy), after.get(tenancy)];
      const account = is ?? was;
      if (account === undefined) return [];
      const [owedThen, owedNow] = [was?.owed ?? 0, is?.owed ?? 0];
      return [{ tenancy, move: moveOf(owedThen, owedNow), then: owedThen, now: owedNow, account }];
    })
    .sort(
      (left, right) =>
        moves.indexOf(left.move) - moves.indexOf(right.move) ||
        Math.abs(right.now - right.then) - Math.abs(left.now - left.then) ||
        compareIds(left.tenancy, right.tenancy),
    );
}

function owedBy({ accounts }: Arrears): ReadonlyMap<string, Account> {
  return new Map(
    accounts.filter(({ owed }) => owed > 0).map((account) => [account.tenancy, account]),
  );
}

function moveOf(then: number, now: number): Move {
  if (then === 0) return 'new';
  if (now === 0) return 'cleared';
  if (now === then) return 'same';
  return now > then ? 'more' : 'less';
}
