/** A value that components can follow. */
export class Store<S> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: S) {}

  readonly get = (): S => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(part: Partial<S>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}
