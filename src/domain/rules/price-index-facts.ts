import type { DecodedTable } from '../decode';
import { monthOf } from '../months';
import type { PriceIndexEntry } from '../tables/setup';
import { alike } from './alike';
import { numbered, rulesFor, type Hit } from './rule';
import { shownMonth } from './shown';
import { format, law, own } from './source';

/** Change from one month to the next over which an index is likely mistyped. */
const LARGEST_STEP = 0.05;

function indexSteps(table: DecodedTable<PriceIndexEntry>): readonly Hit[] {
  const sorted = [...numbered(table)].sort(([left], [right]) => left.month - right.month);
  return sorted.flatMap(([{ month, value }, row], at): Hit[] => {
    const before = sorted[at - 1]?.[0];
    if (before === undefined || before.month !== month - 1 || before.value <= 0) return [];
    const step = Math.abs(value / before.value - 1);
    return step > LARGEST_STEP
      ? [{ row, other: shownMonth(before.month), figures: [before.value] }]
      : [];
  });
}

export const priceIndexFactRules = rulesFor('PriceIndex', [
  {
    id: 'price-index-doubled',
    severity: 'feil',
    source: format('SSB, konsumprisindeksen'),
    contradiction: true,
    columns: ['month'],
    message: (say, { other = '' }) => say.priceIndexDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ month }) => String(month),
        ({ entry }) => entry,
      ),
  },
  {
    id: 'price-index-step',
    severity: 'advarsel',
    source: own(`mer enn ${LARGEST_STEP * 100} prosent fra måneden før`),
    columns: ['month', 'value'],
    marks: ['value'],
    message: (say, { other = '', figures = [] }) => say.priceIndexStep(other, String(figures[0])),
    find: indexSteps,
  },
  {
    id: 'price-index-ahead',
    severity: 'feil',
    source: format('SSB, konsumprisindeksen'),
    columns: ['month'],
    message: (say, { month }) => say.priceIndexAhead(shownMonth(month)),
    broken: ({ month }, { on }) => month > monthOf(on),
  },
  {
    id: 'price-index-gap',
    severity: 'advarsel',
    source: law('husleieloven § 4-2: reguleringen følger indeksen'),
    columns: ['month'],
    message: (say, { row }, { columns }) => {
      const month = columns.month[row] ?? null;
      return say.priceIndexGap(month === null ? '' : shownMonth(month));
    },
    find: (table) => {
      const months = [...numbered(table)].sort(([left], [right]) => left.month - right.month);
      return months.flatMap(([{ month }, row], at) => {
        const next = months[at + 1]?.[0].month ?? month + 1;
        return next > month + 1 ? [{ row }] : [];
      });
    },
  },
]);
