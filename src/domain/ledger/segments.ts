/** `until` of a segment that is still open. */
export const OPEN_ENDED = 2_147_483_647;

/** A charge shows this many days before it falls due: rent is asked for one month ahead at most (husleieloven § 3-2). */
export const SHOWN_AHEAD = 30;

/**
 * What part of which charge stood open from day to day: on day D those with `from` ≤ D < `until`. A part is owed
 * on D when `due` < D. Everything that is said of arrears, for any day, is a sum over these.
 */
export interface Segments {
  readonly count: number;
  /** Index of the charge; NONE where more has been paid back than was ever paid in. */
  readonly charge: Int32Array;
  readonly tenancy: Int32Array;
  readonly due: Int32Array;
  readonly from: Int32Array;
  /** First day on which it no longer stands so; OPEN_ENDED where it still does. */
  readonly until: Int32Array;
  readonly ore: Float64Array;
  /** 1 where the part is housing allowance that is granted under transport and has not come. */
  readonly allowance: Uint8Array;
}

/** Collects segments in arrays that double when full. */
export class SegmentWriter {
  private count = 0;
  private charge: Int32Array;
  private tenancy: Int32Array;
  private due: Int32Array;
  private from: Int32Array;
  private until: Int32Array;
  private ore: Float64Array;
  private allowance: Uint8Array;

  constructor(capacity: number) {
    this.charge = new Int32Array(capacity);
    this.tenancy = new Int32Array(capacity);
    this.due = new Int32Array(capacity);
    this.from = new Int32Array(capacity);
    this.until = new Int32Array(capacity);
    this.ore = new Float64Array(capacity);
    this.allowance = new Uint8Array(capacity);
  }

  /** Adds a part of a charge; parts that never show are left out. */
  add(
    charge: number,
    tenancy: number,
    due: number,
    since: number,
    until: number,
    ore: number,
    allowance: 0 | 1,
  ): void {
    const from = Math.max(since, due - SHOWN_AHEAD);
    if (ore <= 0 || from >= until) return;
    if (this.count === this.charge.length) this.grow();
    const at = this.count;
    this.charge[at] = charge;
    this.tenancy[at] = tenancy;
    this.due[at] = due;
    this.from[at] = from;
    this.until[at] = until;
    this.ore[at] = ore;
    this.allowance[at] = allowance;
    this.count = at + 1;
  }

  finish(): Segments {
    const { count } = this;
    return {
      count,
      charge: this.charge.subarray(0, count),
      tenancy: this.tenancy.subarray(0, count),
      due: this.due.subarray(0, count),
      from: this.from.subarray(0, count),
      until: this.until.subarray(0, count),
      ore: this.ore.subarray(0, count),
      allowance: this.allowance.subarray(0, count),
    };
  }

  private grow(): void {
    const capacity = Math.max(16, this.charge.length * 2);
    this.charge = larger(this.charge, new Int32Array(capacity));
    this.tenancy = larger(this.tenancy, new Int32Array(capacity));
    this.due = larger(this.due, new Int32Array(capacity));
    this.from = larger(this.from, new Int32Array(capacity));
    this.until = larger(this.until, new Int32Array(capacity));
    this.ore = larger(this.ore, new Float64Array(capacity));
    this.allowance = larger(this.allowance, new Uint8Array(capacity));
  }
}

function larger<A extends Int32Array | Float64Array | Uint8Array>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}
