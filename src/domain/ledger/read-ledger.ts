import { addMonths, type Day } from '../days';
import { firstDay, type Month } from '../months';
import type { Register } from '../register';
import { setting } from '../settings';
import {
  ALLOWANCE,
  NONE,
  ORDINARY,
  REFUND,
  type AllowanceColumns,
  type ChargeColumns,
  type LedgerColumns,
  type PaymentColumns,
} from './columns';
import { IdNumbers } from './id-numbers';
import { orderById } from './order';

/** A register's ledger as columns, and the way back from a number to the row it stands for. */
export interface Ledger {
  readonly columns: LedgerColumns;
  /** Tenancy ids by index: those of the register first, then any that only the ledger names. */
  readonly tenancies: readonly string[];
  /** How many of them, from the first on, the register has. */
  readonly knownTenancies: number;
  /** Row of the decoded table that each charge and payment stands for. */
  readonly chargeRows: Int32Array;
  readonly paymentRows: Int32Array;
}

type Values<T> = readonly (T | null)[];

/** Reads the usable rows of the ledger tables. Rows that are not usable are named by `unreadRows`. */
export function readLedger(register: Register): Ledger {
  const { Tenancies, Charges, Payments } = register.tables;
  const tenancies = new IdNumbers();
  const kids = new IdNumbers();
  for (const row of Tenancies.usable) tenancies.of(Tenancies.columns.tenancy[row] ?? null);
  const knownTenancies = tenancies.count;
  const chargeRows = orderById(Charges.usable, Charges.columns.charge);
  const paymentRows = orderById(Payments.usable, Payments.columns.payment);
  const charges = chargeColumns(register, chargeRows, tenancies, kids);
  const payments = paymentColumns(register, paymentRows, tenancies, kids);
  const allowances = allowanceColumns(register, tenancies);
  const fixedKid = new Int32Array(tenancies.count).fill(NONE);
  for (const row of Tenancies.usable) {
    const tenancy = tenancies.of(Tenancies.columns.tenancy[row] ?? null);
    fixedKid[tenancy] = kids.of(Tenancies.columns.kid[row] ?? null);
  }
  return {
    columns: {
      tenancyCount: tenancies.count,
      kidCount: kids.count,
      fixedKid,
      charges,
      payments,
      allowances,
    },
    tenancies: tenancies.ids,
    knownTenancies,
    chargeRows,
    paymentRows,
  };
}

function chargeColumns(
  { tables: { Charges } }: Register,
  rows: Int32Array,
  tenancies: IdNumbers,
  kids: IdNumbers,
): ChargeColumns {
  const { tenancy, kind, period, due, amount, kid, charge, corrects } = Charges.columns;
  return {
    tenancy: numbers(rows, tenancy, tenancies),
    due: days(rows, due),
    ore: amounts(rows, amount),
    period: days(rows, period),
    rent: marks(rows, (row) => (kind[row] === 'rent' ? 1 : 0)),
    kid: numbers(rows, kid, kids),
    corrects: correctedRows(rows, charge, corrects),
  };
}

/** Where the charges that others correct stand among `rows`; few correct any, so only those are looked up. */
function correctedRows(
  rows: Int32Array,
  ids: Values<string>,
  corrects: Values<string>,
): Int32Array {
  const found = new Int32Array(rows.length).fill(NONE);
  const wanted = new Map<string, number>();
  for (const row of rows) {
    const id = corrects[row] ?? null;
    if (id !== null) wanted.set(id, NONE);
  }
  if (wanted.size === 0) return found;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const id = ids[rows[at] ?? 0] ?? '';
    if (wanted.has(id)) wanted.set(id, at);
  }
  return found.map((_, at) => wanted.get(corrects[rows[at] ?? 0] ?? '') ?? NONE);
}

function paymentColumns(
  { tables: { Payments } }: Register,
  rows: Int32Array,
  tenancies: IdNumbers,
  kids: IdNumbers,
): PaymentColumns {
  const { tenancy, date, amount, source, period, kid } = Payments.columns;
  return {
    tenancy: numbers(rows, tenancy, tenancies),
    date: days(rows, date),
    ore: amounts(rows, amount),
    source: marks(rows, (row) => sourceOf(source[row] ?? null)),
    period: days(rows, period),
    kid: numbers(rows, kid, kids),
  };
}

function sourceOf(source: string | null): number {
  if (source === 'allowance') return ALLOWANCE;
  return source === 'refund' ? REFUND : ORDINARY;
}

/** Only what is granted and transferred to the municipality can be expected. */
function allowanceColumns(register: Register, tenancies: IdNumbers): AllowanceColumns {
  const { Allowances } = register.tables;
  const { tenancy, period, amount, status, transport, expected } = Allowances.columns;
  const rows = Allowances.usable.filter(
    (row) => status[row] === 'granted' && transport[row] === true && (amount[row] ?? 0) > 0,
  );
  const paymentDate = setting(register, 'allowancePaymentDate');
  return {
    tenancy: numbers(rows, tenancy, tenancies),
    period: days(rows, period),
    ore: amounts(rows, amount),
    expected: Int32Array.from(
      rows,
      (row) => expected[row] ?? usualPaymentDay(period[row] ?? (0 as Month), paymentDate),
    ),
  };
}

/** Allowance is paid in the month after its own; `date` is the municipality's setting. */
export function usualPaymentDay(period: Month, date: number): Day {
  const next = addMonths(firstDay(period), 1);
  return (next + Math.min(Math.max(date, 1), 28) - 1) as Day;
}

function numbers(rows: Int32Array, values: Values<string>, ids: IdNumbers): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) found[at] = ids.of(values[rows[at] ?? 0] ?? null);
  return found;
}

function days(rows: Int32Array, values: Values<number>): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) found[at] = values[rows[at] ?? 0] ?? NONE;
  return found;
}

/** Whole øre. */
function amounts(rows: Int32Array, values: Values<number>): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) found[at] = values[rows[at] ?? 0] ?? 0;
  return found;
}

function marks(rows: Int32Array, markOf: (row: number) => number): Uint8Array {
  const found = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) found[at] = markOf(rows[at] ?? 0);
  return found;
}
