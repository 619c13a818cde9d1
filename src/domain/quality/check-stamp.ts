import { textIn } from '../../text';
import { weigh } from '../confirmations/weigh';
import { norwegianDay, type Day } from '../days';
import type { Language } from '../language';
import type { Register } from '../register';
import { checkRegister } from '../rules';

/** What every report says of the check that it rests on. */
export interface CheckStamp {
  /** The day of the check. */
  readonly on: Day;
  /** Open critical errors and errors; warnings are not counted. */
  readonly kritisk: number;
  readonly feil: number;
}

const known = new WeakMap<Register, Map<Day, CheckStamp>>();

/** The full check of the register, once for all pages of a report: events and earlier checks are not relied on. */
export function checkStamp(register: Register, on: Day): CheckStamp {
  const stamps = known.get(register) ?? new Map<Day, CheckStamp>();
  known.set(register, stamps);
  const found = stamps.get(on) ?? stampOf(register, on);
  stamps.set(on, found);
  return found;
}

function stampOf(register: Register, on: Day): CheckStamp {
  const { kritisk, feil } = weigh(register, on, checkRegister(register, on)).counts;
  return { on, kritisk, feil };
}

export function stampSentence({ on, kritisk, feil }: CheckStamp, language: Language): string {
  return textIn(language).quality.stamp(norwegianDay(on), kritisk, feil);
}
