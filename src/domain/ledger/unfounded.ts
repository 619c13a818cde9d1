import type { Register } from '../register';
import type { Day } from '../days';
import { textIn } from '../../text';
import { NONE } from './columns';
import type { SettledLedger } from './settled-ledger';

/** A credit that lowers what somebody owes and does not say why, or on whose decision. It counts, and is named. */
export interface UnfoundedCredit {
  readonly charge: string;
  readonly tenancy: string;
  readonly date: Day;
  /** Øre below zero. */
  readonly amount: number;
  readonly why: string;
}

/** Corrections without reason, and write-offs without reason or decision, from their day on. */
export function unfoundedOn(
  register: Register,
  ledger: SettledLedger,
  on: Day,
): readonly UnfoundedCredit[] {
  const { ore, due, tenancy } = ledger.columns.charges;
  const { charge } = register.tables.Charges.columns;
  const found: UnfoundedCredit[] = [];
  for (let at = 0; at < ore.length; at += 1) {
    const amount = ore[at] ?? 0;
    const date = (due[at] ?? 0) as Day;
    if (amount >= 0 || date > on) continue;
    const row = ledger.chargeRows[at] ?? 0;
    const why = lackOf(register, row);
    if (why === null) continue;
    const owner = ledger.tenancies[tenancy[at] ?? NONE] ?? '';
    found.push({ charge: charge[row] ?? '', tenancy: owner, date, amount, why });
  }
  return found;
}

/** What a credit lacks: a write-off needs a coded reason and a decision, a correction a coded reason. */
export function lackOf({ language, tables }: Register, row: number): string | null {
  const { kind, reason, decision } = tables.Charges.columns;
  const { account } = textIn(language);
  const written = kind[row];
  if (written !== 'writeOff' && written !== 'correction') return null;
  if (written === 'correction')
    return reason[row] === null ? account.correctionWithoutReason : null;
  if (reason[row] === null && decision[row] === null) return account.writeOffUnfounded;
  if (decision[row] === null) return account.writeOffWithoutDecision;
  return reason[row] === null ? account.writeOffWithoutReason : null;
}
