import type { Measured } from './metric';

/** One thing that counts in a figure: its area, its value, and the household or dwelling it belongs to. */
export interface Part {
  readonly area: string;
  readonly value: number;
  readonly who: string;
}

/** Adds parts by area and counts the different households behind; for amounts also the largest one. */
export function byArea(parts: readonly Part[]): ReadonlyMap<string, Measured> {
  const areas = new Map<string, Map<string, number>>();
  for (const { area, value, who } of parts) {
    const people = areas.get(area) ?? new Map<string, number>();
    people.set(who, (people.get(who) ?? 0) + value);
    areas.set(area, people);
  }
  return new Map([...areas].map(([area, people]) => [area, measured([...people.values()])]));
}

function measured(values: readonly number[]): Measured {
  const value = values.reduce((sum, each) => sum + each, 0);
  return { value, n: values.length, largest: Math.max(0, ...values) };
}

/** The same without counting people: figures about dwellings. */
export function notAboutPeople(sums: ReadonlyMap<string, Measured>): ReadonlyMap<string, Measured> {
  return new Map([...sums].map(([area, { value }]) => [area, { value, n: null }]));
}

/** A count, of which no single household's share needs to be guarded. */
export function counts(sums: ReadonlyMap<string, Measured>): ReadonlyMap<string, Measured> {
  return new Map([...sums].map(([area, { value, n }]) => [area, { value, n }]));
}
