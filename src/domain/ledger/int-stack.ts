/** Whole numbers in the order in which they were added; emptying keeps the room. */
export class IntStack {
  count = 0;
  private values = new Int32Array(64);

  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }

  clear(): void {
    this.count = 0;
  }
}
