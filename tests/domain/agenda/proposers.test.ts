import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/domain/agenda/context';
import { proposers } from '../../../src/domain/agenda/proposers';
import { day } from '../../../src/domain/days';
import { textIn } from '../../../src/text';
import { registerWith } from '../../helpers/register';
import { examples, meetings, ON } from './examples';

const days = { on: day(ON), meetingDay: day('2026-09-22'), previous: day('2026-09-08') };

describe.each(proposers)('$id', ({ id, propose }) => {
  const own = examples[id] ?? [];

  test.each(own)('$name', ({ given, proposed, options }) => {
    const register = registerWith({ Meetings: meetings, ...given }, options);
    const found = propose(register, contextOf(register, days));
    expect(found.map(({ source, fact }) => `${source.table} ${source.id}: ${fact}`)).toEqual(
      proposed,
    );
  });

  test('har et eksempel som gir en sak', () => {
    expect(own.some(({ proposed }) => proposed.length > 0)).toBe(true);
  });
});

test.each(['nb', 'nn', 'en'] as const)('hver regel har et navn på %s', (language) => {
  const names: Readonly<Record<string, string>> = textIn(language).agenda.rules;
  const rules = [...proposers.map(({ id }) => id), 'standing-item', 'registered-case'];
  expect(Object.keys(names).sort()).toEqual(rules.sort());
  expect(new Set(Object.values(names)).size).toBe(rules.length);
});

test('hvert forslag har sin egen id', () => {
  expect(new Set(proposers.map(({ id }) => id)).size).toBe(proposers.length);
});

test.each(['nb', 'nn', 'en'] as const)('alle setninger er hele på %s', (language) => {
  for (const { id, propose, many } of proposers) {
    for (const { given } of examples[id] ?? []) {
      const register = registerWith({ Meetings: meetings, ...given }, { language });
      const context = contextOf(register, days);
      const sentences = propose(register, context).flatMap((found) => [
        found.title,
        found.neutralTitle,
        found.fact,
        found.neutralFact,
      ]);
      for (const sentence of [many(context.text, 3), ...sentences]) {
        expect(sentence).toMatch(/\S/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  }
});
