import type { Finding, FindingPlace } from '../../domain/rules/finding';

/** What the engine needs to find the finding again. */
export function placeOfFinding(finding: Finding): FindingPlace {
  const { rule, severity, table, row, at, other } = finding;
  const place = { rule, severity, table, row, at };
  return other === undefined ? place : { ...place, other };
}
