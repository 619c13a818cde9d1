import { ALLOWANCE, NONE, ORDINARY, type LedgerColumns } from '../../src/domain/ledger/columns';

/** First month of the ledger, ten years, and the months that a tenancy lasts at most. */
export const FIRST_MONTH = 2016 * 12;
export const MONTHS = 120;
const LONGEST = 60;

/** The first day of each month from `FIRST_MONTH` on, one more than there are months. */
export const monthStarts: readonly number[] = Array.from({ length: MONTHS + 1 }, (_, at) =>
  Math.round(Date.UTC(2016, at, 1) / 86_400_000),
);

interface Rows {
  readonly charges: number[][];
  readonly payments: number[][];
  readonly allowances: number[][];
}

/**
 * A made-up ledger of about `rows` charges and payments: rents, late, partial and missing payments. With `rules` a
 * third of the tenancies pay by a KID per demand and a third have housing allowance under transport.
 */
export function madeLedger(rows: number, rules: boolean): LedgerColumns {
  const chance = generator(20_260_901);
  const made: Rows = { charges: [], payments: [], allowances: [] };
  let tenancy = 0;
  while (made.charges.length + made.payments.length < rows) {
    addTenancy(made, tenancy, chance, rules);
    tenancy += 1;
  }
  return columnsOf(made, tenancy);
}

function addTenancy(made: Rows, tenancy: number, chance: () => number, rules: boolean): void {
  const start = Math.floor(chance() * MONTHS);
  const end = Math.min(MONTHS, start + 6 + Math.floor(chance() * LONGEST));
  const rent = 500_000 + Math.floor(chance() * 60) * 10_000;
  const named = rules && tenancy % 3 === 0;
  const supported = rules && tenancy % 3 === 1;
  const careless = chance() * 0.25;
  for (let month = start; month < end; month += 1) {
    const due = monthStarts[month] ?? 0;
    const kid = named ? made.charges.length : NONE;
    const period = FIRST_MONTH + month;
    made.charges.push([tenancy, due, rent, period, kid]);
    const allowance = supported ? 250_000 : 0;
    if (supported) {
      made.allowances.push([tenancy, period, allowance, due + 50]);
      if (chance() > 0.05)
        made.payments.push([tenancy, due + 50, allowance, ALLOWANCE, period, NONE]);
    }
    if (chance() < careless) continue;
    const share = chance() < careless ? 0.5 : 1;
    const ore = Math.round((rent - allowance) * share);
    const date = due - 3 + Math.floor(chance() * chance() * 60);
    made.payments.push([tenancy, date, ore, ORDINARY, NONE, kid]);
  }
}

function columnsOf(made: Rows, tenancyCount: number): LedgerColumns {
  const { charges, payments, allowances } = inOrderOfTime(made);
  const int = (rows: number[][], at: number): Int32Array =>
    Int32Array.from(rows, (row) => row[at] ?? NONE);
  const ore = (rows: number[][]): Float64Array => Float64Array.from(rows, (row) => row[2] ?? 0);
  return {
    tenancyCount,
    kidCount: charges.length,
    fixedKid: new Int32Array(tenancyCount).fill(NONE),
    charges: {
      tenancy: int(charges, 0),
      due: int(charges, 1),
      ore: ore(charges),
      period: int(charges, 3),
      rent: new Uint8Array(charges.length).fill(1),
      kid: int(charges, 4),
      corrects: new Int32Array(charges.length).fill(NONE),
    },
    payments: {
      tenancy: int(payments, 0),
      date: int(payments, 1),
      ore: ore(payments),
      source: Uint8Array.from(payments, (row) => row[3] ?? 0),
      period: int(payments, 4),
      kid: int(payments, 5),
    },
    allowances: {
      tenancy: int(allowances, 0),
      period: int(allowances, 1),
      ore: ore(allowances),
      expected: int(allowances, 3),
    },
  };
}

/** As a ledger is written: month by month, all tenancies in each. */
function inOrderOfTime({ charges, payments, allowances }: Rows): Rows {
  const byDay = (rows: number[][], at: number): number[][] =>
    rows.toSorted((left, right) => (left[at] ?? 0) - (right[at] ?? 0));
  return {
    charges: byDay(charges, 1),
    payments: byDay(payments, 1),
    allowances: byDay(allowances, 3),
  };
}

/** The same numbers from 0 to 1 on every machine (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
