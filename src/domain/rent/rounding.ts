import type { Register } from '../register';
import { setting } from '../settings';

const KRONE = 100;

/** What a new rent is rounded down to, in øre: a whole krone, or 1 where the municipality has chosen øre. */
export function rentStep(register: Register): number {
  return /^(øre|ore)$/i.test(setting(register, 'rentRoundedTo').trim()) ? 1 : KRONE;
}
