import { norwegianDay, type Day } from '../days';
import { writtenAccounts } from './receiving-accounts';
import type { Register } from '../register';
import type { Text } from '../../text';
import type { Refused } from './incoming';
import type { NamedFile } from './plan';

type Say = Text['paymentsIn'];

/** Why a file that could be read is nevertheless not taken, as far as the register can tell; null where it is. */
export function objectionTo(
  register: Register,
  named: NamedFile,
  on: Day,
  say: Say,
): Refused | null {
  return (
    alreadyImported(register, named, say) ??
    ofTheFuture(named, on, say) ??
    otherAccount(register, named, say)
  );
}

function alreadyImported(
  { tables }: Register,
  { hash, file }: NamedFile,
  say: Say,
): Refused | null {
  const before = tables.ImportLog.rows.find(({ fingerprint, state }) => {
    const marks = (fingerprint ?? '').split(' ');
    return (state ?? 'written') === 'written' && (marks.includes(hash) || marks.includes(file.id));
  });
  if (before === undefined) return null;
  return {
    line: null,
    why: say.twice(before.entry, norwegianDay(before.date), before.file ?? ''),
  };
}

function ofTheFuture({ file }: NamedFile, on: Day, say: Say): Refused | null {
  const early = file.payments.find(({ date }) => date > on);
  if (early !== undefined) {
    return { line: early.line, why: say.future(norwegianDay(early.date), norwegianDay(on)) };
  }
  if (file.madeOn <= on) return null;
  return { line: null, why: say.futureFile(norwegianDay(file.madeOn), norwegianDay(on)) };
}

function otherAccount(register: Register, { file }: NamedFile, say: Say): Refused | null {
  const own = writtenAccounts(register);
  if (own.length === 0) return null;
  const stranger = file.payments.find(({ account }) => !own.includes(account));
  if (stranger === undefined) return null;
  return { line: stranger.line, why: say.otherAccount(stranger.account) };
}
