import type { Language } from '../language';
import { textIn } from '../../text';
import { rules } from './list';
import type { AnyRule } from './rule';

/** How a day that is not there is written. */
const DAY_OF_NOTHING = /\s*\(01\.01\.1970\)/g;

/** What a rule says of a row that breaks it, with «…» for what only a row can tell; empty where it cannot be said so. */
export function ruleSentence(id: string, language: Language): string {
  const rule = rules.flatMap((one) => one.rules).find((one) => one.id === id);
  if (rule === undefined) return '';
  try {
    return said(rule, language)
      .replace(DAY_OF_NOTHING, '')
      .replace(/\s+([.,;])/g, '$1')
      .replace(/…\./g, '…');
  } catch {
    // A sentence that reckons with its row has nothing to reckon with.
    return '';
  }
}

function said(rule: AnyRule, language: Language): string {
  const say = textIn(language).check.rules;
  const nothing = anything();
  if (rule.find === undefined) return rule.message(say, nothing, nothing as never);
  const hit = { row: 0, other: '…', figures: [NaN, NaN, NaN, NaN] };
  return rule.message(say, hit, nothing as never);
}

/** An object of which every property is null: a row that nothing is known of. */
function anything(): Record<string, unknown> {
  return new Proxy({}, { get: () => null });
}
