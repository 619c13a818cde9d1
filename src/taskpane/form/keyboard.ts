import type { KeyboardEvent } from 'react';

export interface FormKeys {
  readonly save: () => void;
  readonly cancel: () => void;
}

const FIELDS = '.form-field input:not([type=date]):not([readonly]), .form-field textarea';

/**
 * Ctrl+Enter and Ctrl+S save, before a list in the form takes the key for its own: to be listened for on its way down.
 * The field is left first, so that what has been typed in it counts.
 */
export function saveKey(event: KeyboardEvent<HTMLElement>, save: () => void): void {
  const control = event.ctrlKey || event.metaKey;
  if (!control || (event.key !== 'Enter' && event.key.toLowerCase() !== 's')) return;
  event.preventDefault();
  // The page's own Ctrl+S saves the file; here it is the row that is meant.
  event.stopPropagation();
  const target = event.target as HTMLElement;
  target.blur();
  target.focus();
  save();
}

/** Enter goes on and saves at the end, Esc cancels. Open lists keep their own keys. */
export function formKey(event: KeyboardEvent<HTMLElement>, { save, cancel }: FormKeys): void {
  const target = event.target as HTMLElement;
  if (target.getAttribute('aria-expanded') === 'true' || event.defaultPrevented) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    cancel();
  }
  if (event.key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault();
    if (!goOn(event.currentTarget, target)) save();
  }
}

/** Moves to the next field; false on the last one. Radio buttons of one field count as one. */
function goOn(form: HTMLElement, from: HTMLInputElement): boolean {
  const row = from.closest('.form-field');
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)];
  const next = fields.find(
    (field) =>
      field.closest('.form-field') !== row &&
      (from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
  return next !== undefined;
}

/** Puts the focus in the field of a column. */
export function focusField(form: HTMLElement | null, at: number): void {
  const row = form?.querySelector(`.form-field[data-at="${at}"]`);
  const control = row?.querySelector<HTMLElement>(
    'input:checked, input:not([type=date]), textarea',
  );
  row?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
