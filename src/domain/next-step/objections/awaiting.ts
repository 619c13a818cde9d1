import { norwegianDay } from '../../days';
import { textIn } from '../../../text';
import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import { datedCourse } from '../earliest';
import { blocks } from './objection';

/** The case lies with somebody else: nothing more is sent, but the tenant is still helped. */
export function awaiting(facts: CaseFacts): Objection | null {
  const { awaits, last } = datedCourse(facts);
  if (awaits === null || last === undefined) return null;
  const say = textIn(facts.language).nextStep.hold[awaits];
  return blocks(awaits, say(norwegianDay(last.date), facts.on - last.date), {
    rows: [{ table: 'ArrearsSteps', id: last.step }],
  });
}
