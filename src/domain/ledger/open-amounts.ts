import type { DemandLine } from './demand-line';
import type { SegmentWriter } from './segments';

/** What stands open of each charge since which day; every change writes the segment that it ends. */
export class OpenAmounts {
  private readonly own: Float64Array;
  private readonly ownSince: Int32Array;
  private readonly awaited: Float64Array;
  private readonly awaitedSince: Int32Array;

  constructor(
    private readonly line: DemandLine,
    private readonly writer: SegmentWriter,
  ) {
    const count = line.rows.length;
    this.own = new Float64Array(count);
    this.ownSince = new Int32Array(count);
    this.awaited = new Float64Array(count);
    this.awaitedSince = new Int32Array(count);
  }

  /** From `today` on, `own` and `awaited` øre are open of the tenancy's charge at `position`. */
  set(tenancy: number, position: number, today: number, own: number, awaited: number): void {
    const ownBefore = this.own[position] ?? 0;
    if (own !== ownBefore) {
      const since = this.ownSince[position] ?? 0;
      if (ownBefore !== 0) this.write(tenancy, position, since, today, ownBefore, 0);
      this.own[position] = own;
      this.ownSince[position] = today;
    }
    const awaitedBefore = this.awaited[position] ?? 0;
    if (awaited !== awaitedBefore) {
      const since = this.awaitedSince[position] ?? 0;
      if (awaitedBefore !== 0) this.write(tenancy, position, since, today, awaitedBefore, 1);
      this.awaited[position] = awaited;
      this.awaitedSince[position] = today;
    }
  }

  private write(
    tenancy: number,
    position: number,
    since: number,
    until: number,
    ore: number,
    allowance: 0 | 1,
  ): void {
    const { rows, due } = this.line;
    const row = rows[position] ?? 0;
    this.writer.add(row, tenancy, due[position] ?? 0, since, until, ore, allowance);
  }
}
