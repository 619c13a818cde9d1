import type { CheckResult } from '../finding';
import type { Found } from '../found';

/** By severity, sheet order, row, column and rule; nothing is left to the order in which things were found. */
export function inOrder(left: Found, right: Found): number {
  return (
    left.severity - right.severity ||
    left.table - right.table ||
    left.row - right.row ||
    left.position - right.position ||
    compared(left.finding.rule, right.finding.rule) ||
    compared(left.finding.message, right.finding.message) ||
    left.control - right.control
  );
}

function compared(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Two ordered lists as one. */
export function merged(one: readonly Found[], other: readonly Found[]): readonly Found[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const all: Found[] = [];
  let at = 0;
  for (const found of one) {
    for (let next = other[at]; next !== undefined && inOrder(next, found) < 0; next = other[at]) {
      all.push(next);
      at += 1;
    }
    all.push(found);
  }
  for (; at < other.length; at += 1) all.push(other[at] as Found);
  return all;
}

export function resultOf(found: readonly Found[]): CheckResult {
  const counts = { kritisk: 0, feil: 0, advarsel: 0, info: 0 };
  for (const { finding } of found) counts[finding.severity] += 1;
  return { counts, findings: found.map(({ finding }) => finding) };
}
