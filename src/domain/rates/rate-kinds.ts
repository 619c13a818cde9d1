/** A rate that the program looks up, by the name it goes by on the sheet. */
export interface RateKind {
  readonly name: string;
  /** Set anew each half-year: a value holds for its own half-year only, and an unknown one is never guessed. */
  readonly eachHalfYear?: boolean;
}

export const rateKinds = {
  /** Per cent a year on late payment (forsinkelsesrenteloven § 3). */
  lateInterest: { name: 'forsinkelsesrente', eachHalfYear: true },
  /** Kroner that the collection fees are parts of (inkassoforskriften). */
  collectionRate: { name: 'inkassosats' },
  /** Kroner for a reminder or a notice of debt collection. */
  reminderFee: { name: 'purregebyr' },
  /** Kroner for the creditor's own demand for payment. */
  demandFee: { name: 'gebyr egen betalingsoppfordring' },
  /** Kroner (rettsgebyrloven). */
  courtFee: { name: 'rettsgebyr' },
} as const satisfies Readonly<Record<string, RateKind>>;

export type RateId = keyof typeof rateKinds;
