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
  /** Days from the due day until a reminder may carry a fee. */
  daysToReminderFee: { name: 'frist før purregebyr' },
  /** Least days that a reminder with fee gives before another fee. */
  reminderDays: { name: 'frist i purring' },
  /** Days that a notice of debt collection gives. */
  collectionNoticeDays: { name: 'frist i inkassovarsel' },
  /** Days that a demand for payment gives. */
  demandDays: { name: 'frist i betalingsoppfordring' },
  /** Days from the receipt of a § 4-18 notice until eviction may be asked for. */
  enforcementDays: { name: 'frist i § 4-18-varsel' },
  /** Days from the notice to NAV until eviction may be asked for. */
  navNoticeDays: { name: 'frist etter varsel til NAV' },
  /** Days that a letter before a claim is sent to a collection agency gives. */
  informationDays: { name: 'frist i varsel om oversending' },
  /** Most reminder fees on one claim, counted for `reminderFeeMonths` (inkassoforskriften § 1-2). */
  reminderFees: { name: 'høyeste antall purregebyr' },
  reminderFeeMonths: { name: 'purregebyr telles på nytt etter' },
  /** 1 from the day on which only collection agencies send notices and demands; 0 undoes it. */
  newCollectionAct: { name: 'ny inkassolov gjelder' },
} as const satisfies Readonly<Record<string, RateKind>>;

export type RateId = keyof typeof rateKinds;
