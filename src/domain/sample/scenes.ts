/** What is to be seen a fixed number of times in a sample, whoever it happens to. */
export class Scenes {
  private readonly left: Map<Scene, number>;

  /** `size` is 1 for a municipality with 250 dwellings; smaller ones see less. */
  constructor(size: number) {
    this.left = new Map(
      Object.entries(TIMES).map(([scene, times]) => [scene as Scene, Math.ceil(times * size)]),
    );
  }

  /** Whether the scene still lacks somebody; who asks is taken. */
  take(scene: Scene): boolean {
    const left = this.left.get(scene) ?? 0;
    this.left.set(scene, Math.max(0, left - 1));
    return left > 0;
  }
}

export type Scene = keyof typeof TIMES;

const TIMES = {
  /** A payment plan whose last instalment has not come. */
  newlyBroken: 1,
  /** A payment plan that stopped a month or two before the end. */
  longerBroken: 1,
  /** Payments without a usable reference that nobody has placed yet. */
  unplaced: 6,
} as const;
