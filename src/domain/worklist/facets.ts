import type { WorkItem } from './work-item';

/** What the worklist can be narrowed by: the values that an item has; '' is a value too («ingen»). */
const facets = {
  hold: ({ hold }: WorkItem) => [hold?.id ?? ''],
  step: ({ step }: WorkItem) => [step?.id ?? ''],
  band: ({ band }: WorkItem) => [band],
  share: ({ own, allowanceExpected }: WorkItem) => [
    ...(own > 0 ? ['own'] : []),
    ...(allowanceExpected > 0 ? ['allowance'] : []),
  ],
  standing: ({ former, known }: WorkItem) => [!known ? 'unknown' : former ? 'former' : 'current'],
  warned: ({ warned }: WorkItem) => [warned ? 'warned' : ''],
  officer: ({ officer }: WorkItem) => [officer],
  unit: ({ unit }: WorkItem) => [unit],
} as const satisfies Readonly<Record<string, (item: WorkItem) => readonly string[]>>;

export type FacetId = keyof typeof facets;
export const facetIds = Object.keys(facets) as readonly FacetId[];

/** What somebody looks for. */
export interface WorkWish {
  readonly query: string;
  /** One value of a facet; a facet that is left out lets everything through. */
  readonly chosen: { readonly [F in FacetId]?: string };
}

export const everything: WorkWish = { query: '', chosen: {} };

/** The items that have all that is wished for, in the order they came. */
export function wanted(items: readonly WorkItem[], wish: WorkWish): readonly WorkItem[] {
  return items.filter((item) => fits(item, wish, null));
}

/** How many items each value of a facet would show, all other wishes kept. */
export function countsOf(
  items: readonly WorkItem[],
  wish: WorkWish,
  facet: FacetId,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // A value that nothing has just now keeps its place with a zero.
  for (const item of items) for (const value of facets[facet](item)) counts.set(value, 0);
  for (const item of items) {
    if (!fits(item, wish, facet)) continue;
    for (const value of facets[facet](item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function fits(item: WorkItem, { query, chosen }: WorkWish, without: FacetId | null): boolean {
  const words = query.trim().toLocaleLowerCase('nb');
  const isNamed =
    words === '' ||
    [item.household, item.dwelling, item.tenancy].some((text) =>
      text.toLocaleLowerCase('nb').includes(words),
    );
  return (
    isNamed &&
    facetIds.every((id) => {
      const { [id]: value } = chosen;
      return id === without || value === undefined || facets[id](item).includes(value);
    })
  );
}
