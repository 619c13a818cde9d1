import { publishable, type Statistic } from './protect';

/** Numbers of households in groups that share none, and sums of groups that are told elsewhere on the same page. */
export interface GroupCounts {
  readonly groups: Readonly<Record<string, number>>;
  /** Sums by name, each over some of the groups. */
  readonly sums: Readonly<Record<string, readonly string[]>>;
}

/**
 * Which groups may be told beside the sums: none that is small, and none that would give a small one away. Nothing is
 * told as nothing, so that whoever subtracts knows it already. Sums go before groups, large groups before small.
 */
export function tellable(
  { groups, sums }: GroupCounts,
  suppressBelow: number,
): ReadonlySet<string> {
  const names = Object.keys(groups).filter((name) => (groups[name] ?? 0) > 0);
  const countOf = (members: readonly number[]): number =>
    members.reduce((sum, member) => sum + (groups[names[member] ?? ''] ?? 0), 0);
  const parts = names
    .map((name, at): Statistic => ({ key: name, members: [at], wholes: wholesOf(name, sums) }))
    .sort((left, right) => countOf(right.members) - countOf(left.members));
  const wholes = Object.entries(sums).map(([key, of]): Statistic => {
    return { key, members: names.flatMap((name, at) => (of.includes(name) ? at : [])), wholes: [] };
  });
  const shown = publishable([...wholes, ...parts], (members) => {
    const count = countOf(members);
    return count > 0 && count < suppressBelow;
  });
  const empty = Object.keys(groups).filter((name) => groups[name] === 0);
  return new Set([...shown, ...empty]);
}

function wholesOf(name: string, sums: GroupCounts['sums']): Statistic['wholes'] {
  return Object.entries(sums).flatMap(([key, parts]) =>
    parts.includes(name) ? [{ key, parts }] : [],
  );
}
