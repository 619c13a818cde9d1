import { parseNorwegianDay } from '../../../domain/columns/time';
import type { Day } from '../../../domain/days';
import { parseAmount } from '../../../domain/numbers';
import type { ActDraft, ActField } from './act-field';

/** A day as typed; null for none, and for what `misread` speaks of. */
export function dayIn(draft: ActDraft, id: ActField['id']): Day | null {
  return parseNorwegianDay(draft[id] ?? '');
}

/** Øre. */
export function oreIn(draft: ActDraft, id: ActField['id']): number | null {
  const read = parseAmount(draft[id] ?? '');
  return read.ok ? read.value : null;
}

export function countIn(draft: ActDraft, id: ActField['id']): number | null {
  const text = (draft[id] ?? '').trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** The code of a choice, null where nothing is chosen. The select offers only the field's own codes. */
export function codeIn<C extends string>(draft: ActDraft, id: ActField['id']): C | null {
  const { [id]: code = '' } = draft;
  return code === '' ? null : (code as C);
}

export function textIn(draft: ActDraft, id: ActField['id']): string | null {
  const text = (draft[id] ?? '').trim();
  return text === '' ? null : text;
}

/** What stands in a field but cannot be read; such an act is not asked about. */
export function misread(draft: ActDraft, { id, kind }: ActField): boolean {
  if ((draft[id] ?? '').trim() === '') return false;
  if (kind === 'day') return dayIn(draft, id) === null;
  if (kind === 'money') return oreIn(draft, id) === null;
  return kind === 'count' && countIn(draft, id) === null;
}
