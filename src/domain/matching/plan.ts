import type { Day } from '../days';
import type { Register } from '../register';
import { textIn } from '../../text';
import type { BankFile, BankFormatId, Refused, SkippedPart } from './incoming';
import { matched, type MatchedPayment, type Outcome, type Placings } from './match';
import { objectionTo } from './objections';
import { noticesOf } from './plan-notices';

/** A bank file as it came, with what it says. */
export interface NamedFile {
  readonly name: string;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  readonly file: BankFile;
}

export interface CountAndSum {
  readonly count: number;
  /** Øre. */
  readonly total: number;
}

/** What an import would do, before anything is written. Sums over all outcomes are the file's own total, to the øre. */
export interface PaymentsPlan {
  readonly name: string;
  readonly format: BankFormatId;
  /** What tells the same file again: the bank's own id of it, and its hash. */
  readonly fingerprint: string;
  readonly madeOn: Day;
  /** Øre. */
  readonly total: number;
  /** Why nothing of the file is posted; then there are no rows. */
  readonly refused: Refused | null;
  readonly rows: readonly MatchedPayment[];
  readonly sums: Readonly<Record<Outcome, CountAndSum>>;
  readonly skipped: readonly SkippedPart[];
  /** What a person should know before writing. */
  readonly notices: readonly string[];
}

export const outcomes = ['matched', 'suggested', 'unplaced', 'leftOut', 'already'] as const;

/** Places a file's payments in the register; sentences are in the register's language. */
export function planOf(
  register: Register,
  named: NamedFile,
  on: Day,
  placings: Placings = new Map(),
): PaymentsPlan {
  const { name, hash, file } = named;
  const say = textIn(register.language).paymentsIn;
  const refused = objectionTo(register, named, on, say);
  const rows = refused === null ? matched(register, file, on, placings) : [];
  return {
    name,
    format: file.format,
    fingerprint: `${file.id} ${hash}`,
    madeOn: file.madeOn,
    total: file.total,
    refused,
    rows,
    sums: sumsOf(rows),
    skipped: file.skipped,
    notices: noticesOf(register, file, rows, say),
  };
}

function sumsOf(rows: readonly MatchedPayment[]): PaymentsPlan['sums'] {
  const sum = (outcome: Outcome): CountAndSum => {
    const own = rows.filter((row) => row.outcome === outcome);
    return { count: own.length, total: own.reduce((total, { amount }) => total + amount, 0) };
  };
  return {
    matched: sum('matched'),
    suggested: sum('suggested'),
    unplaced: sum('unplaced'),
    leftOut: sum('leftOut'),
    already: sum('already'),
  };
}
