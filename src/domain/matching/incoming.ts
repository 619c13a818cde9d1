import type { Day } from '../days';

/** One payment as a bank file tells of it, before anybody has said whose it is. */
export interface IncomingPayment {
  /** 1-based line of the file. */
  readonly line: number;
  /** The day the bank had the order when known, else settlement day (husleieloven § 3-3). */
  readonly date: Day;
  readonly settled: Day;
  /** Øre; negative where money went back. */
  readonly amount: number;
  /** The municipality's account, eleven digits; '' where the file does not say. */
  readonly account: string;
  readonly kid: string | null;
  readonly payer: string | null;
  readonly message: string | null;
  /** The same payment in the same bank's files has the same reference. */
  readonly reference: string | null;
  /** What the bank calls it where it is no plain payment; such a line is never placed without a person. */
  readonly unusual: 'reversal' | null;
}

/** A part of a file that holds no payments, such as AvtaleGiro's requests. */
export interface SkippedPart {
  readonly line: number;
  readonly count: number;
  /** Why, for the reader. */
  readonly why: string;
}

export type BankFormatId = 'ocr-giro' | 'camt.054';

/** A bank file that was read whole and whose own control totals agree. */
export interface BankFile {
  readonly format: BankFormatId;
  /** Names the shipment: sender, number and receiver, or the bank's id of the message. */
  readonly id: string;
  /** The day the bank made the file. */
  readonly madeOn: Day;
  /** Øre; the sum of `payments`, and what the file itself says. */
  readonly total: number;
  readonly payments: readonly IncomingPayment[];
  readonly skipped: readonly SkippedPart[];
  /** What a person should know of the file as a whole. */
  readonly notices: readonly string[];
}

/** A file that was not taken: nothing of it is posted. */
export interface Refused {
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  readonly why: string;
}
