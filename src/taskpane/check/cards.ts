import type { ShownFinding } from '../../app/engine/check-view';
import type { SettingId } from '../../domain/settings';
import { samenessName, samenessOf } from './same-words';

/**
 * Findings that are about one thing: the cells of a rule on one row, and of the row that it clashes with, or the cells
 * of a column that are wrong in the same way.
 */
export interface Card {
  readonly id: string;
  /** The first stands for the card: the gravest, in sheet order. */
  readonly findings: readonly [ShownFinding, ...ShownFinding[]];
}

/** Cards in the order of their first findings. */
export function cardsOf(findings: readonly ShownFinding[]): readonly Card[] {
  const cards = new Map<string, [ShownFinding, ...ShownFinding[]]>();
  for (const finding of findings) {
    const id = cardName(finding);
    const known = cards.get(id);
    if (known === undefined) cards.set(id, [finding]);
    else known.push(finding);
  }
  return Array.from(cards, ([id, own]) => ({ id, findings: own }));
}

/** Rules whose findings one setting of the register answers, wherever they stand. */
const SETTINGS: ReadonlyMap<string, SettingId> = new Map([
  ['identity-synthetic', 'syntheticAllowed'],
]);

/** The setting that all findings of its rule wait for. */
export function settingOf({ rule }: ShownFinding): SettingId | null {
  return SETTINGS.get(rule) ?? null;
}

function cardName(finding: ShownFinding): string {
  if (settingOf(finding) !== null) return finding.rule;
  if (samenessOf(finding) !== null) return samenessName(finding);
  const { rule, table, sheet, row, cell, other } = finding;
  if (row === '') return [rule, table, sheet, cell].join('\n');
  const pair = other === undefined ? row : [row, other].sort().join('\t');
  return [rule, table, pair].join('\n');
}

/** Whether a card lists several rows of the sheets, whether their keys differ or not. */
export function hasSeveralRows({ findings }: Card): boolean {
  if (samenessOf(findings[0]) !== null) return false;
  return new Set(findings.map(({ table, at }) => `${table} ${String(at?.row)}`)).size > 1;
}

/** The other cards of the same rule, with the same value in the same column. */
export function cardsLike(card: Card, findings: readonly ShownFinding[]): readonly Card[] {
  const [{ rule, column, valueText }] = card.findings;
  const same = findings.filter((one) => one.rule === rule);
  return cardsOf(same).filter(
    ({ id, findings: [first] }) =>
      id !== card.id && first.column === column && first.valueText === valueText,
  );
}

/** Errors are put right, warnings may be right after all. */
export function isConfirmable({ findings }: Card): boolean {
  return findings.every(
    ({ severity, row, at }) =>
      (severity === 'advarsel' || severity === 'info') && row !== '' && at !== null,
  );
}

export type Grouping = 'sheet' | 'rule';

export interface CardGroup {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** What groups by rule are called and how they stand. */
export interface RuleGroups {
  /** What each rule asks for, by id. */
  readonly asked: Readonly<Record<string, string>>;
  /** Ids in the order that they keep; others follow, those with most first. */
  readonly order: readonly string[];
}

/** By sheet in the order that they come; by rule those with most first, or in the order that they had. */
export function groupsOf(
  cards: readonly Card[],
  by: Grouping,
  { asked, order }: RuleGroups = { asked: {}, order: [] },
): readonly CardGroup[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const id = card.findings[0][by];
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [card]);
    else known.push(card);
  }
  const made = Array.from(groups, ([id, own]) => ({
    id,
    title: by === 'sheet' ? id : asked[id] || firstSentence(own[0]?.findings[0].message ?? id),
    cards: own,
  }));
  if (by === 'sheet') return made;
  const places = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ id }: CardGroup): number => places.get(id) ?? order.length;
  return made.sort(
    (left, right) => placeOf(left) - placeOf(right) || right.cards.length - left.cards.length,
  );
}

/** Enough to know a rule by; the cards below say the rest. */
function firstSentence(message: string): string {
  return /^.*?[^.\d][.?!](?= |$)/.exec(message)?.[0] ?? message;
}
