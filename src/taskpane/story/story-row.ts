import type { Engine } from '../../app/engine/questions';

/** A row of the register, by table and key. */
export interface StoryRow {
  readonly table: string;
  readonly id: string;
}

/** The row whose story was looked at last; kept while other parts of the pane are shown. */
export class StoryChoice {
  private row: StoryRow | null = null;
  /** The story follows the selection until a row is chosen. */
  follows = true;
  private readonly listeners = new Set<(row: StoryRow) => void>();

  readonly get = (): StoryRow | null => this.row;

  set(row: StoryRow): void {
    this.row = row;
  }

  /** Chooses a row from elsewhere in the pane. */
  open(row: StoryRow): void {
    this.row = row;
    this.follows = false;
    for (const listener of this.listeners) listener(row);
  }

  subscribe(listener: (row: StoryRow) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const choices = new WeakMap<Engine, StoryChoice>();

/** One choice for each open register. */
export function storyRowOf(engine: Engine): StoryChoice {
  const found = choices.get(engine) ?? new StoryChoice();
  choices.set(engine, found);
  return found;
}
