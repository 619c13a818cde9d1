import { PoolLine } from './pool-line';

/**
 * How far a tenancy's free money reaches, twice: along what stands open, and along what would stand open had all granted
 * allowance come. The second is the tenant's own share: money that settled the oldest debt, and so stood in for an
 * allowance that has not come, is the tenant's all the same and is not asked for again.
 */
export class DebtPools {
  private readonly all: PoolLine;
  private readonly own: PoolLine;
  private awaits = false;

  /** `ore` holds, per position, what each charge asks for. */
  constructor(ore: Float64Array) {
    this.all = new PoolLine(ore.slice());
    this.own = new PoolLine(ore.slice());
  }

  /** `awaits` tells whether allowance is granted at all: without it both are the same, and one is kept. */
  begin(first: number, end: number, awaits: boolean): void {
    this.awaits = awaits;
    this.all.begin(first, end);
    this.own.begin(first, end);
  }

  touch(position: number): void {
    this.all.touched.push(position);
  }

  /** The pool has `rest` øre of a charge to settle, and `awaited` of it is allowance; the caller touches it. */
  setRest(position: number, rest: number, awaited: number): void {
    this.all.setRest(position, rest);
    if (this.awaits) this.own.setRest(position, rest - awaited);
  }

  spread(pool: number): void {
    this.all.spread(pool);
    if (this.awaits) this.own.spread(pool);
  }

  /** Gives what may have changed since last, with repeats: øre of the tenant's own, and of allowance awaited. */
  eachTouched(tell: (position: number, own: number, awaited: number) => void): void {
    this.tell(this.all, tell);
    if (this.awaits) this.tell(this.own, tell);
  }

  private tell(
    { touched }: PoolLine,
    tell: (position: number, own: number, awaited: number) => void,
  ): void {
    for (let at = 0; at < touched.count; at += 1) {
      const position = touched.at(at);
      const open = this.all.openAt(position);
      const own = this.awaits ? this.own.openAt(position) : open;
      tell(position, own, open - own);
    }
    touched.clear();
  }
}
