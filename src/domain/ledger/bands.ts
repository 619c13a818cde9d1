import type { Register } from '../register';
import { setting } from '../settings';

/** An age band: from and to in days since due, both included. */
export interface AgeBand {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Bands by their last days, for example 14, 30, 60, 90: not due, 1–14, … and over 90. */
export function bandsFrom(lastDays: readonly number[]): readonly AgeBand[] {
  const ends = [...new Set(lastDays)].filter((end) => end > 0).sort((left, right) => left - right);
  const bounded = ends.map((to, at) => {
    const from = (ends[at - 1] ?? 0) + 1;
    return { id: `${from}-${to}`, from, to };
  });
  const last = ends.at(-1) ?? 0;
  return [
    { id: 'notDue', from: -Infinity, to: 0 },
    ...bounded,
    { id: `over-${last}`, from: last + 1, to: Infinity },
  ];
}

/** The municipality's age bands. */
export function ageBands(register: Register): readonly AgeBand[] {
  return bandsFrom(setting(register, 'ageBands'));
}

/** Index of the band of an age. */
export function bandAt(bands: readonly AgeBand[], age: number): number {
  return bands.findIndex(({ from, to }) => age >= from && age <= to);
}
