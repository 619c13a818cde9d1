import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reportDocx } from '../../src/documents/listing-docx/listing-docx';
import { reportHtml } from '../../src/documents/listing-html/listing-html';
import { style } from '../../src/documents/listing-html/style';
import type { Listing, SheetReport } from '../../src/domain/reports/listing';

const listing: Listing = {
  id: 'prove',
  title: 'Prøve',
  heading: 'Prøve per 05.01.2026',
  notes: ['Unntatt & merket'],
  columns: [
    { key: 'what', header: 'Hva', kind: 'text', width: 20 },
    { key: 'count', header: 'Antall', kind: 'integer', width: 10 },
    { key: 'owed', header: 'Skyldig', kind: 'money', width: 14, total: 'sum' },
  ],
  rows: [
    ['<b>Åse</b>', 6, 123_456],
    ['skjult', ':', ':'],
    ['intet', 0, -50],
  ],
  controls: [
    { label: 'Stemmer', value: 123_406, column: 'owed' },
    {
      label: 'Bare de viste',
      value: 123_456,
      column: 'owed',
      where: { column: 'what', is: '<b>Åse</b>' },
    },
    { label: 'Stemmer ikke', value: 1, column: 'owed' },
  ],
};
const shown: Listing = { ...listing, rows: listing.rows.filter((row) => row[1] !== ':') };
const report: SheetReport = { name: 'Prøve', language: 'nb', listings: [shown] };

describe('en liste som nettside', () => {
  const page = reportHtml(report);
  const plain = page.replaceAll('\u00A0', ' ');

  test('har ingen skript, henter ingenting, og stilen er den eneste som slipper til', () => {
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  test('viser beløp og dager på norsk, og tekst som tekst', () => {
    expect(plain).toContain('<td class="figure">1 234,56</td>');
    expect(plain).toContain('<td class="figure">−0,50</td>');
    expect(plain).toContain('&lt;b&gt;Åse&lt;/b&gt;');
    expect(plain).toContain('Unntatt &amp; merket');
  });

  test('viser om kontrollene stemmer', () => {
    const verdicts = [...page.matchAll(/<td( class="off")?>(OK|AVVIK)<\/td>/g)].map(
      (one) => one[2],
    );
    expect(verdicts).toEqual(['OK', 'OK', 'AVVIK']);
  });

  test('et skjult tall står der tallet skulle stått', () => {
    const hidden = reportHtml({ ...report, listings: [{ ...listing, controls: [] }] });
    expect(hidden).toContain('<td class="figure">:</td>');
  });

  test('uten rader sies det', () => {
    expect(reportHtml({ ...report, listings: [{ ...listing, rows: [] }] })).toContain(
      'Ingen rader.',
    );
  });
});

test('en liste som Word-dokument har de samme ordene', async () => {
  const parts = unzipSync(await reportDocx(report));
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00A0', ' ');
  for (const word of ['Prøve per 05.01.2026', '1 234,56', '&lt;b&gt;Åse', '1 234,06']) {
    expect(words).toContain(word);
  }
});
