import type { Source } from '../../agenda/proposal';
import type { Day } from '../../days';
import type { Found } from '../today';

/** Something about one row. */
export function found(text: string, fact: string, since: Day | null, source: Source): Found {
  return { text, fact, since, source, rows: [source] };
}
