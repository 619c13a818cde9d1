import { addDays, type Day } from '../days';
import type { RowIn } from '../tables';
import type { LedgerBook } from './ledger-book';
import { progress, type Period } from './options';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

type StepKind = RowIn<'ArrearsSteps'>['kind'];

/** The steps of the sample's office, at most one a month, and the months of rent from which each is taken. */
const LADDER: readonly (readonly [StepKind, number])[] = [
  ['contact', 0.25],
  ['reminder', 0.25],
  ['dunning', 0.4],
  ['collectionNotice', 0.6],
  ['navContacted', 0.8],
  ['demand', 0.9],
  ['navNotice', 1.6],
  ['enforcementNotice', 2.2],
];

/** Days that a pause or a dispute lasts; the next step comes after it. */
const HALT_DAYS = 14;

/** The steps for a debt that is left when the tenant has moved. */
const AFTER_MOVING: readonly StepKind[] = ['reminder', 'dunning', 'collectionNotice'];

/** What the office does month by month about one tenancy's debt. */
export class Collection {
  private reached = 0;

  constructor(
    private readonly tenancy: SampleTenancy,
    private readonly period: Period,
    private readonly book: LedgerBook,
    private readonly random: Random,
  ) {}

  startAgain(): void {
    this.reached = 0;
  }

  /** Looks at the account in the middle of a month. */
  consider(on: Day, behind: number, rent: number): void {
    const { random, period } = this;
    if (behind < rent * 0.2) this.reached = 0;
    const [kind, months] = LADDER[this.reached] ?? ['contact', Number.POSITIVE_INFINITY];
    const eager = 0.3 + 0.65 * progress(period, on);
    if (behind < rent * months || !random.chance(eager)) return;
    if (kind === 'enforcementNotice' && !random.chance(0.15)) return;
    this.reached += 1;
    this.record(kind, addDays(on, random.whole(0, 5)), behind);
  }

  /** Steps in the months after the tenant has moved, until the notice of collection. */
  afterMoving(ended: Day, behind: number): void {
    AFTER_MOVING.forEach((kind, at) => {
      this.record(kind, addDays(ended, 20 + at * 32 + this.random.whole(0, 6)), behind);
    });
  }

  private record(kind: StepKind, date: Day, balance: number): void {
    const { random, period, book, tenancy } = this;
    if (date > period.until) return;
    const waits = tenancy.allowance > 0 && random.chance(0.04);
    const isTalk = kind === 'contact' || kind === 'navContacted';
    const disputed = random.chance(0.015);
    const settled = addDays(date, HALT_DAYS);
    book.steps.push({
      tenancy: tenancy.id,
      date,
      kind: kind === 'dunning' && tenancy.exempt ? 'reminder' : kind,
      balance,
      letter: isTalk ? null : 'Brev sendt',
      deadline: isTalk ? null : addDays(date, kind === 'enforcementNotice' ? 16 : 14),
      pauseReason: waits ? 'allowancePending' : null,
      pauseUntil: waits ? addDays(date, HALT_DAYS) : null,
      disputed,
      disputeSettled: settled <= period.until && disputed ? settled : null,
    });
  }
}
