import { describe, expect, it } from 'vitest';
import { ALL, type CubeRow, type Figure } from '../../src/domain/disclosure/cube';
import { protect, type Picture } from '../../src/domain/disclosure/picture';

const limits = { suppressBelow: 5, largestShare: 0.5 };

const people = (category: string, area: string, n: number, slice = 0): CubeRow => {
  return { slice, series: 'waiting', category, area, value: n, n, largest: null };
};

function shown(picture: Picture, category: string, area: string, slice = 0): string {
  const figure: Figure = picture.figure({ slice, series: 'waiting', category, area });
  return figure.hidden ? (figure.small ? '<5' : ':') : String(figure.value);
}

describe('small numbers', () => {
  it.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
  ])('%i households in the only class is shown as %s', (n, text) => {
    const picture = protect([people('1', 'Sentrum', n)], { separateSeries: true }, limits);
    expect(shown(picture, '1', 'Sentrum')).toBe(text);
    expect(shown(picture, ALL, ALL)).toBe(text);
  });

  it('hides a second class so that the small one cannot be had by subtraction', () => {
    const rows = [people('1', 'Sentrum', 12), people('2', 'Sentrum', 9), people('3', 'Sentrum', 2)];
    const picture = protect(rows, { separateSeries: true }, limits);
    expect(['1', '2', '3', ALL].map((each) => shown(picture, each, ALL))).toEqual([
      '12',
      ':',
      '<5',
      '23',
    ]);
  });

  it('does not leave two small classes alone in the rest', () => {
    const rows = [people('1', 'Sentrum', 12), people('2', 'Sentrum', 1), people('3', 'Sentrum', 1)];
    const picture = protect(rows, { separateSeries: true }, limits);
    expect(['1', '2', '3', ALL].map((each) => shown(picture, each, ALL))).toEqual([
      ':',
      '<5',
      '<5',
      '14',
    ]);
  });

  it('hides an amount that is mostly one household’s', () => {
    const row = (area: string, largest: number): CubeRow => {
      return { slice: 0, series: '90', category: '', area, value: 100_000, n: 8, largest };
    };
    const picture = protect([row('Sentrum', 20_000), row('Fåset', 60_000)], {}, limits);
    const of = (area: string): Figure =>
      picture.figure({ slice: 0, series: '90', category: '', area });
    expect(of('Fåset')).toMatchObject({ hidden: true, small: true });
    expect(of('Sentrum')).toMatchObject({ hidden: true, small: false });
    expect(of(ALL)).toEqual({ hidden: false, value: 200_000 });
  });

  it('does not show two periods whose difference is a small number', () => {
    const rows = [
      people('1', 'Sentrum', 8, 0),
      people('1', 'Sentrum', 2, 1),
      people('1', 'Sentrum', 9, 2),
    ];
    const picture = protect(rows, { running: true, separateSeries: true }, limits);
    const texts = [0, 1, 2].map((slice) => shown(picture, '1', 'Sentrum', slice));
    expect(texts.filter((text) => text !== ':')).toHaveLength(2);
    expect(texts[2]).toBe('19');
    expect(texts[0] === '8' && texts[1] === '10').toBe(false);
  });
});
