/** A number that might be shown: a sum over `members`, which are indexes of the smallest cells behind it. */
export interface Statistic {
  readonly key: string;
  readonly members: readonly number[];
  /** Statistics that contain this one, each with those that together make it up: the whole and its parts. */
  readonly wholes: readonly Whole[];
}

export interface Whole {
  readonly key: string;
  /** The parts of the whole, this one among them. */
  readonly parts: readonly string[];
}

/**
 * Which of `statistics` may be shown, so that no sensitive one can be worked out from those that are. They are taken
 * in order, so the important come first. One is held back when it is sensitive; when what remains of a whole already
 * shown would be sensitive; or when some sum and difference of the shown ones would equal a sensitive statistic.
 */
export function publishable(
  statistics: readonly Statistic[],
  isSensitive: (members: readonly number[]) => boolean,
): ReadonlySet<string> {
  const byKey = new Map(statistics.map((statistic) => [statistic.key, statistic]));
  const sensitive = statistics.filter(({ members }) => isSensitive(members));
  const held = new Set(sensitive.map(({ key }) => key));
  const span = new Span(sensitive.map(({ members }) => members));
  const shown = new Set<string>();
  for (const statistic of statistics) {
    if (held.has(statistic.key)) continue;
    const leaves = statistic.wholes.some((whole) =>
      leavesSensitive(statistic, whole, { byKey, shown, isSensitive }),
    );
    if (!leaves && span.admit(statistic.members)) shown.add(statistic.key);
  }
  return shown;
}

interface Shown {
  readonly byKey: ReadonlyMap<string, Statistic>;
  readonly shown: ReadonlySet<string>;
  readonly isSensitive: (members: readonly number[]) => boolean;
}

/** Showing `part` beside its whole and the other parts shown would leave a rest that is sensitive. */
function leavesSensitive(
  part: Statistic,
  whole: Whole,
  { byKey, shown, isSensitive }: Shown,
): boolean {
  const total = byKey.get(whole.key);
  if (total === undefined || !shown.has(whole.key)) return false;
  const told = new Set(part.members);
  for (const key of whole.parts) {
    if (shown.has(key)) for (const member of byKey.get(key)?.members ?? []) told.add(member);
  }
  const rest = total.members.filter((member) => !told.has(member));
  return rest.length > 0 && isSensitive(rest);
}

type Vector = Map<number, number>;

const TINY = 1e-9;

/** All sums and differences of the statistics shown so far, kept reduced; and what is left of each secret modulo them. */
class Span {
  private readonly basis: { readonly pivot: number; readonly vector: Vector }[] = [];
  private secrets: Vector[];

  constructor(secrets: readonly (readonly number[])[]) {
    this.secrets = secrets.map(vectorOf);
  }

  /** Adds a sum unless a secret would then be among the sums and differences; tells whether it was added. */
  admit(members: readonly number[]): boolean {
    const vector = vectorOf(members);
    for (const known of this.basis) reduce(vector, known.pivot, known.vector);
    const pivot = vector.keys().next().value;
    if (pivot === undefined) return true;
    const rests = this.secrets.map((secret) => {
      if (!secret.has(pivot)) return secret;
      const rest = new Map(secret);
      reduce(rest, pivot, vector);
      return rest;
    });
    if (rests.some((rest) => rest.size === 0)) return false;
    this.secrets = rests;
    this.basis.push({ pivot, vector });
    return true;
  }
}

function vectorOf(members: readonly number[]): Vector {
  return new Map(members.map((member) => [member, 1]));
}

/** Takes away the multiple of `by` that leaves nothing at `pivot`. */
function reduce(vector: Vector, pivot: number, by: Vector): void {
  const factor = (vector.get(pivot) ?? 0) / (by.get(pivot) ?? 1);
  if (factor === 0) return;
  for (const [member, weight] of by) {
    const value = (vector.get(member) ?? 0) - factor * weight;
    if (Math.abs(value) < TINY) vector.delete(member);
    else vector.set(member, value);
  }
}
