import type { SurfaceText } from '../../text/surface';

/** `1-14` → `1–14 dager`; `over-90` → `Over 90 dager`. */
export function bandName(id: string, text: SurfaceText): string {
  const words = text.pane.arrears;
  if (id === 'notDue') return words.notDue;
  const [first = '', last = ''] = id.split('-');
  return first === 'over' ? words.bandOver(last) : words.bandBetween(first, last);
}
