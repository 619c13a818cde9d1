import { spotOf } from './places';
import type { Spot, WorkbenchState } from './state';
import type { Store } from './store';

/** Which table is shown, and which cell is gone to. */
export class Navigation {
  constructor(private readonly store: Store<WorkbenchState>) {}

  select(table: string): void {
    this.turnTo(table, null);
  }

  goTo(place: { readonly sheet: string; readonly cell: string }): Spot | null {
    const spot = spotOf(this.store.get().tables, place);
    if (spot !== null) this.turnTo(spot.table, { ...spot });
    return spot;
  }

  /** Goes to the last row of a table. */
  goToLast(table: string, column: number): void {
    const count = this.store.get().tables.find(({ name }) => name === table)?.rowCount ?? 1;
    this.store.set({ target: { table, row: count - 1, column } });
  }

  /** What was told of one table is not told over another, unless it still offers something. */
  private turnTo(table: string, target: Spot | null): void {
    const { active, notice, offer } = this.store.get();
    const offers = offer !== null && offer.sentence === notice && offer.actions.length > 0;
    this.store.set({
      active: table,
      target,
      notice: table === active || offers ? notice : null,
    });
  }
}
