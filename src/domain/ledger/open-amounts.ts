import type { LedgerColumns } from './columns';
import type { SegmentWriter } from './segments';

/** What stands open of each charge since which day; every change writes the segment that it ends. */
export class OpenAmounts {
  private readonly own: Float64Array;
  private readonly ownSince: Int32Array;
  private readonly awaited: Float64Array;
  private readonly awaitedSince: Int32Array;

  constructor(
    private readonly ledger: LedgerColumns,
    private readonly rows: Int32Array,
    private readonly writer: SegmentWriter,
  ) {
    this.own = new Float64Array(rows.length);
    this.ownSince = new Int32Array(rows.length);
    this.awaited = new Float64Array(rows.length);
    this.awaitedSince = new Int32Array(rows.length);
  }

  /** From `today` on, `own` and `awaited` øre are open of the charge at `position`. */
  set(position: number, today: number, own: number, awaited: number): void {
    const ownBefore = this.own[position] ?? 0;
    if (own !== ownBefore) {
      this.write(position, this.ownSince[position] ?? 0, today, ownBefore, 0);
      this.own[position] = own;
      this.ownSince[position] = today;
    }
    const awaitedBefore = this.awaited[position] ?? 0;
    if (awaited !== awaitedBefore) {
      this.write(position, this.awaitedSince[position] ?? 0, today, awaitedBefore, 1);
      this.awaited[position] = awaited;
      this.awaitedSince[position] = today;
    }
  }

  private write(
    position: number,
    since: number,
    until: number,
    ore: number,
    allowance: 0 | 1,
  ): void {
    if (ore === 0) return;
    const { tenancy, due } = this.ledger.charges;
    const row = this.rows[position] ?? 0;
    this.writer.add(row, tenancy[row] ?? 0, due[row] ?? 0, since, until, ore, allowance);
  }
}
