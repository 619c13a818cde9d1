import type { Day } from '../days';
import type { Register } from '../register';
import { statutoryDays } from './deadline';

/** The row on the rates sheet that says from when the new collection act holds; its value is 1. */
export const NEW_ACT_RATE = 'ny inkassolov i kraft';

/** Whether the new collection act (LOV-2026-05-22-19) holds on a day, as the municipality has entered it. */
export function newCollectionAct(register: Register, on: Day): boolean {
  return statutoryDays(register, NEW_ACT_RATE, on) === 1;
}
