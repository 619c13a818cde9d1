import { norwegianAmount } from '../../domain/amounts';
import type { Listing, ListingControl, SheetReport } from '../../domain/reports/listing';
import { textIn, type Text } from '../../text';
import { escaped } from '../escaped';
import { cellWords, isFigure, liveSum, totalWords } from '../listing-words';
import { STYLE_HASH, style } from './style';

type Words = Text['arrears']['sheet'];

/** A report as one page to read or print: no script, nothing fetched, one style element with its own hash. */
export function reportHtml(report: SheetReport): string {
  const words = textIn(report.language).arrears.sheet;
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(report.name)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...report.listings.map((listing) => section(listing, words)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section(listing: Listing, words: Words): string {
  const { heading, title, notes } = listing;
  const lines = notes.map((note) => `<li>${escaped(note)}</li>`);
  return [
    '<section>',
    `<h1>${escaped(heading ?? title)}</h1>`,
    `<ul class="notes">${lines.join('')}</ul>`,
    `<div class="wide">${table(listing, words)}</div>`,
    controls(listing, words),
    '</section>',
  ].join('\n');
}

function table(listing: Listing, words: Words): string {
  const { columns, rows, groupColumn } = listing;
  if (rows.length === 0) return `<p>${escaped(words.empty)}</p>`;
  const group = columns.findIndex(({ key }) => key === groupColumn);
  const head = columns.map((column) => {
    return `<th scope="col"${isFigure(column) ? ' class="figure"' : ''}>${escaped(column.header)}</th>`;
  });
  const body = rows.map((row, at) => {
    const starts = at > 0 && group >= 0 && row[group] !== rows[at - 1]?.[group];
    const cells = columns.map((column, place) =>
      cell(cellWords(column.kind, row[place] ?? null), isFigure(column)),
    );
    return `<tr${starts ? ' class="starts"' : ''}>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody>${foot(listing, words)}</table>`;
}

function foot(listing: Listing, words: Words): string {
  if (listing.columns.every(({ total }) => total === undefined)) return '';
  const cells = listing.columns.map((column, at) =>
    cell(totalWords(listing, at) ?? (at === 0 ? words.sum : ''), isFigure(column)),
  );
  return `<tfoot><tr>${cells.join('')}</tr></tfoot>`;
}

function controls(listing: Listing, words: Words): string {
  const { controls: all = [] } = listing;
  if (all.length === 0) return '';
  const rows = all.map((control) => controlRow(listing, control, words));
  return `<table class="controls"><thead><tr><th scope="col">${escaped(words.title)}</th><th scope="col" class="figure">${escaped(words.computed)}</th><th scope="col"></th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function controlRow(listing: Listing, control: ListingControl, words: Words): string {
  const { label, value, note = '' } = control;
  const live = liveSum(listing, control);
  const agrees = live === value;
  const verdict = live === null ? '' : agrees ? words.ok : words.deviation;
  const said = [verdict, note].filter((part) => part !== '').join(', ');
  const look = live === null || agrees ? '' : ' class="off"';
  return `<tr><th scope="row">${escaped(label)}</th>${cell(norwegianAmount(value), true)}<td${look}>${escaped(said)}</td></tr>`;
}

function cell(text: string, figure: boolean): string {
  return `<td${figure ? ' class="figure"' : ''}>${escaped(text)}</td>`;
}
