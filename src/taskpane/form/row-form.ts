import type { CellValue } from '../../domain/cells';
import type { Meaning } from '../../domain/cell-text';
import type { Day } from '../../domain/days';
import type { FormField, FormView } from '../../domain/form/field';
import { cellOfTyped, tidied, type TypedContext } from '../../domain/form/typed';
import { shownText } from '../../domain/shown-text';
import { tableOf } from '../../domain/tables';
import type { OpenForm } from './stack';

/** The register's column behind a field; undefined for the user's own. */
export function meaningOf(view: FormView, { name }: FormField): Meaning {
  return tableOf(view.id).columns[name];
}

export function contextOf(view: FormView, field: FormField, on: Day): TypedContext {
  return { language: view.language, date1904: view.date1904, on, past: field.past };
}

/** What the field holds as text: what was typed, else what the register has. */
export function textAt({ typed, view }: OpenForm, at: number): string {
  return typed[at] ?? view?.texts[at] ?? '';
}

/** The text of a field once it is left, spelled as people read it. */
export function tidyText(view: FormView, field: FormField, text: string, on: Day): string {
  return tidied(meaningOf(view, field), text, contextOf(view, field, on));
}

export function textOf(view: FormView, field: FormField, cell: CellValue): string {
  return shownText(meaningOf(view, field), cell, view);
}

/** Cells that get new content if the form is saved as it stands. */
export function changedCells(form: OpenForm, on: Day): ReadonlyMap<number, CellValue> {
  const { view, typed } = form;
  const changed = new Map<number, CellValue>();
  if (view === null) return changed;
  for (const field of view.fields) {
    const text = typed[field.at];
    if (text === undefined || text === view.texts[field.at]) continue;
    const cell = cellOfTyped(meaningOf(view, field), text, contextOf(view, field, on));
    if (cell !== view.cells[field.at]) changed.set(field.at, cell);
  }
  return changed;
}

/** The whole row as it would be written. */
export function draftCells(form: OpenForm, on: Day): readonly CellValue[] {
  const changed = changedCells(form, on);
  const cells = form.view?.cells ?? [];
  return cells.map((cell, at) => (changed.has(at) ? (changed.get(at) ?? null) : cell));
}

/** Fields that must be filled in, and those that are not yet. */
export function completeness(form: OpenForm): {
  readonly needed: readonly FormField[];
  readonly missing: readonly FormField[];
} {
  const needed = form.view?.fields.filter(({ need }) => need !== null) ?? [];
  return { needed, missing: needed.filter(({ at }) => textAt(form, at).trim() === '') };
}

/** The field that a target names by its header or its key. */
export function fieldNamed(view: FormView, column: string | undefined): FormField | undefined {
  if (column === undefined) return undefined;
  return view.fields.find(({ name, label }) => name === column || label === column);
}
