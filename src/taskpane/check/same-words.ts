import type { ShownFinding } from '../../app/engine/check-view';
import type { CellValue } from '../../domain/cells';
import type { Edit } from '../../domain/edits';

/** What a cell that is not in its column's list is found by. */
const NOT_IN_LIST: ReadonlySet<string> = new Set(['not-a-choice', 'not-yes-no']);

/** A word that its column's list does not have, with no certain correction. */
export function isUnknownWord({ rule, repair, at }: ShownFinding): boolean {
  return NOT_IN_LIST.has(rule) && repair === undefined && at !== null;
}

/** The same for all cells of a column with the same word in them, however it is written. */
export function wordName({ rule, table, at, valueText }: ShownFinding): string {
  return [rule, table, at?.column ?? '', valueText.trim().toLocaleLowerCase('nb')].join('\n');
}

/** Puts a choice in every cell of the word, and the edits that take it back; null where only the host can. */
export function wordEdits(
  findings: readonly ShownFinding[],
  choice: string,
): { readonly edits: readonly Edit[]; readonly back: readonly Edit[] | null } {
  const set = (content: (finding: ShownFinding) => CellValue): readonly Edit[] =>
    findings.flatMap((finding): Edit[] => {
      const { table, at } = finding;
      return at === null ? [] : [{ kind: 'set', table, ...at, value: content(finding) }];
    });
  // An error value cannot be written back, only undone by the host.
  const isError = findings.some(({ value }) => typeof value === 'object' && value !== null);
  return { edits: set(() => choice), back: isError ? null : set(({ value }) => value) };
}
