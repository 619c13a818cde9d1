import { rules } from '../rules';
import type { Finding } from '../rules/finding';

let known: ReadonlySet<string> | undefined;

/** Two registered facts cannot both be true: somebody has to find out which. */
export function isContradiction({ rule }: Pick<Finding, 'rule'>): boolean {
  known ??= new Set(
    rules.flatMap(({ rules: own }) =>
      own.filter(({ contradiction }) => contradiction === true).map(({ id }) => id),
    ),
  );
  return known.has(rule);
}
