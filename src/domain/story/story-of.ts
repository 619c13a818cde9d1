import type { Day } from '../days';
import type { Register } from '../register';
import { textIn } from '../../text';
import { headOf } from './head';
import { scopeOf, type Scope } from './scope';
import { storySources } from './sources';
import type { Story, StoryDeadline, StoryLine } from './story';
import { subjectOf } from './subject';

/** Days that have passed by more than this are history, not something ahead. */
const FORGOTTEN_DAYS = 730;

/**
 * The story of the household or dwelling that a row belongs to; null where it belongs to none. Names and addresses
 * that are protected are not in it.
 */
export function storyOf(
  register: Register,
  row: { readonly table: string; readonly id: string },
  on: Day,
): Story | null {
  const subject = subjectOf(register, row.table, row.id);
  if (subject === null) return null;
  const scope = scopeOf(register, subject, on, textIn(register.language));
  return {
    subject,
    ...headOf(scope),
    deadlines: [
      ...storySources.flatMap((source) => source.deadlines?.(scope) ?? []),
      ...inspection(scope),
    ]
      .filter(({ day }) => day >= on - FORGOTTEN_DAYS)
      .sort((left, right) => left.day - right.day),
    lines: newestFirst(
      storySources
        .flatMap((source) => source.lines(scope))
        .filter(({ day }) => day === null || day <= on),
    ),
  };
}

function inspection({ register, subject, text }: Scope): readonly StoryDeadline[] {
  const day =
    subject.table === 'Dwellings'
      ? register.tables.Dwellings.byKey(subject.id)?.nextInspection
      : null;
  return day === null || day === undefined
    ? []
    : [{ day, text: text.ahead.inspection, source: subject }];
}

function newestFirst(lines: readonly StoryLine[]): readonly StoryLine[] {
  return [...lines].sort((left, right) => (right.day ?? -Infinity) - (left.day ?? -Infinity));
}
