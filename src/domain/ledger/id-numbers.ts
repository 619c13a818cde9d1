import { NONE } from './columns';

/** Numbers ids in the order in which they are first seen. */
export class IdNumbers {
  readonly ids: string[] = [];
  private readonly known = new Map<string, number>();

  get count(): number {
    return this.ids.length;
  }

  /** The id's number, a new one where it is new; NONE for no id. */
  of(id: string | null): number {
    if (id === null) return NONE;
    const found = this.known.get(id);
    if (found !== undefined) return found;
    this.known.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
