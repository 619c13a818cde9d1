import { chosenMeeting } from '../agenda/meeting-choice';
import { qualityAreas, type QualityArea } from '../codes/quality';
import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Register } from '../register';
import { appendRows, setCells, type NoPlace } from '../row-edits';
import type { QualityEntry } from '../tables/quality';
import type { AreaScore } from './scores';

/** A day's score of an area, as it was then. */
export interface PastScore {
  readonly date: Day;
  readonly score: number;
}

/** How many earlier measurements a trend shows. */
export const TREND_LENGTH = 8;

/** What was kept of each area before `on`, the oldest first; the last of a day counts. */
export function trendOf(
  register: Register,
  on: Day,
): Readonly<Partial<Record<QualityArea, readonly PastScore[]>>> {
  const byArea = new Map<QualityArea, Map<Day, PastScore>>();
  const rows = [...register.tables.QualityHistory.rows].sort((one, other) => one.date - other.date);
  for (const { area, date, score } of rows) {
    if (date >= on) continue;
    const known = area;
    byArea.set(known, (byArea.get(known) ?? new Map<Day, PastScore>()).set(date, { date, score }));
  }
  const trends = [...byArea].map(([area, days]) => [area, [...days.values()].slice(-TREND_LENGTH)]);
  return Object.fromEntries(trends) as Partial<Record<QualityArea, readonly PastScore[]>>;
}

/**
 * Edits that keep the day's scores: new rows, or new figures in the rows that the day has already. Areas without rows
 * are not kept.
 */
export function keepingEdits(
  register: Register,
  scores: readonly AreaScore[],
  on: Day,
): { readonly edits: readonly Edit[] } | NoPlace {
  const next = chosenMeeting(register, 'next', on).id;
  const today = register.tables.QualityHistory.rows.filter(({ date }) => date === on);
  const fresh: Partial<QualityEntry>[] = [];
  const edits: Edit[] = [];
  for (const { area, score, parts, rows } of scores) {
    if (score === null) continue;
    const figures = { score, ...parts, rows, meeting: next === '' ? null : next };
    const kept = today.find((row) => row.area === area);
    if (kept === undefined) fresh.push({ date: on, area, ...figures });
    else edits.push(...setCells(register, 'QualityHistory', kept.entry, figures));
  }
  if (fresh.length === 0) return { edits };
  const added = appendRows(register, 'QualityHistory', fresh);
  return 'columns' in added ? added : { edits: [...edits, added] };
}

/** The name of an area in the three languages. */
export function areaWords(area: QualityArea): readonly [string, string, string] {
  return qualityAreas[area];
}
