import { norwegianNumber } from '../../amounts';
import { norwegianDay } from '../../days';
import { isoMonth } from '../../months';
import type { Register } from '../../register';
import type { IndexPlan } from '../../rent/index-plan';
import { setting } from '../../settings';
import { textIn } from '../../../text';

/** What the list rests on, or why there is none. */
export function indexNotes(register: Register, plan: IndexPlan): readonly string[] {
  const text = textIn(register.language).rentReports;
  const { notice, from, index, refused, notes } = plan;
  return [
    setting(register, 'municipalityName'),
    text.noticeAndFrom(norwegianDay(notice), norwegianDay(from)),
    ...(index === null ? [] : [text.index(isoMonth(index.month), norwegianNumber(index.value))]),
    ...(refused === null ? [] : [refused]),
    ...notes,
  ];
}

export function shieldedNote(register: Register, count: number): readonly string[] {
  return count === 0 ? [] : [textIn(register.language).rentReports.shielded(count)];
}

export function markOf(register: Register): string {
  return setting(register, 'publicAccessMarking');
}
