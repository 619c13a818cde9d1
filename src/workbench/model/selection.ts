import type { Place, Selection } from '../../app/host';

/** The cell that is selected in the grid. */
export class GridSelection implements Selection {
  private place: Place | null = null;
  private readonly listeners = new Set<() => void>();

  readonly now = (): Promise<Place | null> => Promise.resolve(this.place);

  readonly onMoved = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  moveTo(place: Place | null): void {
    this.place = place;
    for (const listener of this.listeners) listener();
  }
}
