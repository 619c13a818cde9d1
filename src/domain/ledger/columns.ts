/** Marks a row without tenancy, period or KID in the columns below. */
export const NONE = -1;

/** Where a payment comes from, as far as settlement cares. */
export const ORDINARY = 0;
export const ALLOWANCE = 1;
export const REFUND = 2;

export interface ChargeColumns {
  /** Index of the tenancy. */
  readonly tenancy: Int32Array;
  readonly due: Int32Array;
  /** Øre; a negative charge is a credit from its due day on. */
  readonly ore: Float64Array;
  /** Month number, or NONE. */
  readonly period: Int32Array;
  /** 1 for rent, which alone housing allowance may settle. */
  readonly rent: Uint8Array;
  /** Number of the KID, or NONE. */
  readonly kid: Int32Array;
  /** Row of the charge that a credit corrects or writes off, or NONE. */
  readonly corrects: Int32Array;
}

export interface PaymentColumns {
  /** Index of the tenancy, or NONE where nobody has placed the payment. */
  readonly tenancy: Int32Array;
  readonly date: Int32Array;
  readonly ore: Float64Array;
  readonly source: Uint8Array;
  readonly period: Int32Array;
  readonly kid: Int32Array;
}

/** Housing allowance granted under transport; other decisions are left out. */
export interface AllowanceColumns {
  readonly tenancy: Int32Array;
  readonly period: Int32Array;
  readonly ore: Float64Array;
  /** The day it should have arrived. */
  readonly expected: Int32Array;
}

/**
 * A ledger as columns. Charges and payments stand in the order of their ids, so that a lower index is a
 * lower id; nothing else depends on their order.
 */
export interface LedgerColumns {
  readonly tenancyCount: number;
  readonly kidCount: number;
  /** The KID that follows each tenancy and therefore names no single demand, or NONE. */
  readonly fixedKid: Int32Array;
  readonly charges: ChargeColumns;
  readonly payments: PaymentColumns;
  readonly allowances: AllowanceColumns;
}
