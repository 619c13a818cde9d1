import type { Limits } from './cube';
import type { Register } from '../register';
import { setting } from '../settings';

/** One household with more than half of an amount could be read off it. */
const LARGEST_SHARE = 0.5;

/** What the committee and the wall may not see. */
export function committeeLimits(register: Register): Limits {
  return { suppressBelow: setting(register, 'suppressBelow'), largestShare: LARGEST_SHARE };
}
