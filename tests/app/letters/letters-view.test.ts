import { expect, test } from 'vitest';
import { answerTo } from '../../../src/app/engine/answers';
import { day } from '../../../src/domain/days';
import { letterOffice, step } from '../../helpers/letter-office';
import { ownTemplate } from '../../helpers/letter-template';

const seen = { on: day('2026-11-24'), language: 'nb' } as const;

test('panelet får vite hvilke brev som kan lages, de anbefalte først, og hva som hindrer de andre', async () => {
  const offers = await answerTo(letterOffice(), 'letterOffers', { ...seen, tenancy: 'L-0001' });
  expect(offers[0]).toMatchObject({
    kind: 'reminder',
    title: 'Påminnelse om betaling',
    recommended: true,
    blocks: [],
    amount: 850_000,
    deadline: day('2026-12-08'),
  });
  expect(offers.find(({ kind }) => kind === 'enforcementNotice')?.blocks[0]?.source).toBe(
    'rutinen',
  );
  expect(offers.find(({ kind }) => kind === 'paymentPlan')?.applies).toBe(false);
});

test('et ukjent leieforhold har ingen brev', async () => {
  expect(await answerTo(letterOffice(), 'letterOffers', { ...seen, tenancy: 'L-9' })).toEqual([]);
});

test('i en bunke er bare de som brevet er anbefalt for', async () => {
  const ask = { ...seen, kind: 'dunning', tenancies: null, together: false, files: [] } as const;
  const none = await answerTo(letterOffice(), 'letterFiles', ask);
  expect([none.made.length, none.files.length]).toEqual([0, 0]);
  const reminded = letterOffice({
    ArrearsSteps: [step('reminder', '2026-11-02', { deadline: '2026-11-16' })],
  });
  const one = await answerTo(reminded, 'letterFiles', ask);
  expect(one.made.map(({ tenancy }) => tenancy)).toEqual(['L-0001']);
  expect(one.files.map(({ name }) => name)).toEqual(['purring-L-0001-2026-11-24.docx']);
});

test('en mal som ikke kan brukes, gir grunnene og ingen filer', async () => {
  const bytes = await ownTemplate({ paragraphs: ['Hei {{navn}}'] });
  const view = await answerTo(letterOffice(), 'letterFiles', {
    ...seen,
    kind: 'reminder',
    tenancies: ['L-0001'],
    together: false,
    files: [{ name: 'mal.docx', bytes }],
  });
  expect(view.files).toEqual([]);
  expect(view.refused).toContain('{{navn}} i avsnittet «Hei {{navn}}» finnes ikke');
  expect(view.refused).toContain('Malen mangler {{frist}}');
});

test('en innebygd mal kan hentes for å endres', async () => {
  const file = await answerTo(letterOffice(), 'letterTemplate', {
    language: 'nb',
    kind: 'navNotice',
    written: 'en',
  });
  expect(file).toBeNull();
});
