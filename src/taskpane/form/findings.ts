import type { ShownFinding } from '../../app/engine/check-view';
import type { FormField } from '../../domain/form/field';
import type { OpenForm } from './stack';

/** What a field tells of one finding. */
export type SaidOfField = Pick<
  ShownFinding,
  'rule' | 'severity' | 'message' | 'source' | 'repair' | 'repairText'
>;

/** Empty cells are told of as completeness, not as errors. */
const EMPTINESS = new Set(['required-empty', 'essential-empty']);

/** What the rules say of one field. */
export function findingsAt(
  findings: readonly ShownFinding[],
  column: number,
): readonly ShownFinding[] {
  return findings.filter(({ at, rule }) => at?.column === column && !EMPTINESS.has(rule));
}

/** Findings that a person would call errors. */
export function graveIn<F extends SaidOfField>(findings: readonly F[]): readonly F[] {
  return findings.filter(
    ({ severity, rule }) => (severity === 'kritisk' || severity === 'feil') && !EMPTINESS.has(rule),
  );
}

/** The fields that findings are about, each once, in the form's order. */
export function fieldsIn(form: OpenForm, findings: readonly ShownFinding[]): readonly FormField[] {
  const columns = new Set(findings.map(({ at }) => at?.column));
  return form.view?.fields.filter(({ at }) => columns.has(at)) ?? [];
}

/** How a field with these findings looks; null where there is nothing to say. */
export function worst(findings: readonly SaidOfField[]): 'feil' | 'advarsel' | null {
  if (findings.length === 0) return null;
  return graveIn(findings).length > 0 ? 'feil' : 'advarsel';
}
