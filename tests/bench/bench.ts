import { spawnSync } from 'node:child_process';

/** One line of the table: a figure against what it should hold. */
export interface Row {
  readonly work: string;
  /** What the figure is divided by, or its unit. */
  readonly measure: string;
  /** The figure must be at most this; at least, where `atLeast` is set. */
  readonly goal: number;
  readonly figure: number;
  readonly atLeast?: boolean;
  /** The times behind the figure. */
  readonly detail: string;
}

export interface Options {
  /** Also what takes minutes. */
  readonly full: boolean;
  readonly rounds: number;
}

/** One benchmark: its rows, and the tasks that it runs in processes of their own. */
export interface Work {
  readonly id: string;
  run(options: Options): Promise<readonly Row[]>;
  /** By name; the answer must be JSON. */
  readonly tasks?: Readonly<Record<string, (argument: string) => unknown>>;
}

/** What a task in a process of its own took. */
export interface Taken {
  readonly milliseconds: number;
  /** Highest resident memory of the process, less what it had before the task began. */
  readonly megabytes: number;
  readonly answer: unknown;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** Median milliseconds of each variant in this process, taken in turn so that all share the machine's moods. */
export async function interleaved<N extends string>(
  variants: Readonly<Record<N, () => unknown>>,
  rounds: number,
  warmups = 1,
  collect = true,
): Promise<Readonly<Record<N, number>>> {
  const names = Object.keys(variants) as N[];
  const times = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let round = -warmups; round < rounds; round += 1) {
    for (const name of names) {
      // A forced collection also throws compiled code away, which only code of ours would pay for.
      if (collect) globalThis.gc?.();
      const start = performance.now();
      await variants[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<N, number>;
}

/** Runs a task of a work in a fresh process: cold code, and memory of its own. */
export function inChild(work: string, task: string, argument: string): Taken {
  const script = process.argv[1] ?? '';
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, script, '--child', work, task, argument],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (child.status !== 0) throw new Error(`${work} ${task}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Taken;
}

/** The same of somebody else's library; null where it does not get through. */
export function inChildIfPossible(work: string, task: string, argument: string): Taken | null {
  try {
    return inChild(work, task, argument);
  } catch {
    return null;
  }
}

/** What a task took, for the printed table. */
export function timed(name: string, taken: Taken | null | undefined): string {
  if (taken === null || taken === undefined) return `${name} cannot`;
  return `${name} ${shown(taken.milliseconds, 0)} ms, ${shown(taken.megabytes, 0)} MB`;
}

/** The power of the size that the time grows with: 1 is linear. */
export function growthExponent(
  small: { readonly size: number; readonly milliseconds: number },
  large: { readonly size: number; readonly milliseconds: number },
): number {
  return Math.log(large.milliseconds / small.milliseconds) / Math.log(large.size / small.size);
}

/** Medians of tasks in fresh processes, taken in turn. */
export function interleavedChildren<N extends string>(
  work: string,
  tasks: readonly N[],
  argument: string,
  rounds: number,
): Readonly<Record<N, Taken>> {
  const taken = new Map<N, Taken[]>(tasks.map((task) => [task, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const task of tasks) taken.get(task)?.push(inChild(work, task, argument));
  }
  const rows = tasks.map((task) => {
    const own = taken.get(task) ?? [];
    const milliseconds = median(own.map((one) => one.milliseconds));
    const megabytes = median(own.map((one) => one.megabytes));
    return [task, { milliseconds, megabytes, answer: own[0]?.answer }];
  });
  return Object.fromEntries(rows) as Record<N, Taken>;
}

/** `12,3` with a comma, for the printed table. */
export function shown(value: number, digits = 2): string {
  return value.toLocaleString('nb-NO', { maximumFractionDigits: digits });
}

export function holds({ figure, goal, atLeast }: Row): boolean {
  return atLeast === true ? figure >= goal : figure <= goal;
}

export function printRow(row: Row): void {
  const sign = row.atLeast === true ? '≥' : '≤';
  const cells = [
    holds(row) ? 'ok ' : 'NEI',
    row.work.padEnd(48),
    row.measure.padEnd(26),
    `${sign} ${shown(row.goal)}`.padStart(12),
    shown(row.figure, 3).padStart(10),
    row.detail,
  ];
  console.log(cells.join('  '));
}
