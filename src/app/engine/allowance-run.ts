import { allowanceSettlements } from '../../domain/allowance/settlements';
import { statementSentEdits } from '../../domain/allowance/sent-edits';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import type { Month } from '../../domain/months';
import type { Register } from '../../domain/register';
import { textIn } from '../../text';
import type { RunEdits } from './rent-view';

export interface AllowanceSentAsk {
  readonly on: Day;
  readonly month: Month;
  readonly reader: Language;
  /** How many statements were ready when it was seen; another number writes nothing. */
  readonly expected: number;
}

/** Notes that the month's finished statements have been sent. */
export function allowanceSentRun(
  register: Register,
  { on, month, reader, expected }: AllowanceSentAsk,
): RunEdits {
  const text = textIn(reader).rent;
  const settlements = allowanceSettlements(register, month, on);
  const ready = settlements.filter(({ state }) => state === 'ready');
  if (ready.length !== expected) return { ok: false, why: text.planChanged };
  const edits = statementSentEdits(register, ready, on);
  return edits.length === 0 ? { ok: false, why: text.nothingToWrite } : { ok: true, edits };
}
