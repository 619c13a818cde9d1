import type { ShownFinding } from '../../app/engine/check-view';
import type { CellValue } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import type { Edit } from '../../domain/edits';
import { patternOf } from '../../domain/readings/readings-of';

/** What a cell that is not in its column's list is found by. */
const NOT_IN_LIST: ReadonlySet<string> = new Set(['not-a-choice', 'not-yes-no']);

/** What a cell is found by that can mean nothing or several things, with what its column holds. */
const NOT_READ: ReadonlyMap<string, Column<unknown>['kind']> = new Map([
  ['not-a-day', 'day'],
  ['ambiguous-day', 'day'],
  ['day-unlikely', 'day'],
  ['not-an-amount', 'money'],
  ['ambiguous-amount', 'money'],
  ['not-a-number', 'integer'],
  ['not-whole', 'integer'],
  ['out-of-range', 'integer'],
  ['not-a-month', 'month'],
  ['not-an-id', 'reference'],
  ['unknown-reference', 'reference'],
]);

/** What many cells of a column are found by when they were written in another way, and can mean one thing only. */
const SURE: ReadonlySet<string> = new Set([
  ...NOT_IN_LIST,
  ...NOT_READ.keys(),
  'day-as-text',
  'day-with-time',
  'number-as-text',
  'amount-as-text',
  'amount-not-whole-ore',
  'number-for-text',
  'stray-space',
  'identity-lost-zero',
  'dwelling-unit-spelling',
  'postcode-format',
  'municipality-number',
]);

/** What the cells of a card have in common: a word, a way of writing, or a correction that is certain. */
export type Sameness = 'word' | 'writing' | 'sure';

export function samenessOf({ rule, repair, at }: ShownFinding): Sameness | null {
  if (at === null) return null;
  if (repair !== undefined) return SURE.has(rule) ? 'sure' : null;
  if (NOT_IN_LIST.has(rule)) return 'word';
  return NOT_READ.has(rule) ? 'writing' : null;
}

/** The same for all cells of a column that one card is about. */
export function samenessName(finding: ShownFinding): string {
  const { rule, table, at, valueText } = finding;
  const sameness = samenessOf(finding);
  const kind = NOT_READ.get(rule) ?? 'text';
  const what = sameness === 'sure' ? '' : patternOf(kind, valueText);
  return [rule, table, at?.column ?? '', sameness, what].join('\n');
}

/** Puts what each cell should hold in it. */
export function sameEdits(
  findings: readonly ShownFinding[],
  contentOf: (finding: ShownFinding) => CellValue,
): readonly Edit[] {
  return findings.flatMap((finding): Edit[] => {
    const { table, at } = finding;
    return at === null ? [] : [{ kind: 'set', table, ...at, value: contentOf(finding) }];
  });
}
