import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { makeLetters } from '../../../src/app/letters/make-letters';
import { day } from '../../../src/domain/days';
import { letterOffice } from '../../helpers/letter-office';
import { converted, hasLibreOffice } from '../../helpers/libreoffice';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
/** Millimetres in a point. */
const POINT = 25.4 / 72;

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of the first page with their places on the paper, in millimetres. */
function wordsOn(pdf: Uint8Array): readonly Word[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-l', '1', '-', '-'], { input: pdf });
  const pattern = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  return [...stdout.toString().matchAll(pattern)].map(([, left, top, right, bottom, text = '']) => {
    const mm = (points = ''): number => Number(points) * POINT;
    return { text, left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) };
  });
}

describe.runIf(hasLibreOffice && hasPoppler)('på papir', () => {
  test('står adressen, og bare den, i vinduet på konvoluttene E65, C65 og C5', async () => {
    const wish = {
      kind: 'reminder',
      tenancies: ['L-0001'],
      template: null,
      together: false,
    } as const;
    const { files } = await makeLetters(letterOffice(), { ...wish, on: day('2026-11-24') });
    const words = wordsOn(converted(files[0]?.bytes ?? new Uint8Array(), 'pdf', 'docx'));
    // What is common to the windows, with 2 mm to spare on each side.
    const seen = words.filter(({ left, top }) => left < 108 && top > 39 && top < 79);
    expect(seen.map(({ text }) => text)).toEqual([
      'Kari',
      'Åsen',
      'Brugata',
      '1',
      '2500',
      'TYNSET',
    ]);
    for (const { left, right, top, bottom } of seen) {
      expect([left >= 17, right <= 108, top >= 44, bottom <= 68]).toEqual([true, true, true, true]);
    }
  });
});
