import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, type CubeRow, type Figure } from '../../src/domain/disclosure/cube';
import { protect, type Picture } from '../../src/domain/disclosure/picture';

const limits = { suppressBelow: 5, largestShare: 0.5 };
const categories = ['1', '2', '3', '4'];
const areas = ['Kvikne', 'Sentrum', 'Tylldalen'];

/** Counts of households by class and area. */
const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 12, maxLength: 12 });

function rowsOf(values: readonly number[]): readonly CubeRow[] {
  return values.map((value, index): CubeRow => {
    const category = categories[index % 4] ?? '';
    const area = areas[Math.floor(index / 4)] ?? '';
    return { slice: 0, series: 'waiting', category, area, value, n: value, largest: null };
  });
}

const at = (picture: Picture, category: string, area: string): Figure =>
  picture.figure({ slice: 0, series: 'waiting', category, area });

interface Equation {
  readonly terms: number[];
  readonly sum: number;
}

/** Everything that is on the screen: each shown number says what its cells come to. */
function equationsOf(picture: Picture): Equation[] {
  return [...areas, ALL].flatMap((area, areaAt) =>
    [...categories, ALL].flatMap((category, categoryAt): Equation[] => {
      const figure = at(picture, category, area);
      if (figure.hidden) return [];
      const terms = Array.from({ length: 12 }, (_, cell) =>
        (area === ALL || Math.floor(cell / 4) === areaAt) &&
        (category === ALL || cell % 4 === categoryAt)
          ? 1
          : 0,
      );
      return [{ terms, sum: figure.value }];
    }),
  );
}

/** Somebody with pen and paper: adds and subtracts what is shown until a cell stands alone. */
function solved(equations: Equation[]): ReadonlyMap<number, number> {
  const rest = equations.map(({ terms, sum }) => ({ terms: [...terms], sum }));
  let row = 0;
  for (let cell = 0; cell < 12; cell += 1) {
    const found = rest.findIndex(
      ({ terms }, index) => index >= row && Math.abs(terms[cell] ?? 0) > 1e-9,
    );
    if (found < 0) continue;
    [rest[row], rest[found]] = [rest[found] as Equation, rest[row] as Equation];
    const pivot = rest[row] as Equation;
    const by = pivot.terms[cell] ?? 1;
    const scaled = { terms: pivot.terms.map((term) => term / by), sum: pivot.sum / by };
    rest[row] = scaled;
    rest.forEach((other, index) => {
      const factor = other.terms[cell] ?? 0;
      if (index === row || factor === 0) return;
      const terms = other.terms.map((term, column) => term - factor * (scaled.terms[column] ?? 0));
      rest[index] = { terms, sum: other.sum - factor * scaled.sum };
    });
    row += 1;
  }
  const known = rest.filter(
    ({ terms }) => terms.filter((term) => Math.abs(term) > 1e-9).length === 1,
  );
  return new Map(
    known.map(({ terms, sum }) => [
      terms.findIndex((term) => Math.abs(term) > 1e-9),
      Math.round(sum),
    ]),
  );
}

describe('nobody can subtract their way to a small number', () => {
  it('in any table of classes and areas', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const picture = protect(rowsOf(values), { separateSeries: true, disjoint: true }, limits);
        for (const [cell, value] of solved(equationsOf(picture))) {
          expect(value === 0 || value >= limits.suppressBelow, `cell ${cell} is ${value}`).toBe(
            true,
          );
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('and what is shown is right', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const picture = protect(rowsOf(values), { separateSeries: true, disjoint: true }, limits);
        for (const { terms, sum } of equationsOf(picture)) {
          expect(terms.reduce((total, term, cell) => total + term * (values[cell] ?? 0), 0)).toBe(
            sum,
          );
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
