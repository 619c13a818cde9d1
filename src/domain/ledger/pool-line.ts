import { IntStack } from './int-stack';

/**
 * The charges of one tenancy in order of due day, and how far the money that names no demand reaches along them:
 * everything before `reach` is settled, `part` øre of the charge at `reach` is, nothing after it.
 */
export class PoolLine {
  /** Positions whose open amount may have changed since it was last cleared, with repeats. */
  readonly touched = new IntStack();
  private first = 0;
  private end = 0;
  private reach = 0;
  private part = 0;
  /** Øre of the pool that settles charges. */
  private used = 0;

  /** `rest` holds, per position, what demand payments and allowance leave of each charge. */
  constructor(private readonly rest: Float64Array) {}

  begin(first: number, end: number): void {
    this.first = first;
    this.end = end;
    this.reach = first;
    this.part = 0;
    this.used = 0;
    this.touched.clear();
  }

  restAt(position: number): number {
    return this.rest[position] ?? 0;
  }

  /** What is open of a charge. */
  openAt(position: number): number {
    if (position < this.reach) return 0;
    return position === this.reach ? this.restAt(position) - this.part : this.restAt(position);
  }

  /** Changes what the pool has to settle of one charge; the caller touches it, and `spread` must follow. */
  setRest(position: number, ore: number): void {
    const change = ore - this.restAt(position);
    if (change === 0) return;
    this.rest[position] = ore;
    if (position < this.reach) this.used += change;
    else if (position === this.reach && this.part > ore) {
      this.used -= this.part - ore;
      this.part = ore;
    }
  }

  /** Lets `pool` øre, and no more, settle the charges from the oldest on. */
  spread(pool: number): void {
    const target = Math.max(0, pool);
    while (this.used > target) this.retreat(this.used - target);
    while (this.used < target && this.reach < this.end) this.advance(target - this.used);
  }

  private advance(ore: number): void {
    const room = this.restAt(this.reach) - this.part;
    const taken = Math.min(room, ore);
    if (taken > 0) this.touched.push(this.reach);
    this.used += taken;
    this.part += taken;
    if (taken < room) return;
    this.reach += 1;
    this.part = 0;
  }

  private retreat(ore: number): void {
    if (this.part === 0) {
      if (this.reach === this.first) throw new Error('More is settled than was charged');
      this.reach -= 1;
      this.part = this.restAt(this.reach);
    }
    this.touched.push(this.reach);
    const given = Math.min(this.part, ore);
    this.part -= given;
    this.used -= given;
  }
}
