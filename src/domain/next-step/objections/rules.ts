import { addDays, norwegianDay, type Day } from '../../days';
import { textIn } from '../../../text';
import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import type { Regime } from '../rule-book';
import { stepRules, type StepKind } from '../step-rules';
import { warns } from './objection';

const COLLECTION: ReadonlySet<StepKind> = new Set([
  'dunning',
  'collectionNotice',
  'informationLetter',
  'demand',
  'agency',
]);

/** What of the law behind a step must be looked up before it is taken. */
export function confirmations(
  step: StepKind,
  earliest: Day,
  facts: CaseFacts,
): readonly Objection[] {
  const on = Math.max(earliest, facts.on) as Day;
  return [...newAct(step, on, facts), ...lapsed(step, on, facts)];
}

/** Whether a step follows the new act while nobody has confirmed what that says. */
export function isOfNewAct(step: StepKind, { act, confirmed }: Regime): boolean {
  return act === '2026' && !confirmed && COLLECTION.has(step);
}

/** The new act has taken over: its own rules for the step are known from the bill only. */
function newAct(step: StepKind, on: Day, { book, language }: CaseFacts): readonly Objection[] {
  const regime = book.regime(on);
  if (!isOfNewAct(step, regime)) return [];
  const { source, entry } = regime;
  const rows = entry === null ? [] : [{ table: 'Rates', id: entry } as const];
  return [warns('rulesToConfirm', textIn(language).nextStep.warning.newAct(source), { rows })];
}

/** The day has passed on which a deadline of the step was to be looked up again. */
function lapsed(step: StepKind, on: Day, { book, language }: CaseFacts): readonly Objection[] {
  const rule = stepRules[step];
  const ids = [rule?.waits, rule?.gives].filter((id) => typeof id === 'string');
  const rates = ids.map((id) => book.rate(id, on));
  const passed = rates.filter(({ reviewBy }) => reviewBy !== null && reviewBy <= on);
  const first = passed[0];
  if (first?.reviewBy == null) return [];
  const why = textIn(language).arrears.stepRulesLapsed(norwegianDay(addDays(first.reviewBy, -1)));
  const rows = passed.flatMap(({ entry }) =>
    entry === null ? [] : [{ table: 'Rates', id: entry } as const],
  );
  return [warns('rulesLapsed', why, { rows })];
}
