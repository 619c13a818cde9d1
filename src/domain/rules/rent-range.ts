import type { DecodedTable } from '../decode';
import type { Dwelling } from '../tables/dwellings';
import { grouped } from './grouped';
import { numbered, rulesFor, type Hit, type Sentences } from './rule';
import { shownAmount } from './shown';
import { own } from './source';

/** Dwellings that a rent is compared with at least; fewer say nothing. */
const FEWEST = 12;
/** Median absolute deviation to standard deviation. */
const SCALE = 1.4826;
/** Spread that is always allowed, as a share of the median: rents of one kind can be nearly alike. */
const LEAST_SPREAD = 0.1;
const SOFT = 4;
const HARD = 8;
/** Bedrooms from which dwellings are compared as one group. */
const MANY_BEDROOMS = 4;

type Numbered = readonly [dwelling: Dwelling, row: number];

/** Rents between which a dwelling's own is expected, in øre, from how many dwellings. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

const source = own(
  `kommunens egne boliger: medianen og spredningen for like mange soverom i samme område, minst ${FEWEST} boliger`,
);

/** Rents that stand out among the municipality's own (soft), and rents that can hardly be right (hard). */
export const rentRangeRules = rulesFor('Dwellings', [
  {
    id: 'dwelling-rent-unusual',
    severity: 'advarsel',
    source,
    columns: ['rent', 'bedrooms', 'area'],
    marks: ['rent'],
    message: sentence('dwellingRentUnusual'),
    find: (table) => outside(table, SOFT, HARD),
  },
  {
    id: 'dwelling-rent-out-of-range',
    severity: 'feil',
    source,
    columns: ['rent', 'bedrooms', 'area'],
    marks: ['rent'],
    message: sentence('dwellingRentOutOfRange'),
    find: (table) => outside(table, HARD, Infinity),
  },
]);

function sentence(key: 'dwellingRentUnusual' | 'dwellingRentOutOfRange') {
  return (say: Sentences, { row, figures = [] }: Hit, { columns }: DecodedTable<Dwelling>) => {
    const [low, high, count] = figures;
    return say[key](
      shownAmount(columns.rent[row]),
      shownAmount(low),
      shownAmount(high),
      String(count),
    );
  };
}

/** Rents at least `from` and less than `to` spreads from the median of their like. */
function outside(table: DecodedTable<Dwelling>, from: number, to: number): readonly Hit[] {
  const comparable = numbered(table).filter(
    ([{ rent, bedrooms }]) => (rent ?? 0) > 0 && bedrooms !== null,
  );
  const bySize = ranges(comparable, sizeOf);
  const byPlace = ranges(comparable, placeOf);
  return comparable.flatMap(([dwelling, row]): Hit[] => {
    const like = byPlace.get(placeOf(dwelling) ?? '') ?? bySize.get(sizeOf(dwelling));
    if (like === undefined) return [];
    const distance = Math.abs((dwelling.rent ?? 0) - like.median) / like.spread;
    if (distance < from || distance >= to) return [];
    const { low, high, count } = rangeOf(like);
    return [{ row, figures: [low, high, count] }];
  });
}

interface Like {
  readonly median: number;
  readonly spread: number;
  readonly count: number;
}

function rangeOf({ median, spread, count }: Like): Range {
  const kroner = (ore: number): number => Math.round(ore / 10_000) * 10_000;
  return {
    low: Math.max(0, kroner(median - SOFT * spread)),
    high: kroner(median + SOFT * spread),
    count,
  };
}

function ranges(
  dwellings: readonly Numbered[],
  by: (dwelling: Dwelling) => string | null,
): ReadonlyMap<string, Like> {
  const found = new Map<string, Like>();
  for (const [key, same] of grouped(dwellings, ([dwelling]) => by(dwelling))) {
    if (same.length < FEWEST) continue;
    const rents = same.map(([{ rent }]) => rent ?? 0);
    const median = medianOf(rents);
    const deviation = medianOf(rents.map((rent) => Math.abs(rent - median)));
    const spread = Math.max(SCALE * deviation, LEAST_SPREAD * median);
    found.set(key, { median, spread, count: same.length });
  }
  return found;
}

function sizeOf({ bedrooms, type }: Dwelling): string {
  const small = type === 'room' || type === 'bedsit' ? 'room' : 'home';
  return `${small}|${String(Math.min(bedrooms ?? 0, MANY_BEDROOMS))}`;
}

function placeOf(dwelling: Dwelling): string | null {
  return dwelling.area === null ? null : `${sizeOf(dwelling)}|${dwelling.area}`;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
