import type { ShownFinding } from '../../app/engine/check-view';
import type { Edit } from '../../domain/edits';
import type { Mending } from '../../domain/mending';
import type { Finding } from '../../domain/rules/finding';

/** The finding knows what the cell should hold. */
export function repairable(finding: Finding): boolean {
  return finding.repair !== undefined && finding.at !== null;
}

/** Edits that put right what is certain; a cell is corrected once, however many findings it has. */
export function repairEdits(findings: readonly Finding[]): readonly Edit[] {
  const edits = new Map<string, Edit>();
  for (const { table, at, repair } of findings) {
    if (at === null || repair === undefined) continue;
    const place = `${table}!${String(at.row)},${String(at.column)}`;
    if (!edits.has(place)) edits.set(place, { kind: 'set', table, ...at, value: repair });
  }
  return [...edits.values()];
}

/** A cell before and after, as a person reads it. */
export interface PreviewCell {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** One correction that can be made or left. */
export interface PreviewItem {
  readonly id: string;
  /** A sentence where there is more to say than the cells. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly cells: readonly PreviewCell[];
  readonly edits: readonly Edit[];
  readonly safe: boolean;
  /** The same for corrections of which only one can be made; '' for all others. */
  readonly choice: string;
}

export interface PreviewKind {
  /** Id of the rule. */
  readonly rule: string;
  readonly message: string;
  readonly items: readonly PreviewItem[];
}

/** Every correction that is at hand, kind by kind; a cell is corrected once, however many findings it has. */
export function previewOf(findings: readonly ShownFinding[]): readonly PreviewKind[] {
  const kinds = new Map<string, { message: string; items: PreviewItem[] }>();
  const taken = new Set<string>();
  for (const finding of findings) {
    for (const item of itemsOf(finding)) {
      if (taken.has(item.id)) continue;
      taken.add(item.id);
      const kind = kinds.get(finding.rule);
      if (kind === undefined) kinds.set(finding.rule, { message: finding.message, items: [item] });
      else kind.items.push(item);
    }
  }
  return Array.from(kinds, ([rule, { message, items }]) => ({ rule, message, items }));
}

function itemsOf(finding: ShownFinding): readonly PreviewItem[] {
  const { mending, choices = [], table, at, rule } = finding;
  const choice = `${rule} ${table}!${String(at?.row)}`;
  return [
    ...repairItems(finding),
    ...(mending === undefined ? [] : [mendingItem(mending, '')]),
    ...choices.map((one) => mendingItem(one, choice)),
  ];
}

function repairItems(finding: ShownFinding): readonly PreviewItem[] {
  const { table, sheet, cell, column, at, repair, valueText, repairText } = finding;
  if (at === null || repair === undefined) return [];
  return [
    {
      id: `${table}!${String(at.row)},${String(at.column)}`,
      title: '',
      notes: [],
      cells: [{ sheet, cell, column, before: valueText, after: repairText }],
      edits: [{ kind: 'set', table, ...at, value: repair }],
      safe: true,
      choice: '',
    },
  ];
}

function mendingItem(mending: Mending, choice: string): PreviewItem {
  const { title, notes, cells, edits, safe } = mending;
  return {
    id: `${title}\n${JSON.stringify(edits[0] ?? null)}`,
    title,
    notes,
    // Of a cell whose text stays as it was there is nothing to look at.
    cells: cells
      .filter(({ beforeText, afterText }) => beforeText !== afterText)
      .map(({ sheet, cell, column, beforeText, afterText }) => ({
        ...{ sheet, cell, column },
        before: beforeText,
        after: afterText,
      })),
    edits,
    safe,
    choice,
  };
}

/** The edits of several corrections in an order in which none moves the rows of another: deletions come last. */
export function editsOf(items: readonly PreviewItem[]): readonly Edit[] {
  const all = items.flatMap(({ edits }) => edits);
  const gone = new Map<string, Set<number>>();
  for (const edit of all) {
    if (edit.kind !== 'delete') continue;
    const rows = gone.get(edit.table) ?? new Set<number>();
    for (const row of edit.rows) rows.add(row);
    gone.set(edit.table, rows);
  }
  return [
    ...firstOfCells(all),
    ...all.filter((edit) => edit.kind !== 'set' && edit.kind !== 'delete'),
    ...Array.from(gone, ([table, rows]): Edit => ({ kind: 'delete', table, rows: [...rows] })),
  ];
}

/** A cell is written once, as the gravest of its findings wants it. */
function firstOfCells(edits: readonly Edit[]): readonly Edit[] {
  const cells = new Map<string, Edit>();
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const place = `${edit.table}!${String(edit.row)},${String(edit.column)}`;
    if (!cells.has(place)) cells.set(place, edit);
  }
  return [...cells.values()];
}
